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
import { joinSurrogates } from './whole-characters.ts';

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

const noInput = { isComposing: false, inputType: '' };

/**
 * One textarea that shows editor text and keeps to the byte rules, until the
 * signal. What is about to happen is put right before it happens where the
 * browser says so, and after it where it does not.
 */
export class RuledTextarea {
  readonly #area: HTMLTextAreaElement;
  readonly #events: SurfaceEvents;
  readonly #directionOf: () => Direction;
  /** The text as it was when it last obeyed the rules. */
  #text: string;
  #isInserting = false;

  constructor(area: HTMLTextAreaElement, events: SurfaceEvents, signal: AbortSignal) {
    this.#area = area;
    this.#events = events;
    this.#text = area.value;
    this.#directionOf = watchDirection(area, signal);
    joinSurrogates(area, (typed) => this.#insert(typedToEditorText(typed, '\n')), signal);
    area.addEventListener('beforeinput', (event) => this.#foresee(event), { signal });
    area.addEventListener('input', (event) => this.#onInput(event), { signal });
    area.addEventListener('compositionstart', () => this.#remember(), { signal });
    // Within the event itself the browser still holds on to what was composed.
    area.addEventListener('compositionend', () => setTimeout(() => this.#settle()), { signal });
    // Text dragged within the area would come back as if it were typed.
    area.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    document.addEventListener('selectionchange', () => this.#onCaret(), { signal });
    const partner = {
      hasFocus: () => this.#hasFocus(),
      selectedText: () => area.value.slice(area.selectionStart, area.selectionEnd),
      insert: (text: string) => this.#insert(text),
      onLoneSurrogates: events.onLoneSurrogates,
    };
    exchangeClipboard(area, partner, signal);
  }

  #hasFocus(): boolean {
    return document.activeElement === this.#area;
  }

  /** Puts editor text in the place of the selection. The browser may report it only later. */
  #insert(text: string): void {
    this.#isInserting = true;
    insert(this.#area, text);
    this.#isInserting = false;
    this.#remember();
  }

  /** The text may have been replaced from elsewhere, which the browser does not report. */
  #remember(): void {
    this.#text = this.#area.value;
  }

  /** Makes editor text of what is about to be typed, and lets a deletion take line ends whole. */
  #foresee(event: InputEvent): void {
    if (event.isComposing || this.#isInserting) return;
    const area = this.#area;
    this.#remember();
    moveCaretsOutOfLineEnds(area, this.#directionOf());
    if (/^delete.*(Backward|Forward)$/.test(event.inputType)) {
      selectWholeLineEnd(area, event.inputType);
    }
    const typed = typedBy(event);
    if (typed === undefined) return;
    const text = typedToEditorText(typed, dominantLineEnd(area.value));
    if (text === typed) return;
    event.preventDefault();
    this.#insert(text);
  }

  #onInput(event: Event): void {
    const { isComposing, inputType } = event instanceof InputEvent ? event : noInput;
    if (isComposing) this.#events.onText(this.#area.value);
    else if (this.#isInserting || inputType.startsWith('history')) this.#accept();
    else this.#settle();
  }

  /** Completes what could not be foreseen: deleting by words, and what an input method wrote. */
  #settle(): void {
    const area = this.#area;
    const before = this.#text;
    if (before !== area.value) {
      const change = changeBetween(before, area.value, area.selectionEnd);
      for (const { offset, length, text } of corrections(before, [change], () =>
        dominantLineEnd(before),
      )) {
        area.setSelectionRange(offset, offset + length);
        this.#insert(text);
      }
    }
    this.#accept();
  }

  #accept(): void {
    this.#remember();
    this.#events.onText(this.#text);
  }

  #onCaret(): void {
    if (!this.#hasFocus()) return;
    const area = this.#area;
    moveCaretsOutOfLineEnds(area, this.#directionOf());
    const { selectionDirection, selectionStart, selectionEnd } = area;
    this.#events.onCaret(selectionDirection === 'backward' ? selectionStart : selectionEnd);
  }
}
