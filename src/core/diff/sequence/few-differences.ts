import { Blocks, type Region } from '#core/diff/sequence/blocks.ts';

/** Above this many insertions and deletions another way is cheaper. */
const mostDifferences = 400;

/**
 * Writes a longest common subsequence of two sequences that differ in few symbols into `out`, in
 * time of (length + differences²); false when they differ in more than 400. The greedy
 * algorithm of E. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1986;
 * what it keeps is bounded by the 400, not by the lengths.
 */
export function fewDifferences(region: Region, out: Blocks): boolean {
  const fronts = new Int32Array((mostDifferences + 2) ** 2);
  for (let count = 0; count <= mostDifferences; count += 1) {
    if (!advance(region, fronts, count)) continue;
    out.pushReversed(walkBack(region, fronts, count));
    return true;
  }
  return false;
}

/** Where the front of `count` differences keeps how far it came on the diagonal x − y = `diagonal`. */
function cell(count: number, diagonal: number): number {
  return count * count + count + diagonal;
}

/** The furthest x on a diagonal before its run of equal symbols, from the front with one difference less. */
function startOf(fronts: Int32Array, count: number, diagonal: number): number {
  if (count === 0) return 0;
  const before = count - 1;
  const fromBelow = diagonal - 1 >= -before ? (fronts[cell(before, diagonal - 1)] ?? 0) + 1 : -1;
  const fromAbove = diagonal + 1 <= before ? (fronts[cell(before, diagonal + 1)] ?? 0) : -1;
  return Math.max(fromBelow, fromAbove);
}

/** Computes the front of `count` differences; whether it reached the ends of both sequences. */
function advance(region: Region, fronts: Int32Array, count: number): boolean {
  const { x, xStart, y, yStart } = region;
  const width = region.xEnd - xStart;
  const height = region.yEnd - yStart;
  for (let diagonal = -count; diagonal <= count; diagonal += 2) {
    let column = startOf(fronts, count, diagonal);
    let row = column - diagonal;
    while (column < width && row < height && x[xStart + column] === y[yStart + row]) {
      column += 1;
      row += 1;
    }
    fronts[cell(count, diagonal)] = column;
    if (column >= width && row >= height) return true;
  }
  return false;
}

function walkBack(region: Region, fronts: Int32Array, differences: number): Blocks {
  const found = new Blocks();
  let column = region.xEnd - region.xStart;
  let row = region.yEnd - region.yStart;
  for (let count = differences; count >= 0; count -= 1) {
    const diagonal = column - row;
    const start = startOf(fronts, count, diagonal);
    found.push(region.xStart + start, region.yStart + start - diagonal, column - start);
    const before = count - 1;
    const fromAbove = diagonal + 1 <= before ? (fronts[cell(before, diagonal + 1)] ?? 0) : -1;
    column = fromAbove === start ? start : start - 1;
    row = fromAbove === start ? start - diagonal - 1 : start - diagonal;
  }
  return found;
}
