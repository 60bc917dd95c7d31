import { pairCharacters } from '#core/alignment/columns.ts';
import type { Run } from '#core/diff/edit-script.ts';

const lineFeed = 0x0a;

/** Where lines of either side end within the columns of a run. */
export class LineBreaks {
  readonly #a: LineFeeds;
  readonly #b: LineFeeds;

  constructor(a: Uint8Array, b: Uint8Array) {
    this.#a = new LineFeeds(a);
    this.#b = new LineFeeds(b);
  }

  /** The column behind the first line feed in column `at` or behind it; infinity when there is none. */
  behind(run: Run, at: number): number {
    const paired = run.kind === 'changed' && pairCharacters(run, this.#a.bytes, this.#b.bytes);
    if (paired) return behindPaired(paired.a, this.#a.bytes, paired.b, this.#b.bytes, at);
    const a = this.#a.atOrBehind(run.aStart + at);
    const b = this.#b.atOrBehind(run.bStart + at);
    return Math.min(
      a < run.aEnd ? a + 1 - run.aStart : Number.POSITIVE_INFINITY,
      b < run.bEnd ? b + 1 - run.bStart : Number.POSITIVE_INFINITY,
    );
  }
}

function behindPaired(
  aColumns: Int32Array,
  a: Uint8Array,
  bColumns: Int32Array,
  b: Uint8Array,
  at: number,
): number {
  const isEnd = (_: number, column: number) =>
    column >= at &&
    (a[aColumns[column] ?? -1] === lineFeed || b[bColumns[column] ?? -1] === lineFeed);
  const found = aColumns.findIndex(isEnd);
  return found < 0 ? Number.POSITIVE_INFINITY : found + 1;
}

/** Finds the next line feed, quickly where the offsets asked for come nearly in order. */
class LineFeeds {
  readonly bytes: Uint8Array;
  /** From here up to the next line feed there is none. */
  #from = 0;
  #next: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#next = this.#search(0);
  }

  /** The offset of the first line feed at or behind an offset; the length of the bytes when there is none. */
  atOrBehind(offset: number): number {
    if (offset > this.#next) {
      this.#from = offset;
      this.#next = this.#search(offset);
    } else if (offset < this.#from) {
      const before = this.bytes.subarray(offset, this.#from).indexOf(lineFeed);
      if (before >= 0) this.#next = offset + before;
      this.#from = offset;
    }
    return this.#next;
  }

  #search(offset: number): number {
    const found = this.bytes.indexOf(lineFeed, offset);
    return found < 0 ? this.bytes.length : found;
  }
}
