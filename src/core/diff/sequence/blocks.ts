/**
 * Stretches that two sequences share, in the order of both: `xs[i]` and `ys[i]` are where the i-th
 * starts, `lengths[i]` how many symbols it has.
 */
export class Blocks {
  readonly xs: number[] = [];
  readonly ys: number[] = [];
  readonly lengths: number[] = [];

  get count(): number {
    return this.xs.length;
  }

  /** Adds a stretch behind all others; one that continues the last becomes part of it. */
  push(x: number, y: number, length: number): void {
    if (length === 0) return;
    const last = this.count - 1;
    const lastLength = this.lengths[last] ?? 0;
    if (this.xs[last] === x - lastLength && this.ys[last] === y - lastLength) {
      this.lengths[last] = lastLength + length;
      return;
    }
    this.xs.push(x);
    this.ys.push(y);
    this.lengths.push(length);
  }

  /** Adds stretches that were found from the end to the start. */
  pushReversed(found: Blocks): void {
    for (let index = found.count - 1; index >= 0; index -= 1) {
      this.push(found.xs[index] ?? 0, found.ys[index] ?? 0, found.lengths[index] ?? 0);
    }
  }
}

/** A part of two sequences of symbols. Ends exclusive. */
export type Region = {
  readonly x: Int32Array;
  readonly xStart: number;
  readonly xEnd: number;
  readonly y: Int32Array;
  readonly yStart: number;
  readonly yEnd: number;
};
