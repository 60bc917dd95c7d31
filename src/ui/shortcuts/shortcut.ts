/** What takes letters itself. */
const fields =
  'input:not([type=checkbox],[type=radio],[type=file],[type=button]), textarea, select, [contenteditable], .monaco-editor, .hex-view, [role=listbox], dialog';

/** What of a key press tells which command is meant. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/** The single key that was pressed, such as `e` or `?`; undefined with a modifier, or held down. */
export function singleKeyOf(press: Press): string | undefined {
  const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = press;
  const isPlain = !ctrlKey && !metaKey && !altKey && !isComposing && !repeat;
  return isPlain && key.length === 1 ? key : undefined;
}

/** Whether what has the focus takes letters itself, or a dialog is open, which is about something else. */
export function takesLetters(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof Element && target.closest(fields) !== null;
}
