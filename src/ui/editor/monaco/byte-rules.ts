import { caretOutOfLineEnd, type Direction, dominantLineEnd } from '#core/bytes/line-ends.ts';
import { watchDirection } from '#ui/editor/caret-direction.ts';
import { exchangeClipboard } from '#ui/editor/clipboard.ts';
import {
  type Change,
  changeBetween,
  corrections,
  typedToEditorText,
  withChanges,
} from '#ui/editor/editor-rules.ts';
import { type CodeEditor, monaco } from '#ui/editor/monaco/setup.ts';
import type { SurfaceEvents } from '#ui/editor/surface.ts';
import { joinSurrogates } from '#ui/editor/whole-characters.ts';

export type Model = monaco.editor.ITextModel;

type ContentEvent = monaco.editor.IModelContentChangedEvent;

const source = 'byte-rules';

/** The text of a model: its line breaks as LF, whatever the operating system prefers, and nothing left out. */
function textOf(model: Model): string {
  return model.getValue(monaco.editor.EndOfLinePreference.LF, true);
}

/** A run of a model's text. Offset and length in UTF-16 units. */
export function rangeOf(model: Model, offset: number, length: number): monaco.Range {
  const start = model.getPositionAt(offset);
  return monaco.Range.fromPositions(start, model.getPositionAt(offset + length));
}

function caretAt({ lineNumber, column }: monaco.IPosition): monaco.Selection {
  return new monaco.Selection(lineNumber, column, lineNumber, column);
}

const changesOf = (event: ContentEvent): Change[] =>
  event.changes.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    text,
  }));

/**
 * One Monaco editor that shows editor text and keeps to the byte rules, whatever
 * key, menu, input method or search makes a change. What Monaco does by itself is
 * completed within the same step to undo, so that undo never stops half-way.
 */
export class RuledEditor {
  readonly editor: CodeEditor;
  readonly model: Model;
  readonly #events: SurfaceEvents;
  readonly #subscriptions: monaco.IDisposable[];
  readonly #stop = new AbortController();
  readonly #directionOf: () => Direction;
  #text: string;
  #textBeforeComposition: string | undefined;
  #isOurs = false;

