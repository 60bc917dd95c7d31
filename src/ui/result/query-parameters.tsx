import type { ReactNode } from 'react';
import { percentEncode } from '#core/http/percent.ts';
import type { Trace } from '#core/inspect/report.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';

type QueryParametersProps = {
  readonly query: Trace['query'];
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** The parameters that follow the path's own, as they are sent. */
export function QueryParameters({ query, stale, onCopy }: QueryParametersProps): ReactNode {
  const { t } = useLanguage();
  const lines = query.map(({ name, value }) => `${name}=${percentEncode(value)}`);
  return (
    <Ledger
      title={<h2>{t('stages.query')}</h2>}
      hint={t('stages.query.hint')}
      stale={stale}
      action={<CopyButton label={t('result.copy-all')} onCopy={() => onCopy(lines.join('&'))} />}
    >
      <ul className="bytes measure" aria-label={t('stages.query')}>
        {lines.map((line) => (
          <li key={line} className="value">
            {line}
          </li>
        ))}
      </ul>
    </Ledger>
  );
}
