import type { MarkedRun, MarkedRuns } from '#core/alignment/marked-runs.ts';
import { byteOffsetAt, utf16OffsetAt } from '#core/bytes/editor-text.ts';
import { type Model, rangeOf } from '#ui/editor/monaco/byte-rules.ts';
import type { CodeEditor, monaco } from '#ui/editor/monaco/setup.ts';
import '#ui/kit/families.css';
import '../differences.css';

type Decoration = monaco.editor.IModelDeltaDecoration;

/** Between two places that are remembered there are this many UTF-16 units. */
const stride = 4096;

/** Finds the byte of a UTF-16 offset without walking over all that stands before it each time. */
class BytePlaces {
  readonly #text: string;
  /** Bytes before each multiple of the stride, as far as was asked for. */
  readonly #bytes = [0];

  constructor(text: string) {
    this.#text = text;
  }

  at(unit: number): number {
    const known = Math.floor(unit / stride);
    while (this.#bytes.length <= known) {
      const from = (this.#bytes.length - 1) * stride;
      this.#bytes.push((this.#bytes.at(-1) ?? 0) + this.#between(from, from + stride));
    }
    return (this.#bytes[known] ?? 0) + this.#between(known * stride, unit);
  }

  /** A stride may end within a surrogate pair, whose bytes then count before it. */
  #between(start: number, end: number): number {
    const from = this.#isInPair(start) ? start + 1 : start;
    const to = this.#isInPair(end) ? end + 1 : end;
    return byteOffsetAt(this.#text.slice(from, to), to - from);
  }

  #isInPair(unit: number): boolean {
    const code = this.#text.charCodeAt(unit);
    return code >= 0xdc00 && code <= 0xdfff;
  }
}

function decorationsIn(
  model: Model,
  places: BytePlaces,
  runs: MarkedRuns,
  range: monaco.Range,
): Decoration[] {
  const base = model.getOffsetAt(range.getStartPosition());
  const text = model.getValueInRange(range);
  const start = places.at(base);
  const unitOf = (offset: number) => base + utf16OffsetAt(text, Math.max(0, offset - start));
  return runs.within(start, start + byteOffsetAt(text, text.length)).map((run) => {
    const from = unitOf(run.offset);
    return decorationOf(model, run, from, unitOf(run.offset + run.length));
  });
}

/** Where only the reference has bytes, the edge of the next character is marked. */
function decorationOf(model: Model, run: MarkedRun, start: number, end: number): Decoration {
  const look = run.length === 0 ? 'editor-difference-gap' : 'editor-difference';
  return {
    range: rangeOf(model, start, Math.max(1, end - start)),
    options: { inlineClassName: `${look} diff-${run.family}` },
  };
}

/** Marks what differs in the lines that are in view, as long as the text is the one that was compared. */
export function drawDifferences(
  editor: CodeEditor,
  model: Model,
  runs: MarkedRuns,
): monaco.IDisposable {
  const collection = editor.createDecorationsCollection();
  const places = new BytePlaces(model.getValue());
  const version = model.getVersionId();
  let frame = 0;
  const draw = () => {
    frame = 0;
    if (model.getVersionId() !== version) return;
    const ranges = editor.getVisibleRanges();
    collection.set(ranges.flatMap((range) => decorationsIn(model, places, runs, range)));
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const subscriptions = [editor.onDidScrollChange(schedule), editor.onDidLayoutChange(schedule)];
  draw();
  return {
    dispose: () => {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
      collection.clear();
    },
  };
}
