import type { ReactNode } from 'react';
import type { Header } from '#core/http/header.ts';
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
  /** Parameters whose whole value is one. */
  readonly secretNames: ReadonlySet<string>;
  readonly isRevealed: boolean;
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** The parameters that follow the path's own, as they are sent. */
export function QueryParameters(props: QueryParametersProps): ReactNode {
  const { t } = useLanguage();
  const { query, secretNames, stale, onCopy } = props;
  const encoded = query.map(({ name, value }) => ({ name, value: percentEncode(value) }));
  const isSecret = props.secret !== undefined || query.some(({ name }) => secretNames.has(name));
  const all = encoded.map(({ name, value }) => `${name}=${value}`).join('&');
  const label = t('result.copy-all');
  return (
    <Ledger
      title={<h2>{t('stages.query')}</h2>}
      hint={t('stages.query.hint')}
      stale={stale}
      action={
        <CopyButton
          label={!isSecret ? label : t('result.copy-secret', { label })}
          onCopy={() => onCopy(all)}
        />
      }
    >
      <ul className="bytes measure" aria-label={t('stages.query')}>
        {encoded.map(({ name, value }) => (
          <li key={name} className="value">
            {name}={shown({ name, value }, props)}
          </li>
        ))}
      </ul>
    </Ledger>
  );
}

function shown({ name, value }: Header, props: QueryParametersProps): string {
  const secret = props.secretNames.has(name) ? value : props.secret;
  return secret === undefined || props.isRevealed ? value : withoutSignature(value, secret);
}
