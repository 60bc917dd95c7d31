import {
  blockLength,
  halfStateBytes,
  halfTableBytes,
  kernelMap,
  lanesPerGroup,
  stateBytesPerGroup,
} from './kernel-map.ts';
import { advance, get, lines, swapped, vectorBytes } from './kernel-notation.ts';
import { rounds } from './kernel-rounds.ts';
import { scheduling } from './kernel-schedule.ts';
import { roundConstants } from './sha256-constants.ts';

/**
 * SHA-256 (FIPS 180-4 §6.2) of eight messages side by side, as WebAssembly text. A vector holds the
 * same word of four messages, its lanes; a group of two such halves keeps the processor busier than
 * one. The build assembles this text (`scripts/vite/assemble-kernel.ts`); no part of it runs in the
 * product.
 *
 * The message schedule of a block is written to memory first, with K added, and the rounds read it
 * from there. So a block that all candidates share is scheduled once.
 */

const everyLane = '(v128.const i32x4 -1 -1 -1 -1)';
const secondHalf = `(i32.const ${halfTableBytes})`;
const secondState = `(i32.add ${get('$state')} (i32.const ${halfStateBytes}))`;

function next(loop: string, stateBytes = stateBytesPerGroup): string {
  return `
    ${advance('$state', `(i32.const ${stateBytes})`)}
    (br_if $${loop} (i32.lt_u ${get('$state')} ${get('$end')}))`;
}

/** Sets every state between two addresses to a midstate of eight words. */
const begin = `
  (func $begin (export "begin") (param $state i32) (param $end i32) (param $midstate i32)
    (loop $half
      ${lines(8, (at) => `(v128.store offset=${at * vectorBytes} ${get('$state')} (v128.load32_splat offset=${at * 4} ${get('$midstate')}))`)}
      ${next('half', halfStateBytes)}))`;

/** Goes on with blocks that all messages share: each is scheduled once. */
const shared = `
  (func (export "shared") (param $first i32) (param $end i32) (param $source i32) (param $blocks i32)
    (local $state i32)
    (loop $block
      (call $load ${get('$source')} (i32.const 0) (i32.const 0))
      (local.set $state ${get('$first')})
      (loop $group
        (call $rounds ${get('$state')} (i32.const 0) ${everyLane} ${everyLane})
        ${next('group')})
      ${advance('$source', `(i32.const ${blockLength})`)}
      ${advance('$blocks', '(i32.const -1)')}
      (br_if $block ${get('$blocks')})))`;

/** The lanes of a half whose messages have not ended. */
function running(half: 0 | 1): string {
  const counts = `(v128.load offset=${half * vectorBytes} ${get('$counts')})`;
  return `(i32x4.gt_u ${counts} (i32x4.splat ${get('$block')}))`;
}

/**
 * Goes on with blocks of each message's own, which begin `stride` bytes apart. `counts` has the
 * number of blocks of each, 32 bits, none in a group larger than the first: a lane rests when its
 * message has ended.
 */
const each = `
  (func (export "each") (param $state i32) (param $end i32) (param $source i32) (param $stride i32) (param $counts i32)
    (local $block i32) (local $from i32)
    (loop $group
      (local.set $block (i32.const 0))
      (local.set $from ${get('$source')})
      (loop $block
        (call $load ${get('$from')} ${get('$stride')} (i32.const 0))
        (call $load (i32.add ${get('$from')} (i32.shl ${get('$stride')} (i32.const 2))) ${get('$stride')} ${secondHalf})
        (call $rounds ${get('$state')} ${secondHalf} ${running(0)} ${running(1)})
        ${advance('$from', `(i32.const ${blockLength})`)}
        ${advance('$block', '(i32.const 1)')}
        (br_if $block (i32.lt_u ${get('$block')} (i32.load ${get('$counts')}))))
      ${advance('$source', `(i32.mul ${get('$stride')} (i32.const ${lanesPerGroup}))`)}
      ${advance('$counts', `(i32.const ${lanesPerGroup * 4})`)}
      ${next('group')}))`;

/**
 * Lays out the block in which each head ends and the tail begins: the bytes of a head where the
 * mask is set, those of the template elsewhere. The heads end `stride` bytes apart.
 */
const join = `
  (func (export "join") (param $source i32) (param $stride i32) (param $mask i32) (param $template i32) (param $target i32) (param $end i32)
    (loop $lane
      ${lines(4, (part) => {
        const load = (from: string) =>
          `(v128.load offset=${part * vectorBytes} ${get(`$${from}`)})`;
        const joined = `(v128.bitselect ${load('source')} ${load('template')} ${load('mask')})`;
        return `(v128.store offset=${part * vectorBytes} ${get('$target')} ${joined})`;
      })}
      ${advance('$source', get('$stride'))}
      ${advance('$target', `(i32.const ${blockLength})`)}
      (br_if $lane (i32.lt_u ${get('$target')} ${get('$end')}))))`;

/** The digests of a half of a group, 32 bytes each. */
const write = `
  (func $write (param $state i32) (param $target i32)
    (local $word v128)
    ${lines(
      8,
      (t) => `
      (local.set $word (v128.load offset=${t * vectorBytes} ${get('$state')}))
      (local.set $word ${swapped(get('$word'))})
      ${lines(4, (lane) => `(v128.store32_lane offset=${lane * 32 + t * 4} ${lane} ${get('$target')} ${get('$word')})`)}`,
    )})`;

/** The outer hash of HMAC (RFC 2104 §2): one block. Writes the digests. */
const finish = `
  (func (export "finish") (param $state i32) (param $end i32) (param $midstate i32) (param $target i32)
    (loop $group
      (call $loadDigest ${get('$state')} (i32.const 0))
      (call $loadDigest ${secondState} ${secondHalf})
      (call $begin ${get('$state')} (i32.add ${get('$state')} (i32.const ${stateBytesPerGroup})) ${get('$midstate')})
      (call $rounds ${get('$state')} ${secondHalf} ${everyLane} ${everyLane})
      (call $write ${get('$state')} ${get('$target')})
      (call $write ${secondState} (i32.add ${get('$target')} (i32.const 128)))
      ${advance('$target', '(i32.const 256)')}
      ${next('group')}))`;

/** Words as the escapes of a data segment, little-endian as WebAssembly reads them. */
function dataOf(words: readonly number[]): string {
  const bytes = words.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
  return bytes.map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}

/** The whole module. It exports its memory of 2 MB and begin, shared, each, join and finish. */
export const kernelText = `(module
  (memory (export "memory") 32)
  (data (i32.const ${kernelMap.constants}) "${dataOf(roundConstants)}")
  ${[rounds, scheduling, begin, shared, each, join, write, finish].join('\n')})`;
