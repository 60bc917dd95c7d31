import { diffEnds, diffUnits, type Writing } from '#core/diff/unit-diff.ts';
import { plainUnits } from '#core/diff/units.ts';

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** 1 for the four bytes that are white in JSON (RFC 8259 §2): tab, LF, CR, space. */
export const isSpace = new Uint8Array(256);
for (const byte of [0x09, lineFeed, carriageReturn, 0x20]) isSpace[byte] = 1;

export type RegionBounds = {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
};

/**
 * Writes the runs of two regions that differ in white bytes only, in one pass over both; false when
 * they differ in more, and then what was written is of no use.
 */
export function diffSpaces(writing: Writing, region: RegionBounds): boolean {
  const { a, b, builder, sameKind } = writing;
  const { aEnd, bEnd } = region;
  let [i, j] = [region.aStart, region.bStart];
  while (i < aEnd || j < bEnd) {
    const start = i;
    while (i < aEnd && j < bEnd && a[i] === b[j]) {
      i += 1;
      j += 1;
    }
    builder.same(sameKind, start, j - (i - start), i - start);
    const [aSpaceEnd, bSpaceEnd] = [spaceEnd(a, i, aEnd), spaceEnd(b, j, bEnd)];
    if (aSpaceEnd === i && bSpaceEnd === j) return i === aEnd && j === bEnd;
    diffWhite(writing, i, aSpaceEnd, j, bSpaceEnd);
    i = aSpaceEnd;
    j = bSpaceEnd;
  }
  return true;
}

export function spaceEnd(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && isSpace[bytes[at] ?? 0] === 1) at += 1;
  return at;
}

/** Writes the runs of two stretches of white bytes, either of which may be empty. */
export function diffWhite(
  writing: Writing,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): void {
  const { a, b, builder, sameKind } = writing;
  let [i, j] = [aStart, bStart];
  while (i < aEnd && j < bEnd) {
    const [aByte, bByte] = [a[i], b[j]];
    if (aByte === bByte) {
      builder.same(sameKind, i, j, 1);
      i += 1;
      j += 1;
    } else if (aByte === carriageReturn && bByte === lineFeed) {
      builder.differing(i, i + 1, j, j);
      i += 1;
    } else if (aByte === lineFeed && bByte === carriageReturn) {
      builder.differing(i, i, j, j + 1);
      j += 1;
    } else break;
  }
  diffWhiteEnds(writing, i, aEnd, j, bEnd);
}

/** Only where both sides have further line ends can they share more than their ends. */
function diffWhiteEnds(
  writing: Writing,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): void {
  const { a, b } = writing;
  if (hasLineFeed(a, aStart, aEnd) && hasLineFeed(b, bStart, bEnd)) {
    diffUnits(writing, plainUnits(a, aStart, aEnd), plainUnits(b, bStart, bEnd));
  } else diffEnds(writing, aStart, aEnd, bStart, bEnd);
}

function hasLineFeed(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at] === lineFeed) return true;
  return false;
}
