import { type ReactNode, useState } from 'react';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands } from '#ui/use-playground.ts';
import { listed } from './listed.ts';

type Outcome =
  | { readonly kind: 'copied' | 'failed' }
  | { readonly kind: 'downloaded'; readonly file: string };

/** Hands out what is known, for a ticket: to the clipboard or as a file. */
export function CaseFileActions(): ReactNode {
  const { t, say, locale } = useLanguage();
  const { hunting, copy, download } = useCommands();
  const [outcome, setOutcome] = useState<Outcome>();
  const write = async () => {
    setOutcome(undefined);
    const list = (items: readonly string[], type?: 'conjunction' | 'disjunction') =>
      listed(items, locale, type);
    return (await hunting()).caseFile({ say, list });
  };
  const copyIt = async () => setOutcome({ kind: await copy((await write()).text) });
  const downloadIt = async () => {
    const { name, text } = await write();
    download(name, encodeUtf8(text));
    setOutcome({ kind: 'downloaded', file: name });
  };
  return (
    <div className="case-file">
      <p className="explain-actions">
        <Button kind="line" onClick={() => void copyIt()}>
          <Icon name="copy" />
          {t('case-file.copy')}
        </Button>
        <Button kind="line" onClick={() => void downloadIt()}>
          {t('case-file.download')}
        </Button>
      </p>
      <p className="tool-note">{t('case-file.hint')}</p>
      <p role="status" className={outcome?.kind === 'failed' ? 'text-bad' : 'text-ok'}>
        {outcome && said(outcome, t)}
      </p>
    </div>
  );
}

function said(outcome: Outcome, t: ReturnType<typeof useLanguage>['t']): string {
  if (outcome.kind === 'downloaded') return t('case-file.downloaded', { file: outcome.file });
  return t(outcome.kind === 'copied' ? 'case-file.copied' : 'case-file.copy-failed');
}
