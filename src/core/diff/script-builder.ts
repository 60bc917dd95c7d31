import type { EditScript } from '#core/diff/edit-script.ts';
import { NumberList } from '#core/diff/number-list.ts';

/** Indices of `runKinds`, for the loops that write runs. */
export const equalRun = 0;
const changedRun = 1;
export const insertedRun = 2;
export const deletedRun = 3;
export const movedRun = 4;

/**
 * Writes a script run by run, in order of side b. Runs that continue each other become one; what is
 * deleted and inserted at one place becomes `changed`.
 */
export class ScriptBuilder {
  readonly #kinds: NumberList;
  readonly #bounds: NumberList;
  readonly #moves = new NumberList();
  readonly #coarse = new NumberList();
  #isCut = false;
  /** The last run, which the next one may continue; -1 before the first. */
  #kind = -1;
  #aStart = 0;
  #aEnd = 0;
  #bStart = 0;
  #bEnd = 0;

  constructor(expectedRuns = 16) {
    this.#kinds = new NumberList(expectedRuns);
    this.#bounds = new NumberList(4 * expectedRuns);
  }

  /** Bytes that both sides have; `kind` is equalRun or movedRun. */
  same(kind: number, aStart: number, bStart: number, length: number): void {
    if (length > 0) this.#add(kind, aStart, aStart + length, bStart, bStart + length);
  }

  /** Bytes of a with other bytes of b in their place; either may be none. */
  differing(aStart: number, aEnd: number, bStart: number, bEnd: number): void {
    if (aStart === aEnd && bStart === bEnd) return;
    this.#add(kindOf(aEnd - aStart, bEnd - bStart), aStart, aEnd, bStart, bEnd);
  }

  /** What differs from here on does not join what differed before: it has another cause. */
  cut(): void {
    this.#isCut = true;
  }

  moved(aStart: number, aEnd: number, bStart: number, bEnd: number): void {
    this.#moves.push4(aStart, aEnd, bStart, bEnd);
  }

  coarse(aStart: number, aEnd: number, bStart: number, bEnd: number): void {
    this.#coarse.push4(aStart, aEnd, bStart, bEnd);
  }

  build(): EditScript {
    this.#flush();
    this.#kind = -1;
    return {
      kinds: new Uint8Array(this.#kinds.toArray()),
      bounds: this.#bounds.toArray(),
      moves: this.#moves.toArray(),
      coarse: this.#coarse.toArray(),
    };
  }

  #add(kind: number, aStart: number, aEnd: number, bStart: number, bEnd: number): void {
    const joined =
      this.#aEnd === aStart && this.#bEnd === bStart
        ? this.#joinedKind(kind, aEnd - this.#aStart, bEnd - this.#bStart)
        : -1;
    if (joined < 0) {
      this.#flush();
      this.#isCut = false;
      this.#aStart = aStart;
      this.#bStart = bStart;
    }
    this.#kind = joined < 0 ? kind : joined;
    this.#aEnd = aEnd;
    this.#bEnd = bEnd;
  }

  #flush(): void {
    if (this.#kind < 0) return;
    this.#kinds.push(this.#kind);
    this.#bounds.push4(this.#aStart, this.#aEnd, this.#bStart, this.#bEnd);
  }

  /** The kind of the last run once a run of this kind continues it, or -1 when it cannot. */
  #joinedKind(kind: number, aLength: number, bLength: number): number {
    if (isSame(kind) || isSame(this.#kind)) return kind === this.#kind ? kind : -1;
    return this.#isCut || this.#kind < 0 ? -1 : kindOf(aLength, bLength);
  }
}

function isSame(kind: number): boolean {
  return kind === equalRun || kind === movedRun;
}

function kindOf(aLength: number, bLength: number): number {
  if (aLength === 0) return insertedRun;
  return bLength === 0 ? deletedRun : changedRun;
}
