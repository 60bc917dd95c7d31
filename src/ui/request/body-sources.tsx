import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';

const EnterBytes = late(async () => (await import('#ui/editor/enter-bytes.tsx')).EnterBytes);

/** Where the bytes of a body can come from, besides the keyboard and the clipboard. */
export function BodySources(): ReactNode {
  const { t } = useLanguage();
  const { dispatch, openDialog, closeDialog } = useCommands();
  const isEntering = usePlaygroundState((state) => state.dialog === 'enter-bytes');
  return (
    <>
      <Button kind="quiet" fills onClick={() => openDialog('enter-bytes')}>
        {t('request.enter-bytes')}
      </Button>
      <OpenFile />
      {isEntering && (
        <LatePart>
          <EnterBytes
            onClose={closeDialog}
            onEnter={(body) => dispatch({ type: 'body-edited', body })}
          />
        </LatePart>
      )}
    </>
  );
}

/** The bytes of the file go in as they are; the same file can be chosen again. */
function OpenFile(): ReactNode {
  const { t } = useLanguage();
  const { openBodyFile } = useCommands();
  return (
    <label className="open-file">
      {t('request.open-file')}
      <input
        type="file"
        aria-label={t('request.body-file')}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) void openBodyFile(file);
          input.value = '';
        }}
      />
    </label>
  );
}
