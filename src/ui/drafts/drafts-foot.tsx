import { type ReactNode, useState } from 'react';
import type { Message } from '#core/messages.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { CheckBox } from '#ui/share/check-box.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';

type DraftsFootProps = {
  readonly onClose: () => void;
  /** Undefined when there is nothing to delete. */
  readonly onDeleteAll: (() => Promise<void>) | undefined;
};

/** What holds for all drafts: whether they are kept, and how they leave and come as a file. */
export function DraftsFoot(props: DraftsFootProps): ReactNode {
  const { t, say } = useLanguage();
  const { prefer, sharing } = useCommands();
  const keepDrafts = usePlaygroundState((state) => state.preferences.keepDrafts);
  const [failure, setFailure] = useState<Message>();
  const download = async () => setFailure(await (await sharing()).downloadDrafts());
  return (
    <div className="mt-4 flex flex-col gap-3">
      <CheckBox
        label={t('drafts.keep')}
        hint={t(keepDrafts ? 'drafts.keep.hint' : 'drafts.off')}
        checked={keepDrafts}
        onChange={(keep) => prefer({ keepDrafts: keep })}
      />
      <div className="flex flex-wrap items-center gap-2">
        <OpenSessionFile onOpened={props.onClose} />
        <Button kind="quiet" onClick={() => void download()}>
          {t('drafts.download-all')}
        </Button>
        {props.onDeleteAll && <DeleteAll onDelete={props.onDeleteAll} />}
      </div>
      {failure && (
        <p role="alert" className="text-xs text-bad">
          {say(failure)}
        </p>
      )}
    </div>
  );
}

/** Deleting everything cannot be taken back, so it takes a second click. */
function DeleteAll(props: { onDelete: () => Promise<void> }): ReactNode {
  const { t } = useLanguage();
  const [isSure, setIsSure] = useState(false);
  const remove = () => void props.onDelete().then(() => setIsSure(false));
  return (
    <Button kind={isSure ? 'line' : 'quiet'} onClick={isSure ? remove : () => setIsSure(true)}>
      {t(isSure ? 'drafts.delete-all.sure' : 'drafts.delete-all')}
    </Button>
  );
}

function OpenSessionFile(props: { onOpened: () => void }): ReactNode {
  const { t } = useLanguage();
  const { openSessionFile } = useCommands();
  return (
    <label className="open-file">
      {t('drafts.open-file')}
      <input
        type="file"
        accept=".json,application/json"
        aria-label={t('drafts.file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void openSessionFile(file).then(props.onOpened);
        }}
      />
    </label>
  );
}
