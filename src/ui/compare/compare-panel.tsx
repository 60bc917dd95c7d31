import { type ReactNode, useState } from 'react';
import { comparedScope } from '#core/session/received.ts';
import { useLanguage } from '#ui/language.tsx';
import { usePlaygroundState } from '#ui/use-playground.ts';
import { Differences } from './differences.tsx';
import { ReferenceField } from './reference-field.tsx';
import '#ui/kit/families.css';
import './compare.css';

/** The reference, and how what is signed differs from it. */
export function ComparePanel(): ReactNode {
  const { t } = useLanguage();
  const hasReference = usePlaygroundState(({ session }) => session.reference !== undefined);
  const [isOpen, setIsOpen] = useState(!hasReference);
  const scope = usePlaygroundState(({ session }) => comparedScope(session));
  const hint =
    scope === 'body' ? 'compare.reference.hint' : 'compare.reference.hint-string-to-sign';
  return (
    <div className={hasReference ? 'compare' : 'compare compare-empty'}>
      <div>
        <ReferenceField isOpen={isOpen || !hasReference} onOpen={setIsOpen} />
        {!hasReference && <p className="text-xs text-ink-3">{t(hint)}</p>}
      </div>
      <Outcome />
    </div>
  );
}

function Outcome(): ReactNode {
  const { t, say } = useLanguage();
  const { status, refusal, compared } = usePlaygroundState((state) => state.comparison);
  if (status === 'no-reference' || status === 'no-string-to-sign') {
    const sentence = status === 'no-reference' ? 'compare.empty' : 'compare.no-string-to-sign';
    return (
      <section className="differences" aria-label={t('compare.differences')}>
        <h2>{t('compare.differences')}</h2>
        <p className="text-ink-3">{t(sentence)}</p>
      </section>
    );
  }
  return (
    <>
      <p role="status" className="compare-note">
        {status === 'comparing' && t('compare.comparing')}
        {status === 'comparing' && compared && ` ${t('compare.stale')}`}
      </p>
      {refusal && (
        <p role="alert" className="text-bad">
          {say(refusal)}
        </p>
      )}
      {compared && <Differences compared={compared} isStale={status !== 'compared'} />}
    </>
  );
}
