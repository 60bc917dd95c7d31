import type { DraftKeeper } from './draft-keeper.ts';
import { openBodyFile } from './opened-files.ts';
import type { PlaygroundStore } from './playground.ts';

/** What takes a text by itself. */
const fields =
  'input:not([type=checkbox],[type=radio],[type=file]), textarea, select, [contenteditable], .monaco-editor, .hex-view';

/** Where a file that is dropped is a body, and no text to be read. */
const bodyField = '.body-field';

/** A link of ours, with its address or without. */
const link = /^(?:https?:\/\/[^\s#]*)?(#\d+\.\S+)$/;

/**
 * A text that is pasted or dropped anywhere outside a field is imported, as is a file; a link of
 * ours and a session file are opened, and a file that falls on the body becomes the body.
 */
export function startImportAnywhere(
  store: PlaygroundStore,
  keeper: () => Promise<DraftKeeper>,
): void {
  const takeFile = (event: Event, file: File): void => {
    event.preventDefault();
    void openFile(store, keeper, file, isWithin(event.target, bodyField));
  };
  const takeText = (event: Event, text: string | undefined): void => {
    if (!text || event.defaultPrevented || !isOutsideFields(store, event.target)) return;
    event.preventDefault();
    openText(store, text);
  };
  addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain');
    const [file] = event.clipboardData?.files ?? [];
    if (file && !text && isOutsideFields(store, event.target)) takeFile(event, file);
    else takeText(event, text);
  });
  const ownDrag = watchOwnDrag();
  // Before any field gets hold of it.
  addEventListener(
    'drop',
    (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file && !ownDrag.isOn) takeFile(event, file);
    },
    { capture: true },
  );
  document.addEventListener('drop', (event) => {
    if (!ownDrag.isOn) takeText(event, event.dataTransfer?.getData('text/plain'));
  });
}

/** What is dragged within the page is there already. */
function watchOwnDrag(): { readonly isOn: boolean } {
  const drag = { isOn: false };
  addEventListener('dragstart', () => {
    drag.isOn = true;
  });
  addEventListener('dragend', () => {
    drag.isOn = false;
  });
  return drag;
}

async function openFile(
  store: PlaygroundStore,
  keeper: () => Promise<DraftKeeper>,
  file: File,
  isOverBody: boolean,
): Promise<void> {
  const { isSessionFile, openSessionFile } = await import('./session-files.ts');
  if (await isSessionFile(file)) await openSessionFile(store, keeper, file);
  else if (isOverBody) await openBodyFile(store, file);
  else store.setState({ importing: file });
}

function openText(store: PlaygroundStore, text: string): void {
  const fragment = link.exec(text.trim())?.[1];
  store.setState({ importing: fragment === undefined ? text : undefined });
  if (fragment !== undefined) location.hash = fragment;
}

/** A dialog is about something else, unless it is that of the import. */
function isOutsideFields(store: PlaygroundStore, target: EventTarget | null): boolean {
  if (isWithin(target, fields)) return false;
  return (
    store.getState().importing !== undefined || document.querySelector('dialog[open]') === null
  );
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
