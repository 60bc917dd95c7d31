import { type ReactNode, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import type { ListedDraft } from '#ui/use-playground.ts';
import { DraftRow } from './draft-row.tsx';
import { useTitleOf } from './title-of.ts';

type DraftListProps = {
  readonly drafts: readonly ListedDraft[];
  /** What to say when there is none. */
  readonly none: string;
  readonly onOpen: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
  /** Gives the function that takes it back. */
  readonly onDelete: (id: string) => Promise<() => Promise<void>>;
};

type Deleted = { readonly title: string; readonly undo: () => Promise<void> };

/** The drafts, the latest first; what was deleted last can be had back. */
export function DraftList(props: DraftListProps): ReactNode {
  const { t } = useLanguage();
  const titleOf = useTitleOf();
  const [deleted, setDeleted] = useState<Deleted>();
  const remove = async (draft: ListedDraft) => {
    setDeleted({ title: titleOf(draft), undo: await props.onDelete(draft.id) });
  };
  return (
    <>
      <div role="status" className="flex min-h-8 items-center gap-2 text-xs text-ink-2">
        {deleted && t('drafts.deleted', { name: deleted.title })}
        {deleted && (
          <Button
            kind="quiet"
            fills
            onClick={() => void deleted.undo().then(() => setDeleted(undefined))}
          >
            {t('drafts.undo')}
          </Button>
        )}
      </div>
      {props.drafts.length === 0 ? (
        <p className="text-ink-3">{props.none}</p>
      ) : (
        <ul aria-label={t('drafts.list')} className="border-t border-rule">
          {props.drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              onOpen={() => props.onOpen(draft.id)}
              onRename={(name) => props.onRename(draft.id, name)}
              onDelete={() => void remove(draft)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
