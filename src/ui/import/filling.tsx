import type { ReactNode } from 'react';
import { equalBytes } from '#core/bytes/bytes.ts';
import type { Change } from '#core/importers/fill-session.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { customAccessPointId } from '#core/session/session.ts';
import { useLanguage } from '#ui/language.tsx';

/** Whether a change leaves everything as it is. */
export function isIdle({ before, value }: Change): boolean {
  if (typeof before === 'string' || typeof value === 'string') return before === value;
  return equalBytes(before, value);
}

/** Every value that would change, with what it is now. */
export function FillingList(props: {
  readonly scheme: Scheme;
  readonly changes: readonly Change[];
  /** Whether the body is, to the byte, the one that was sent. */
  readonly isExact: boolean;
}): ReactNode {
  const { t } = useLanguage();
  const { changes } = props;
  return (
    <section aria-label={t('import.fills')} className="import-section">
      <h3>{t('import.fills')}</h3>
      <dl className="import-changes">
        {changes.map((change) => (
          <div key={change.id}>
            <ChangeRow scheme={props.scheme} change={change} />
            {change.id === 'body' && !props.isExact && (
              <dd className="col-start-2 text-xs text-warn">{t('import.fills.not-exact')}</dd>
            )}
          </div>
        ))}
      </dl>
      {changes.every(isIdle) && <p className="text-ink-3">{t('import.fills.nothing')}</p>}
    </section>
  );
}

function ChangeRow(props: { readonly scheme: Scheme; readonly change: Change }): ReactNode {
  const { t } = useLanguage();
  const { change } = props;
  const label = useLabelOf()(change);
  const show = useShow(props.scheme, change);
  return (
    <>
      <dt>{label}</dt>
      {isIdle(change) ? (
        <dd>
          <span className="bytes">{show(change.value)}</span>{' '}
          <span className="text-xs text-ink-3">{t('import.fills.already')}</span>
        </dd>
      ) : (
        <dd>
          {change.before.length > 0 && (
            <>
              <del className="bytes">{show(change.before)}</del>
              <span aria-hidden className="text-ink-3">
                {' → '}
              </span>
              <span className="sr-only"> {t('import.fills.becomes')} </span>
            </>
          )}
          <ins className="bytes">{show(change.value)}</ins>
        </dd>
      )}
    </>
  );
}

/** What the page, or the vendor, calls it. */
function useLabelOf(): (change: Change) => string {
  const { t } = useLanguage();
  return ({ id, label }) => {
    if (id === 'received') return t('result.received', { name: label ?? '' });
    if (id === 'scheme') return t('page.scheme');
    if (id === 'access-point') return t('request.access-point');
    if (id === 'custom-base-url') return t('request.base-url');
    if (id === 'path') return t('request.path');
    return id === 'body' ? t('request.body') : (label ?? id);
  };
}

/** A value as it may be seen: bodies by their length, secrets not at all. */
function useShow(scheme: Scheme, { id }: Change): (value: Change['value']) => string {
  const { t, say } = useLanguage();
  const isSecret =
    (id === 'received' && isSignatureSecret(scheme.recipe)) ||
    scheme.fields.some((field) => field.secret && id === `field:${field.id}`);
  return (value) => {
    if (typeof value !== 'string') return t('import.fills.bytes', { count: value.length });
    if (value === '') return t('import.fills.empty');
    if (isSecret) return t('import.fills.hidden');
    if (id !== 'access-point') return value;
    if (value === customAccessPointId) return t('request.access-point.custom');
    return say({ id: `${scheme.id}.access-point.${value}` });
  };
}
