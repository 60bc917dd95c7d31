import { Blocks, type Region } from '#core/diff/sequence/blocks.ts';

/**
 * Writes a longest common subsequence of a region into `out`: exact, in time and memory of
 * (length of x × length of y) / 32. Bit-parallel: one addition moves 32 cells of the table
 * (H. Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004). All rows are kept, so
 * that the way back needs no second pass.
 */
export function longestCommon(region: Region, out: Blocks): void {
  const words = (region.xEnd - region.xStart + 31) >>> 5;
  const masks = maskRows(region, words);
  const height = region.yEnd - region.yStart;
  const rows = new Int32Array((height + 1) * words).fill(-1, 0, words);
  for (let row = 0; row < height; row += 1) {
    const mask = (masks.rowOf.get(region.y[region.yStart + row] ?? 0) ?? 0) * words;
    fillRow(rows, row * words, masks.bits, mask, words);
  }
  out.pushReversed(walkBack(region, rows, words));
}

/** For each symbol of x, the positions at which it stands, as bits. Row 0 is of symbols that are not in x. */
function maskRows(region: Region, words: number): { rowOf: Map<number, number>; bits: Int32Array } {
  const rowOf = new Map<number, number>();
  for (let at = region.xStart; at < region.xEnd; at += 1) {
    const symbol = region.x[at] ?? 0;
    if (!rowOf.has(symbol)) rowOf.set(symbol, rowOf.size + 1);
  }
  const bits = new Int32Array((rowOf.size + 1) * words);
  for (let at = region.xStart; at < region.xEnd; at += 1) {
    const bit = at - region.xStart;
    const index = (rowOf.get(region.x[at] ?? 0) ?? 0) * words + (bit >>> 5);
    bits[index] = (bits[index] ?? 0) | (1 << (bit & 31));
  }
  return { rowOf, bits };
}

/** A clear bit in a row says that the longest common subsequence grows by one at this position of x. */
function fillRow(
  rows: Int32Array,
  from: number,
  bits: Int32Array,
  mask: number,
  words: number,
): void {
  let carry = 0;
  for (let word = 0; word < words; word += 1) {
    const before = rows[from + word] ?? 0;
    const hits = before & (bits[mask + word] ?? 0);
    const sum = (before + hits + carry) | 0;
    carry = (hits | (before & ~sum)) >>> 31;
    rows[from + words + word] = sum | (before ^ hits);
  }
}

function walkBack(region: Region, rows: Int32Array, words: number): Blocks {
  const isSet = (row: number, bit: number): boolean =>
    (((rows[row * words + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
  const found = new Blocks();
  let column = region.xEnd - region.xStart;
  let row = region.yEnd - region.yStart;
  let length = 0;
  while (row > 0 && column > 0) {
    if (!isSet(row, column - 1) && (row === 1 || isSet(row - 1, column - 1))) {
      column -= 1;
      row -= 1;
      length += 1;
      continue;
    }
    found.push(region.xStart + column, region.yStart + row, length);
    length = 0;
    if (isSet(row, column - 1)) column -= 1;
    else row -= 1;
  }
  found.push(region.xStart + column, region.yStart + row, length);
  return found;
}
