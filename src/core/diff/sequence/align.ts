import { Blocks, type Region } from '#core/diff/sequence/blocks.ts';
import type { Budget } from '#core/diff/sequence/budget.ts';
import { fewDifferences } from '#core/diff/sequence/few-differences.ts';
import { longestCommon } from '#core/diff/sequence/longest-common.ts';

/** Up to this many cells the exact table is cheaper than looking for few differences first: 0.1 ms. */
const smallTable = 2 ** 21;
/** The largest exact table, 16 MB: 10 ms. */
const largestTable = 2 ** 27;
/** How long the pieces are that stand in for a table that is too large. */
const pieceLength = 4096;
/** Pieces below this length find little but noise. */
const leastPiece = 64;

export type Alignment = { readonly blocks: Blocks; readonly isCoarse: boolean };

/**
 * What two sequences of symbols share: a longest common subsequence wherever its table fits or
 * the sequences differ little; else one that is put together from pieces, and `isCoarse` says so.
 */
export function align(x: Int32Array, y: Int32Array, budget: Budget): Alignment {
  const blocks = new Blocks();
  const limit = Math.min(x.length, y.length);
  let prefix = 0;
  while (prefix < limit && x[prefix] === y[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < limit - prefix && x[x.length - 1 - suffix] === y[y.length - 1 - suffix])
    suffix += 1;
  const [xEnd, yEnd] = [x.length - suffix, y.length - suffix];
  blocks.push(0, 0, prefix);
  const isCoarse = alignInner({ x, xStart: prefix, xEnd, y, yStart: prefix, yEnd }, blocks, budget);
  blocks.push(xEnd, yEnd, suffix);
  return { blocks, isCoarse };
}

function alignInner(region: Region, out: Blocks, budget: Budget): boolean {
  const width = region.xEnd - region.xStart;
  const height = region.yEnd - region.yStart;
  if (width === 0 || height === 0) return false;
  const cells = width * height;
  if (cells > smallTable && fewDifferences(region, out)) return false;
  if (cells > largestTable || !budget.take(cells)) return alignPieces(region, out, budget);
  longestCommon(region, out);
  return false;
}

/** Cuts both sides into as many pieces of equal share and aligns each with its counterpart. */
function alignPieces(region: Region, out: Blocks, budget: Budget): boolean {
  const width = region.xEnd - region.xStart;
  const height = region.yEnd - region.yStart;
  const length = Math.min(pieceLength, Math.floor(budget.left / Math.min(width, height)));
  const count = Math.ceil(Math.max(width, height) / length);
  if (length < leastPiece || !budget.take((width / count) * height)) return true;
  for (let piece = 0; piece < count; piece += 1) {
    const share = (total: number, index: number) => Math.floor((total * index) / count);
    const part = {
      ...region,
      xStart: region.xStart + share(width, piece),
      xEnd: region.xStart + share(width, piece + 1),
      yStart: region.yStart + share(height, piece),
      yEnd: region.yStart + share(height, piece + 1),
    };
    if (part.xStart < part.xEnd && part.yStart < part.yEnd) longestCommon(part, out);
  }
  return true;
}