  constructor(editor: CodeEditor, model: Model, events: SurfaceEvents) {
    this.editor = editor;
    this.model = model;
    this.#events = events;
    this.#text = textOf(model);
    this.#subscriptions = [
      editor.onDidChangeModelContent((event) => this.#onContent(event)),
      editor.onDidCompositionStart(() => {
        this.#textBeforeComposition = this.#text;
      }),
      editor.onDidCompositionEnd(() => this.#onCompositionEnd()),
      editor.onDidChangeCursorSelection(() => this.#onCarets()),
    ];
    typists.set(editor, (typed) => this.#type(typed));
    const container = editor.getContainerDomNode();
    this.#directionOf = watchDirection(container, this.#stop.signal);
    this.#exchangeClipboard(container);
    joinSurrogates(container, (typed) => this.#type(typed), this.#stop.signal);
  }

  /** Puts editor text in the place of every selection, as a step of its own to undo. */
  insert(text: string): void {
    const { editor } = this;
    const edits = (editor.getSelections() ?? []).map((range) => ({ range, text }));
    this.#own(edits, (inverse) => inverse.map(({ range }) => caretAt(range.getEndPosition())));
    const caret = editor.getPosition();
    if (caret) editor.revealPosition(caret);
  }

  /** Shows another editor text, as a step of its own to undo. */
  replace(text: string): void {
    if (text === this.#text) return;
    const range = this.model.getFullModelRange();
    this.#own([{ range, text }], () => [caretAt({ lineNumber: 1, column: 1 })]);
  }

  dispose(): void {
    typists.delete(this.editor);
    this.#stop.abort();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #own(
    edits: monaco.editor.IIdentifiedSingleEditOperation[],
    carets: monaco.editor.ICursorStateComputer,
  ): void {
    this.editor.pushUndoStop();
    this.#unruled(edits, carets);
    this.editor.pushUndoStop();
  }

  /** Edits whose texts are editor text already. */
  #unruled(
    edits: monaco.editor.IIdentifiedSingleEditOperation[],
    carets?: monaco.editor.ICursorStateComputer,
  ): void {
    this.#isOurs = true;
    this.editor.executeEdits(source, edits, carets);
    this.#isOurs = false;
  }

  /** Typed text goes in as editor text from the start, so that Enter is one step to undo. */
  #type(typed: string): void {
    const lineEnd = typed.includes('\n') ? dominantLineEnd(this.#text) : '\n';
    const text = typedToEditorText(typed, lineEnd);
    if (text === typed) this.editor.trigger('keyboard', 'type', { text });
    else this.insert(text);
  }

  #onContent(event: ContentEvent): void {
    const before = this.#text;
    const changes = changesOf(event);
    this.#text = event.isFlush ? textOf(this.model) : withChanges(before, changes);
    // Typing a word at once gives one event per character, all after the last one.
    if (event.versionId !== this.model.getVersionId()) return;
    if (!this.#isRuled(event) || !this.#correct(before, changes)) this.#events.onText(this.#text);
  }

  /** Undo brings back what was right, and what is being composed is not touched. */
  #isRuled(event: ContentEvent): boolean {
    const isHistory = event.isUndoing || event.isRedoing;
    return !isHistory && !this.#isOurs && this.#textBeforeComposition === undefined;
  }

  /** What an input method wrote is read as literal text when it is done, not while it composes. */
  #onCompositionEnd(): void {
    const before = this.#textBeforeComposition ?? this.#text;
    this.#textBeforeComposition = undefined;
    if (before === this.#text) return;
    this.#correct(before, [changeBetween(before, this.#text, this.#caretOffset())]);
  }

  #caretOffset(): number {
    const caret = this.editor.getPosition();
    return caret ? this.model.getOffsetAt(caret) : 0;
  }

  #correct(before: string, changes: readonly Change[]): boolean {
    const wanted = corrections(before, changes, () => dominantLineEnd(before));
    if (wanted.length === 0) return false;
    this.#unruled(
      wanted.map(({ offset, length, text }) => ({
        range: rangeOf(this.model, offset, length),
        text,
      })),
    );
    return true;
  }

  #exchangeClipboard(container: HTMLElement): void {
    const partner = {
      hasFocus: () => this.editor.hasTextFocus(),
      selectedText: () => this.#selectedText(),
      insert: (text: string) => this.insert(text),
      onLoneSurrogates: this.#events.onLoneSurrogates,
    };
    exchangeClipboard(container, partner, this.#stop.signal);
  }

  #selectedText(): string {
    const ranges = [...(this.editor.getSelections() ?? [])].filter((range) => !range.isEmpty());
    return ranges
      .sort(monaco.Range.compareRangesUsingStarts)
      .map((range) => this.model.getValueInRange(range))
      .join('\n');
  }

  #onCarets(): void {
    const selections = this.editor.getSelections() ?? [];
    const right = selections.map((selection) =>
      monaco.Selection.fromPositions(
        this.#outOfLineEnd(selection.getSelectionStart()),
        this.#outOfLineEnd(selection.getPosition()),
      ),
    );
    if (
      right.every((selection, index) => selection.equalsSelection(selections[index] ?? selection))
    ) {
      this.#events.onCaret(this.#caretOffset());
    } else this.editor.setSelections(right, source);
  }

  #outOfLineEnd(position: monaco.Position): monaco.Position {
    const { model } = this;
    const isAtLineEnd = position.column === model.getLineMaxColumn(position.lineNumber);
    if (!isAtLineEnd || position.lineNumber === model.getLineCount()) return position;
    const text = { charAt: (offset: number) => model.getValueInRange(rangeOf(model, offset, 1)) };
    const offset = model.getOffsetAt(position);
    return model.getPositionAt(caretOutOfLineEnd(text, offset, this.#directionOf()));
  }
}

/**
 * Monaco takes all typing by its command `type`. A command registered later goes
 * first, and each editor still knows the original.
 */
const typists = new Map<CodeEditor, (typed: string) => void>();
monaco.editor.registerCommand('type', (_accessor, { text }: { text: string }) => {
  for (const [editor, type] of typists) if (editor.hasTextFocus()) return type(text);
});
