import { type ReactNode, useMemo } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { Segment, Trace } from '#core/inspect/report.ts';
import type { BodyRule, Part, Recipe } from '#core/schemes/recipe.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { ByteView } from '#ui/result/byte-view.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { nameSegments } from '#ui/result/segments.ts';

type BodyToSendProps = {
  readonly recipe: Recipe;
  readonly trace: Trace;
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** The body with the signature in it, where it travels there: these bytes are sent, and no others. */
export function BodyToSend(props: BodyToSendProps): ReactNode {
  const { t } = useLanguage();
  const { recipe, trace, stale, onCopy } = props;
  const { body } = trace;
  const rule = recipe.body;
  const segments = useMemo(
    () => (body && rule ? segmentsOf(body, rule, trace) : []),
    [body, rule, trace],
  );
  if (body === undefined || rule === undefined) return null;
  const nameOf = (part: Part) => (part.kind === 'body' ? t('result.body') : rule.name);
  return (
    <Ledger
      title={<h2>{t('stages.body')}</h2>}
      hint={t('stages.body.hint', { count: body.length, name: rule.name })}
      stale={stale}
      action={
        <CopyButton
          label={t('result.copy')}
          onCopy={() => onCopy(utf8TextOf(body) ?? encodeHex(body))}
        />
      }
    >
      <ByteView
        label={t('stages.body')}
        bytes={body}
        segments={nameSegments(segments, recipe, nameOf)}
      />
    </Ledger>
  );
}

/** The typed body around the signature, whose text is ASCII. */
function segmentsOf(body: Bytes, { start }: BodyRule, { steps }: Trace): readonly Segment[] {
  const end = start + (steps.at(-1)?.text.length ?? 0);
  return [
    { part: { kind: 'body' }, start: 0, end: start },
    { part: { kind: 'literal', text: steps.at(-1)?.text ?? '' }, start, end },
    { part: { kind: 'body' }, start: end, end: body.length },
  ];
}
