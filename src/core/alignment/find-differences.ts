import type { Differences } from '#core/diff/classify/differences.ts';

/** Where the four bounds of a run or of a difference have its ends. */
export const aStartAt = 0;
export const aEndAt = 1;
export const bStartAt = 2;
export const bEndAt = 3;

/** The indices from one on of the differences that begin at or before an offset. */
export function* until(
  { bounds, classes }: Differences,
  from: number,
  startAt: number,
  offset: number,
): Generator<number> {
  for (let index = from; index < classes.length; index += 1) {
    if ((bounds[4 * index + startAt] ?? 0) > offset) return;
    yield index;
  }
}

/** The indices of the differences that touch the bytes of b from `start` to `end`. */
export function differencesInB(
  differences: Differences,
  start: number,
  end: number,
): Generator<number> {
  return until(differences, firstEndingAt(differences, bEndAt, start, 0), bStartAt, end);
}

/** The first difference, from an index on, that ends at or behind an offset. */
export function firstEndingAt(
  { bounds, classes }: Differences,
  endAt: number,
  offset: number,
  from: number,
): number {
  let low = from;
  let high = classes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[4 * middle + endAt] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
