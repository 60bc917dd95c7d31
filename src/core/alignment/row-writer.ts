import type { Rows } from '#core/alignment/rows.ts';
import { NumberList } from '#core/diff/number-list.ts';

/** Writes rows column by column; a row begins with its first column, so that none is empty. */
export class RowWriter {
  readonly #columns: number;
  readonly #runs = new NumberList();
  readonly #skips = new NumberList();
  readonly #differing = new NumberList();
  /** Columns that are still free in the row. */
  #free = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Writes the columns from `from` to `to` of a run. */
  write(run: number, from: number, to: number, differs: boolean): void {
    for (let at = from; at < to; ) {
      if (this.#free === 0) this.#begin(run, at);
      if (differs) this.#differing.set(this.#differing.length - 1, 1);
      const taken = Math.min(to - at, this.#free);
      this.#free -= taken;
      at += taken;
    }
  }

  /** What comes next stands in a new row. */
  endRow(): void {
    this.#free = 0;
  }

  #begin(run: number, skip: number): void {
    this.#runs.push(run);
    this.#skips.push(skip);
    this.#differing.push(0);
    this.#free = this.#columns;
  }

  build(): Pick<Rows, 'runs' | 'skips' | 'differing'> {
    return {
      runs: this.#runs.toArray(),
      skips: this.#skips.toArray(),
      differing: new Uint8Array(this.#differing.toArray()),
    };
  }
}
