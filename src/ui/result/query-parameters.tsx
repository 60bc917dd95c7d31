import type { ReactNode } from 'react';
import { percentEncode } from '#core/http/percent.ts';
import type { Trace } from '#core/inspect/report.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { withoutSignature } from '#ui/result/mask.ts';

type QueryParametersProps = {
  readonly query: Trace['query'];
  /** The signature where it is a secret: what is copied says so. */
  readonly secret: string | undefined;
  readonly isRevealed: boolean;
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** The parameters that follow the path's own, as they are sent. */
export function QueryParameters(props: QueryParametersProps): ReactNode {
  const { t } = useLanguage();
  const { query, secret, stale, onCopy } = props;
  const isMasked = secret !== undefined && !props.isRevealed;
  const encoded = query.map(({ name, value }) => ({ name, value: percentEncode(value) }));
  const all = encoded.map(({ name, value }) => `${name}=${value}`).join('&');
  const label = t('result.copy-all');
  return (
    <Ledger
      title={<h2>{t('stages.query')}</h2>}
      hint={t('stages.query.hint')}
      stale={stale}
      action={
        <CopyButton
          label={secret === undefined ? label : t('result.copy-secret', { label })}
          onCopy={() => onCopy(all)}
        />
      }
    >
      <ul className="bytes measure" aria-label={t('stages.query')}>
        {encoded.map(({ name, value }) => (
          <li key={name} className="value">
            {name}={isMasked ? withoutSignature(value, secret) : value}
          </li>
        ))}
      </ul>
    </Ledger>
  );
}
