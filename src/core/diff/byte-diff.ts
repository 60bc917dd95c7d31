import { characterAround } from '#core/bytes/utf8.ts';
import { anchorsOf, type ByteRegion } from '#core/diff/sequence/anchors.ts';
import { diffUnits, type Writing } from '#core/diff/unit-diff.ts';
import { plainUnits } from '#core/diff/units.ts';

/** Up to this many cells the exact alignment needs no anchors. */
const smallTable = 2 ** 22;
/** Lengths of the stretches that are looked for, the long and safe ones first. */
const anchorSizes = [24, 8];
/** The units of more bytes than this are not held at once. */
const longestPiece = 2 ** 22;

/**
 * Writes the runs of a region without regard to what its bytes mean: what stands once in both sides
 * anchors it, what is between the anchors is aligned character by character.
 */
export function diffBytes(
  writing: Writing,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
  level = 0,
): void {
  const size = anchorSizes[level];
  const isSmall = (aEnd - aStart) * (bEnd - bStart) <= smallTable;
  if (isSmall || size === undefined) {
    diffPieces(writing, aStart, aEnd, bStart, bEnd);
    return;
  }
  const { a, b } = writing;
  diffBetweenAnchors(writing, { a, aStart, aEnd, b, bStart, bEnd }, size, level);
}

function diffBetweenAnchors(
  writing: Writing,
  region: ByteRegion,
  size: number,
  level: number,
): void {
  const anchors = anchorsOf(region, size);
  let [aAt, bAt] = [region.aStart, region.bStart];
  for (let index = 0; index < anchors.count; index += 1) {
    const length = anchors.lengths[index] ?? 0;
    const [x, y] = [anchors.xs[index] ?? 0, anchors.ys[index] ?? 0];
    const skip = bytesToBoundary(region.a, x, region.b, y);
    const kept = length - skip - bytesPastBoundary(region.a, x + length, region.b, y + length);
    if (kept <= 0 || x + skip < aAt || y + skip < bAt) continue;
    diffBytes(writing, aAt, x + skip, bAt, y + skip, level + 1);
    writing.builder.same(writing.sameKind, x + skip, y + skip, kept);
    [aAt, bAt] = [x + skip + kept, y + skip + kept];
  }
  diffBytes(writing, aAt, region.aEnd, bAt, region.bEnd, level + 1);
}

/** How many bytes at a place still belong to a character that began before it, in either side. */
export function bytesToBoundary(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number): number {
  return Math.max(bytesOfStarted(a, aAt), bytesOfStarted(b, bAt));
}

function bytesOfStarted(bytes: Uint8Array, at: number): number {
  if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return 0;
  const { offset, length } = characterAround(bytes, at);
  return offset < at ? offset + length - at : 0;
}

/** How many bytes before a place belong to a character that goes on behind it, in either side. */
export function bytesPastBoundary(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number): number {
  return Math.max(bytesOfUnfinished(a, aAt), bytesOfUnfinished(b, bAt));
}

function bytesOfUnfinished(bytes: Uint8Array, at: number): number {
  if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return 0;
  return at - Math.min(at, characterAround(bytes, at).offset);
}

/** Aligns unit by unit, in pieces of equal share where a side is too long for that. */
function diffPieces(
  writing: Writing,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): void {
  const longest = Math.max(aEnd - aStart, bEnd - bStart);
  if (longest === 0) return;
  const count = Math.ceil(longest / longestPiece);
  const aCut = (index: number) => characterStart(writing.a, aStart, aEnd, index / count);
  const bCut = (index: number) => characterStart(writing.b, bStart, bEnd, index / count);
  for (let index = 0; index < count; index += 1) {
    const aUnits = plainUnits(writing.a, aCut(index), aCut(index + 1));
    diffUnits(writing, aUnits, plainUnits(writing.b, bCut(index), bCut(index + 1)));
  }
  if (count > 1) writing.builder.coarse(aStart, aEnd, bStart, bEnd);
}

function characterStart(bytes: Uint8Array, start: number, end: number, share: number): number {
  const at = start + Math.floor((end - start) * share);
  return at === end ? end : Math.max(start, characterAround(bytes, at).offset);
}
