import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { UpdateNotice } from './update-notice.tsx';
import './page-notes.css';

/** What is to be known before one goes on: a newer build, and what there is to say of the draft. */
export function PageNotes(): ReactNode {
  const offline = usePlaygroundState((state) => state.offline);
  return (
    <>
      {offline.status === 'newer' && <UpdateNotice take={offline.take} />}
      <DraftNotes />
    </>
  );
}

/** What is to be known of what was opened, and why a draft is not kept. */
function DraftNotes(): ReactNode {
  const { t, say } = useLanguage();
  const { dismissNotes } = useCommands();
  const notes = usePlaygroundState((state) => state.notes);
  const keeping = usePlaygroundState((state) => state.keeping);
  if (notes.length === 0 && keeping.status !== 'failed' && keeping.status !== 'withheld')
    return null;
  return (
    <section aria-label={t('notes.title')} className="page-notes">
      <div role="status" className="grow">
        <ul>
          {keeping.status === 'failed' && <li>{say(keeping.reason)}</li>}
          {keeping.status === 'withheld' && <li>{t('drafts.withheld')}</li>}
          {notes.map((note) => (
            <li key={say(note)}>{say(note)}</li>
          ))}
        </ul>
      </div>
      {notes.length > 0 && (
        <Button kind="quiet" onClick={dismissNotes}>
          {t('notes.dismiss')}
        </Button>
      )}
    </section>
  );
}
