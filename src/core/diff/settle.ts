import type { EditScript } from '#core/diff/edit-script.ts';
import { deletedRun, equalRun, insertedRun } from '#core/diff/script-builder.ts';

/** How far back a better place is looked for. */
const furthest = 256;

const lineFeed = 0x0a;
const comma = 0x2c;

/**
 * Moves runs that are only inserted or only deleted back to where a reader would see them begin:
 * of `"a":1,"x":2,"b":3` not `x":2,"` is new but `"x":2,`. Such a run can move back as long as its
 * last byte is the byte before it; the script keeps its length. Changes the script in place.
 */
export function settleRuns(script: EditScript, a: Uint8Array, b: Uint8Array): void {
  for (let index = 1; index < script.kinds.length - 1; index += 1) {
    if (isBetweenEqual(script, index)) moveBack(script, index, shiftOf(script, index, a, b));
  }
}

/** Whether a run can move: something that only one side has, between what both have. */
function isBetweenEqual({ kinds }: EditScript, index: number): boolean {
  const kind = kinds[index];
  const isOfOneSide = kind === insertedRun || kind === deletedRun;
  return isOfOneSide && kinds[index - 1] === equalRun && kinds[index + 1] === equalRun;
}

/** How many bytes a run moves back. */
function shiftOf(
  { kinds, bounds }: EditScript,
  index: number,
  a: Uint8Array,
  b: Uint8Array,
): number {
  const at = 4 * index;
  const room = (bounds[at - 3] ?? 0) - (bounds[at - 4] ?? 0) - 1;
  return kinds[index] === insertedRun
    ? bestShift(b, bounds[at + 2] ?? 0, bounds[at + 3] ?? 0, room)
    : bestShift(a, bounds[at] ?? 0, bounds[at + 1] ?? 0, room);
}

/** Moves the ends of the run before, this run, and the starts of the run behind. */
function moveBack({ bounds }: EditScript, index: number, shift: number): void {
  for (const place of [-3, -1, 0, 1, 2, 3, 4, 6]) {
    const at = 4 * index + place;
    bounds[at] = (bounds[at] ?? 0) - shift;
  }
}

function bestShift(bytes: Uint8Array, start: number, end: number, room: number): number {
  let best = 0;
  let bestWorth = worthOf(bytes, start, end);
  const limit = Math.min(room, furthest);
  for (let shift = 1; shift <= limit && bytes[start - shift] === bytes[end - shift]; shift += 1) {
    const worth = worthOf(bytes, start - shift, end - shift);
    if (worth <= bestWorth) continue;
    best = shift;
    bestWorth = worth;
  }
  return best;
}

/** Whole lines read best, then whole items of a list; a run never begins inside of a character. */
function worthOf(bytes: Uint8Array, start: number, end: number): number {
  if (isInside(bytes, start) || isInside(bytes, end)) return -1;
  if (bytes[start - 1] === lineFeed && bytes[end - 1] === lineFeed) return 3;
  if (bytes[end - 1] === comma) return 2;
  return bytes[start] === comma ? 1 : 0;
}

function isInside(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] ?? 0) & 0xc0) === 0x80;
}
