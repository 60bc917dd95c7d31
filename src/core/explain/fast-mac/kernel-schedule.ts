import { kernelMap } from './kernel-map.ts';
import {
  advance,
  get,
  lines,
  rotated,
  shifted,
  sum,
  swapped,
  vectorBytes,
  xor,
} from './kernel-notation.ts';

const { constants, schedule, addends } = kernelMap;

/** σ0, σ1 of FIPS 180-4 §4.1.2: two rotations and a shift. */
function smallSigma(x: string, [one, two, shift]: readonly [number, number, number]): string {
  return xor(...rotated(x, one), ...rotated(x, two), shifted(x, shift));
}

/** The address of W(t) for the half whose tables begin at a local. */
function wordAt(t: number, base: string): string {
  return `offset=${schedule + t * vectorBytes} ${get(base)}`;
}

function addendAt(t: number, base: string): string {
  return `offset=${addends + t * vectorBytes} ${get(base)}`;
}

/** The word at `offset` of four blocks, one to a lane. */
function gathered(offset: number): string {
  const first = `(v128.load32_zero offset=${offset} ${get('$lane0')})`;
  return [1, 2, 3].reduce(
    (vector, lane) =>
      `(v128.load32_lane offset=${offset} ${lane} ${get(`$lane${lane}`)} ${vector})`,
    first,
  );
}

/** Schedules a block of four messages, whose sources lie `stride` bytes apart, in the tables at `half`. */
const load = `
  (func $load (param $lane0 i32) (param $stride i32) (param $half i32)
    (local $lane1 i32) (local $lane2 i32) (local $lane3 i32) (local $word v128)
    ${lines(3, (lane) => `(local.set $lane${lane} (i32.add ${get(`$lane${lane - 1}`)} ${get('$stride')}))`, 1)}
    ${lines(
      16,
      (t) => `
      (local.set $word ${gathered(4 * t)})
      (v128.store ${wordAt(t, '$half')} ${swapped(get('$word'))})`,
    )}
    (call $expand ${get('$half')}))`;

/** W(t) from four words before it; those of two and of fifteen and sixteen back are still at hand. */
function expanded(t: number): string {
  return `
    (local.set $old (v128.load ${wordAt(t - 15, '$at')}))
    (local.set $word ${sum(
      get('$older'),
      `(v128.load ${wordAt(t - 7, '$at')})`,
      smallSigma(get('$old'), [7, 18, 3]),
      smallSigma(get('$beforeLast'), [17, 19, 10]),
    )})
    (v128.store ${wordAt(t, '$at')} ${get('$word')})
    (v128.store ${addendAt(t, '$at')}
      ${sum(get('$word'), `(v128.load32_splat offset=${constants + t * 4} ${get('$constant')})`)})
    (local.set $older ${get('$old')})
    (local.set $beforeLast ${get('$last')})
    (local.set $last ${get('$word')})`;
}

const wordsPerTurn = 16;
const turns = 3;

/** From the first 16 words of the schedule to all 64 (FIPS 180-4 §6.2.2 step 1), and the addends. */
const expand = `
  (func $expand (param $at i32)
    (local $constant i32)
    (local $older v128) (local $old v128) (local $word v128) (local $last v128) (local $beforeLast v128)
    ${lines(
      16,
      (t) => `(v128.store ${addendAt(t, '$at')}
      ${sum(`(v128.load ${wordAt(t, '$at')})`, `(v128.load32_splat (i32.const ${constants + t * 4}))`)})`,
    )}
    (local.set $older (v128.load ${wordAt(0, '$at')}))
    (local.set $beforeLast (v128.load ${wordAt(14, '$at')}))
    (local.set $last (v128.load ${wordAt(15, '$at')}))
    (loop $turn
      ${lines(wordsPerTurn, expanded, 16)}
      ${advance('$at', `(i32.const ${wordsPerTurn * vectorBytes})`)}
      ${advance('$constant', `(i32.const ${wordsPerTurn * 4})`)}
      (br_if $turn (i32.lt_u ${get('$constant')} (i32.const ${turns * wordsPerTurn * 4})))))`;

/** The last block of the inner hash's digest as a message of its own: 32 bytes after the key's pad. */
const digestPadding = [0x80000000, 0, 0, 0, 0, 0, 0, (64 + 32) * 8];

/** Schedules the block of HMAC's outer hash: the inner digests in a half of a group, padded. */
const loadDigest = `
  (func $loadDigest (param $state i32) (param $half i32)
    ${lines(8, (t) => `(v128.store ${wordAt(t, '$half')} (v128.load offset=${t * vectorBytes} ${get('$state')}))`)}
    ${lines(8, (t) => `(v128.store ${wordAt(8 + t, '$half')} (i32x4.splat (i32.const ${digestPadding[t]})))`)}
    (call $expand ${get('$half')}))`;

/** The functions that fill the tables of a half for a block. */
export const scheduling = [expand, load, loadDigest].join('\n');
