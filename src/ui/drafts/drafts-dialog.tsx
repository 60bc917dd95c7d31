import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Dialog } from '#ui/kit/dialog.tsx';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { useLanguage } from '#ui/language.tsx';
import { type Commands, type ListedDraft, useCommands } from '#ui/use-playground.ts';
import { DraftList } from './draft-list.tsx';
import { DraftsFoot } from './drafts-foot.tsx';
import { matches } from './matches.ts';

type Drafts = Awaited<ReturnType<Commands['drafts']>>;

/** All drafts of this browser: to be found, opened, named, deleted, and taken along as a file. */
export function DraftsDialog(props: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { onClose } = props;
  const { drafts, list, failure, refresh } = useDrafts();
  const [query, setQuery] = useState('');
  const found = list?.filter((draft) => matches(draft, query));
  const done = (work: Promise<unknown>) => void work.then(onClose, refresh);
  return (
    <Dialog title={t('drafts.title')} onClose={onClose}>
      <div className="flex items-end gap-4">
        <Field label={t('drafts.search')} className="grow">
          {(control) => (
            <TextInput
              {...control}
              type="search"
              className="font-sans"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </Field>
        {drafts && (
          <Button
            kind="line"
            onClick={() => {
              drafts.startNew();
              onClose();
            }}
          >
            {t('drafts.new')}
          </Button>
        )}
      </div>
      {failure && <p className="mt-3 text-bad">{t('drafts.blocked', { reason: failure })}</p>}
      {drafts && found && (
        <DraftList
          drafts={found}
          none={t(query === '' ? 'drafts.none' : 'drafts.not-found')}
          onOpen={(id) => done(drafts.open(id))}
          onRename={(id, name) => void drafts.rename(id, name).then(refresh, refresh)}
          onDelete={async (id) => {
            const undo = await drafts.remove(id);
            await refresh();
            return async () => {
              await undo();
              await refresh();
            };
          }}
        />
      )}
      <DraftsFoot
        onClose={onClose}
        onDeleteAll={drafts && list?.length ? () => drafts.removeAll().then(refresh) : undefined}
      />
    </Dialog>
  );
}

/** The list, read anew after every change; or why the browser does not give it. */
function useDrafts() {
  const { drafts: load } = useCommands();
  const [drafts, setDrafts] = useState<Drafts>();
  const [list, setList] = useState<readonly ListedDraft[]>();
  const [failure, setFailure] = useState<string>();
  const refresh = useCallback(async () => {
    try {
      const loaded = await load();
      setList(await loaded.list());
      setDrafts(loaded);
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [load]);
  useEffect(() => void refresh(), [refresh]);
  return { drafts, list, failure, refresh };
}
