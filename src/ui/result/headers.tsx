import type { ReactNode } from 'react';
import type { Header } from '#core/http/header.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';

type HeadersProps = {
  readonly headers: readonly Header[];
  /** The header that carries the signature: its button is named apart from the one of the value. */
  readonly signatureName: string;
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

const lineOf = ({ name, value }: Header) => `${name}: ${value}`;

/** All headers to send, in order. */
export function Headers(props: HeadersProps): ReactNode {
  const { t } = useLanguage();
  const { headers, onCopy } = props;
  const all = headers.map(lineOf).join('\n');
  return (
    <div className={`ledger ${props.stale ? 'stale' : ''}`} data-stale={props.stale || undefined}>
      <div className="ledger-head">
        <h2>{t('result.headers')}</h2>
        <span className="grow" />
        <CopyButton label={t('result.copy-all')} onCopy={() => onCopy(all)} />
      </div>
      <ul className="header-lines" aria-label={t('result.headers')}>
        {headers.map((header) => (
          <HeaderLine
            key={header.name}
            header={header}
            isSignature={header.name === props.signatureName}
            onCopy={() => onCopy(lineOf(header))}
          />
        ))}
      </ul>
    </div>
  );
}

function HeaderLine(props: {
  header: Header;
  isSignature: boolean;
  onCopy: () => Promise<CopyOutcome>;
}): ReactNode {
  const { t } = useLanguage();
  const { name, value } = props.header;
  const labelId = props.isSignature ? 'result.copy-header' : 'result.copy-named';
  return (
    <li>
      <CopyButton icon label={t(labelId, { name })} onCopy={props.onCopy} />
      <p>
        <span className="text-ink-3">{name}: </span>
        <span className={props.isSignature ? 'header-signature' : ''}>{value}</span>
      </p>
    </li>
  );
}
