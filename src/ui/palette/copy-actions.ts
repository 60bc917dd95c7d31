import { CoreError } from '#core/errors.ts';
import { urlOf } from '#core/inspect/url.ts';
import type { Message } from '#core/messages.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { CopyOutcome } from '#ui/kit/copy-button.tsx';
import type { Commands, PlaygroundState } from '#ui/use-playground.ts';
import type { PageAction } from './action.ts';
import type { Page } from './page.ts';

const group = 'copy';

/** What can be taken along of a signed request; a secret among it is said before. */
export function copyActions({ state, commands, language: { t } }: Page): PageAction[] {
  const { report, session } = state;
  if (report.status !== 'signed') return [];
  const { recipe } = schemeOf(session);
  const { signature, headers } = report.trace;
  const named = (label: string) =>
    isSignatureSecret(recipe) ? t('result.copy-secret', { label }) : label;
  const lines = headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  return [
    {
      id: 'copy-sign-signature',
      group,
      label: named(t('result.copy-named', { name: signatureName(recipe) })),
      copy: () => commands.copy(signature),
    },
    {
      id: 'copy-as-curl-snippet',
      group,
      label: t('palette.copy-curl'),
      copy: () => copyCurl(state, commands),
    },
    {
      id: 'copy-all-headers',
      group,
      label: named(t('palette.copy-headers')),
      copy: () => commands.copy(lines),
    },
  ];
}

/** The first snippet, as the tool shows it at first: replayed, without its secret. */
async function copyCurl(
  { lastSigned }: PlaygroundState,
  { copy }: Commands,
): Promise<CopyOutcome | Message> {
  if (!lastSigned) return 'failed';
  const { session, trace } = lastSigned;
  const scheme = schemeOf(session);
  const [{ generators }, { convert }] = await Promise.all([
    import('#core/snippets/registry.ts'),
    import('#core/snippets/convert.ts'),
  ]);
  try {
    const input = { scheme, url: urlOf(scheme, session), trace, ...session, includeSecret: false };
    const { code, bodyFile } = await convert(input, generators[0].variants[0], 'replay');
    const outcome = await copy(code);
    const isWhole = outcome === 'failed' || bodyFile === undefined;
    return isWhole ? outcome : { id: 'snippet.body-file', values: { file: bodyFile.name } };
  } catch (error) {
    if (error instanceof CoreError) return error.sentence;
    throw error;
  }
}
