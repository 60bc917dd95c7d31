import type { ReactNode } from 'react';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { ShortcutKeys } from './shortcuts/shortcut-keys.tsx';

const PageNotes = late(async () => (await import('./share/page-notes.tsx')).PageNotes);
const ImportDialog = late(async () => (await import('./import/import-dialog.tsx')).ImportDialog);
const SealedDialog = late(async () => (await import('./share/sealed-dialog.tsx')).SealedDialog);
const ShareDialog = late(async () => (await import('./share/share-dialog.tsx')).ShareDialog);
const DraftsDialog = late(async () => (await import('./drafts/drafts-dialog.tsx')).DraftsDialog);
const Palette = late(async () => (await import('./palette/palette.tsx')).Palette);
const ShortcutSheet = late(
  async () => (await import('./shortcuts/shortcut-sheet.tsx')).ShortcutSheet,
);
const Tour = late(async () => (await import('./tour/tour.tsx')).Tour);

/** What stands over the page or asks its reader something, and the keys that open it. It comes after the first signature. */
export function InFront(): ReactNode {
  return (
    <>
      <ShortcutKeys />
      <LatePart>
        <Opened />
      </LatePart>
      <LatePart>
        <Asked />
      </LatePart>
    </>
  );
}

/** What comes with a link, a file, a paste or a newer build: only when there is something to say or to ask. */
function Opened(): ReactNode {
  const isSealed = usePlaygroundState((state) => state.sealed !== undefined);
  const importable = usePlaygroundState((state) => state.importing);
  const hasNotes = usePlaygroundState(
    ({ notes, keeping, offline }) =>
      notes.length > 0 ||
      keeping.status === 'failed' ||
      keeping.status === 'withheld' ||
      offline.status === 'newer',
  );
  return (
    <>
      {hasNotes && <PageNotes />}
      {isSealed && <SealedDialog />}
      {importable !== undefined && <ImportDialog importable={importable} />}
    </>
  );
}

/** What the reader has asked for. */
function Asked(): ReactNode {
  const { closeDialog } = useCommands();
  const dialog = usePlaygroundState((state) => state.dialog);
  const round = usePlaygroundState((state) => state.touring?.round);
  return (
    <>
      {round !== undefined && <Tour key={round} />}
      {dialog === 'palette' && <Palette onClose={closeDialog} />}
      {dialog === 'shortcuts' && <ShortcutSheet onClose={closeDialog} />}
      {dialog === 'share' && <ShareDialog onClose={closeDialog} />}
      {dialog === 'drafts' && <DraftsDialog onClose={closeDialog} />}
    </>
  );
}
