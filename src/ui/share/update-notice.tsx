import { type ReactNode, useState } from 'react';
import { isUntouched } from '#core/session/session.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { usePlaygroundState } from '#ui/use-playground.ts';

/** Offers a newer build. There is no button where a reload would lose what was typed. */
export function UpdateNotice(props: { take: () => Promise<void> }): ReactNode {
  const { t } = useLanguage();
  const [isPutOff, setPutOff] = useState(false);
  const isKept = usePlaygroundState(
    ({ keeping, session }) => keeping.status === 'kept' || isUntouched(session),
  );
  if (isPutOff) return null;
  return (
    <section aria-label={t('update.title')} className="page-notes flex-wrap text-ink-2">
      <p role="status" className="grow basis-64">
        {t(isKept ? 'update.ready' : 'update.waits')}{' '}
        {t(isKept ? 'update.kept' : 'update.not-kept')}
      </p>
      {isKept && (
        <Button kind="quiet" onClick={() => void props.take()}>
          {t('update.reload')}
        </Button>
      )}
      <Button kind="quiet" onClick={() => setPutOff(true)}>
        {t('update.later')}
      </Button>
    </section>
  );
}
