import type { PlaygroundStore } from './playground.ts';

/** What takes a text by itself. */
const fields =
  'input:not([type=checkbox],[type=radio],[type=file]), textarea, select, [contenteditable], .monaco-editor, .hex-view';

/** A link of ours, with its address or without. */
const link = /^(?:https?:\/\/[^\s#]*)?(#\d+\.\S+)$/;

/**
 * A text that is pasted or dropped anywhere outside a field is imported; a link of ours is opened.
 * Returns the function that stops it.
 */
export function startImportAnywhere(store: PlaygroundStore): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const take = (event: Event, data: DataTransfer | null): void => {
    if (event.defaultPrevented || !isOutsideFields(store, event.target)) return;
    // A file that is dropped is taken elsewhere, also over fields.
    const file = event.type === 'paste' ? data?.files[0] : undefined;
    const text = data?.getData('text/plain');
    if (!file && !text) return;
    event.preventDefault();
    importAnywhere(store, text || file || '');
  };
  // What is dragged within the page is there already.
  let isOurs = false;
  const drag = ({ type }: Event): void => {
    isOurs = type === 'dragstart';
  };
  const drop = (event: DragEvent): void => {
    if (!isOurs) take(event, event.dataTransfer);
  };
  addEventListener('dragstart', drag, { signal });
  addEventListener('dragend', drag, { signal });
  addEventListener('paste', (event) => take(event, event.clipboardData), { signal });
  document.addEventListener('drop', drop, { signal });
  return () => stop.abort();
}

function importAnywhere(store: PlaygroundStore, importing: string | File): void {
  const fragment = typeof importing === 'string' ? link.exec(importing.trim())?.[1] : undefined;
  if (fragment === undefined) store.setState({ importing });
  else {
    store.setState({ importing: undefined });
    location.hash = fragment;
  }
}

/** A dialog is about something else, unless it is that of the import. */
function isOutsideFields(store: PlaygroundStore, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(fields)) return false;
  return (
    store.getState().importing !== undefined || document.querySelector('dialog[open]') === null
  );
}
