import type { ReactNode } from 'react';
import type { Header } from '#core/http/header.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { withoutSignature } from '#ui/result/mask.ts';

type HeadersProps = {
  readonly headers: readonly Header[];
  /** The header that carries the signature: its button is named apart from the one of the value. */
  readonly signatureName: string;
  /** The signature where it is a secret: what is copied says so. */
  readonly secret: string | undefined;
  /** Headers whose whole value is one. */
  readonly secretNames: ReadonlySet<string>;
  readonly isRevealed: boolean;
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

const lineOf = ({ name, value }: Header) => `${name}: ${value}`;

/** All headers to send, in order. */
export function Headers(props: HeadersProps): ReactNode {
  const { t } = useLanguage();
  const { headers, onCopy } = props;
  const all = headers.map(lineOf).join('\n');
  const isSecret = headers.some((header) => secretOf(header, props) !== undefined);
  const label = t('result.copy-all');
  return (
    <div className={`ledger ${props.stale ? 'stale' : ''}`} data-stale={props.stale || undefined}>
      <div className="ledger-head">
        <h2>{t('result.headers')}</h2>
        <span className="grow" />
        <CopyButton
          label={isSecret ? t('result.copy-secret', { label }) : label}
          onCopy={() => onCopy(all)}
        />
      </div>
      <ul className="header-lines" aria-label={t('result.headers')}>
        {headers.map((header) => (
          <HeaderLine
            key={header.name}
            header={header}
            isSignature={header.name === props.signatureName}
            secret={secretOf(header, props)}
            isRevealed={props.isRevealed}
            onCopy={() => onCopy(lineOf(header))}
          />
        ))}
      </ul>
    </div>
  );
}

function secretOf({ name, value }: Header, props: HeadersProps): string | undefined {
  const { secret, secretNames, signatureName } = props;
  if (secretNames.has(name)) return value;
  return name === signatureName ? secret : undefined;
}

function HeaderLine(props: {
  header: Header;
  isSignature: boolean;
  secret: string | undefined;
  isRevealed: boolean;
  onCopy: () => Promise<CopyOutcome>;
}): ReactNode {
  const { t } = useLanguage();
  const { isSignature, secret } = props;
  const { name, value } = props.header;
  const label = t(isSignature ? 'result.copy-header' : 'result.copy-named', { name });
  const isMasked = secret !== undefined && !props.isRevealed;
  return (
    <li>
      <CopyButton
        icon
        label={secret === undefined ? label : t('result.copy-secret', { label })}
        onCopy={props.onCopy}
      />
      <p>
        <span className="text-ink-3">{name}: </span>
        <span className={isSignature ? 'header-signature' : ''}>
          {isMasked ? withoutSignature(value, secret) : value}
        </span>
      </p>
    </li>
  );
}
