import {
  caretOutOfLineEnd,
  type Direction,
  dominantLineEnd,
  lineEndAround,
} from '#core/bytes/line-ends.ts';
import { watchDirection } from './caret-direction.ts';
import { exchangeClipboard } from './clipboard.ts';
import { changeBetween, corrections, typedToEditorText } from './editor-rules.ts';
import type { SurfaceEvents } from './surface.ts';

/** Beyond this many characters Chromium takes seconds to insert text in a way that can be undone. */
const slowInsertLength = 20_000;

/** Puts editor text in the place of the selection, so that the browser can undo it. */
function insert(area: HTMLTextAreaElement, text: string): void {
  if (text.length > slowInsertLength) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  } else if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function moveCaretsOutOfLineEnds(area: HTMLTextAreaElement, direction: Direction): void {
  const { value, selectionStart, selectionEnd, selectionDirection } = area;
  const start = caretOutOfLineEnd(value, selectionStart, direction);
  const end = caretOutOfLineEnd(value, selectionEnd, direction);
  if (start !== selectionStart || end !== selectionEnd) {
    area.setSelectionRange(start, end, selectionDirection);
  }
}

/** Selects the CR LF that the next deletion would take half of. */
function selectWholeLineEnd(area: HTMLTextAreaElement, inputType: string): void {
  if (area.selectionStart !== area.selectionEnd) return;
  const direction = inputType.endsWith('Forward') ? 'forward' : 'backward';
  const lineEnd = lineEndAround(area.value, area.selectionStart, direction);
  if (lineEnd) area.setSelectionRange(lineEnd.start, lineEnd.end);
}

/** What an input event puts in, as literal text; undefined when it only takes away or is composed. */
function typedBy(event: InputEvent): string | undefined {
  if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') return '\n';
  if (!event.inputType.startsWith('insert') || event.isComposing) return undefined;
  return event.data ?? event.dataTransfer?.getData('text/plain');
}

type OwnInsert = { readonly insert: (text: string) => void; readonly isRunning: () => boolean };

/** Inserts of ours are editor text already; the events that they cause pass. */
function ownInsert(area: HTMLTextAreaElement): OwnInsert {
  let isRunning = false;
  return {
    isRunning: () => isRunning,
    insert: (text) => {
      isRunning = true;
      insert(area, text);
      isRunning = false;
    },
  };
}

/** Makes editor text of what is about to be typed, and lets a deletion take line ends whole. */
function foresee(area: HTMLTextAreaElement, own: OwnInsert, event: InputEvent): void {
  moveCaretsOutOfLineEnds(area, 'backward');
  if (own.isRunning()) return;
  if (/^delete.*(Backward|Forward)$/.test(event.inputType)) {
    selectWholeLineEnd(area, event.inputType);
    return;
  }
  const typed = typedBy(event);
  if (typed === undefined) return;
  const text = typedToEditorText(typed, dominantLineEnd(area.value));
  if (text === typed) return;
  event.preventDefault();
  own.insert(text);
}

/** Completes what could not be foreseen: deleting by words, and what an input method wrote. */
function complete(area: HTMLTextAreaElement, own: OwnInsert, before: string): void {
  const change = changeBetween(before, area.value, area.selectionEnd);
  for (const { offset, length, text } of corrections(before, [change], dominantLineEnd(before))) {
    area.setSelectionRange(offset, offset + length);
    own.insert(text);
  }
}

/** Reports each text once it obeys the rules. While an input method composes, nothing is touched. */
function watchText(
  area: HTMLTextAreaElement,
  own: OwnInsert,
  onText: (text: string) => void,
  signal: AbortSignal,
): void {
  let text = area.value;
  const settle = (isFree: boolean) => {
    if (!isFree && !own.isRunning()) complete(area, own, text);
    text = area.value;
    onText(text);
  };
  const input = (event: Event) => {
    if (!(event instanceof InputEvent)) return;
    if (event.isComposing) onText(area.value);
    else settle(event.inputType.startsWith('history'));
  };
  area.addEventListener('input', input, { signal });
  area.addEventListener('compositionend', () => settle(false), { signal });
}

/** Keeps a textarea that shows editor text to the byte rules, until the signal. */
export function followByteRules(
  area: HTMLTextAreaElement,
  events: SurfaceEvents,
  signal: AbortSignal,
): void {
  const own = ownInsert(area);
  const directionOf = watchDirection(area, signal);
  const isFocused = () => document.activeElement === area;
  const selectionChange = () => {
    if (!isFocused()) return;
    moveCaretsOutOfLineEnds(area, directionOf());
    const { selectionDirection, selectionStart, selectionEnd } = area;
    events.onCaret(selectionDirection === 'backward' ? selectionStart : selectionEnd);
  };
  watchText(area, own, events.onText, signal);
  area.addEventListener('beforeinput', (event) => foresee(area, own, event), { signal });
  // Text dragged within the area would come back as if it were typed.
  area.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  document.addEventListener('selectionchange', selectionChange, { signal });
  const partner = {
    hasFocus: isFocused,
    selectedText: () => area.value.slice(area.selectionStart, area.selectionEnd),
    insert: own.insert,
    onLoneSurrogates: events.onLoneSurrogates,
  };
  exchangeClipboard(area, partner, signal);
}
