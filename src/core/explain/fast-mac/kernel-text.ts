import { kernelMap, stateBytesPerGroup } from './kernel-map.ts';
import { roundConstants } from './sha256-constants.ts';

/**
 * SHA-256 (FIPS 180-4 §6.2) of four messages side by side, as WebAssembly text: each vector holds
 * the same word of four messages, its lanes. The build assembles this text
 * (`scripts/vite/assemble-kernel.ts`); no part of it runs in the product.
 *
 * The message schedule of a block is written to memory first, with K added, and the rounds read it
 * from there. So a block that all candidates share is scheduled once, and its rounds are a third
 * shorter than those of a block of its own.
 */

const { constants, schedule, addends } = kernelMap;

/** One vector. */
const v = 16;

function lines(count: number, line: (index: number) => string, first = 0): string {
  return Array.from({ length: count }, (_, index) => line(first + index)).join('\n');
}

function get(name: string): string {
  return `(local.get ${name})`;
}

function sum(first: string, ...others: readonly string[]): string {
  return others.reduce((left, right) => `(i32x4.add ${left} ${right})`, first);
}

function xor(first: string, ...others: readonly string[]): string {
  return others.reduce((left, right) => `(v128.xor ${left} ${right})`, first);
}

function shifted(x: string, distance: number): string {
  return `(i32x4.shr_u ${x} (i32.const ${distance}))`;
}

/** Both halves of ROTR: WebAssembly has no rotation of lanes. */
function rotated(x: string, distance: number): [string, string] {
  return [shifted(x, distance), `(i32x4.shl ${x} (i32.const ${32 - distance}))`];
}

/**
 * Σ0, Σ1: three rotations. Their halves have no bits in common, so that xor joins them. Joined as a
 * tree they are ready sooner than in a row, and every round waits for them.
 */
function bigSigma(x: string, [one, two, three]: readonly [number, number, number]): string {
  const [first, second, third] = [rotated(x, one), rotated(x, two), rotated(x, three)];
  return xor(xor(xor(...first), xor(...second)), xor(...third));
}

/** σ0, σ1: two rotations and a shift. */
function smallSigma(x: string, [one, two, shift]: readonly [number, number, number]): string {
  return xor(...rotated(x, one), ...rotated(x, two), shifted(x, shift));
}

const stateNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/**
 * Round `index` of FIPS 180-4 §6.2.2 step 3. Instead of moving the eight words one place on, their
 * names move. Maj(a, b, c) = b ^ ((a ^ b) & (b ^ c)), where b ^ c is the a ^ b of the round before.
 */
function round(index: number): string {
  const name = (place: number) => `$${stateNames[(place - index + 64) % 8]}`;
  const [ab, bc] = index % 2 === 0 ? ['$even', '$odd'] : ['$odd', '$even'];
  const [a, b] = [get(name(0)), get(name(1))];
  const [e, f, g] = [get(name(4)), get(name(5)), get(name(6))];
  const [d, h] = [name(3), name(7)];
  const addend = `(v128.load offset=${index * v} ${get('$addend')})`;
  const choice = xor(`(v128.and ${xor(f, g)} ${e})`, g);
  const majority = xor(`(v128.and ${get(ab)} ${get(bc)})`, b);
  return `
    (local.set ${h} ${sum(get(h), addend)})
    (local.set ${h} ${sum(get(h), choice)})
    (local.set ${h} ${sum(get(h), bigSigma(e, [6, 11, 25]))})
    (local.set ${d} ${sum(get(d), get(h))})
    (local.set ${h} ${sum(get(h), bigSigma(a, [2, 13, 22]))})
    (local.set ${ab} ${xor(a, b)})
    (local.set ${h} ${sum(get(h), majority)})`;
}

const roundsPerTurn = 8;

/** Adds the 64 rounds of the block in `addends` to a state, in the lanes of the mask. */
const rounds = `
  (func $rounds (param $state i32) (param $mask v128)
    (local $addend i32) (local $even v128) (local $odd v128)
    ${stateNames.map((name) => `(local $${name} v128)`).join(' ')}
    ${stateNames.map((name, at) => `(local.set $${name} (v128.load offset=${at * v} ${get('$state')}))`).join('\n')}
    (local.set $odd ${xor(get('$b'), get('$c'))})
    (local.set $addend (i32.const ${addends}))
    (loop $turn
      ${lines(roundsPerTurn, round)}
      (local.set $addend (i32.add ${get('$addend')} (i32.const ${roundsPerTurn * v})))
      (br_if $turn (i32.lt_u ${get('$addend')} (i32.const ${addends + 64 * v}))))
    ${stateNames
      .map(
        (name, at) => `(v128.store offset=${at * v} ${get('$state')}
        ${sum(`(v128.load offset=${at * v} ${get('$state')})`, `(v128.and ${get(`$${name}`)} ${get('$mask')})`)})`,
      )
      .join('\n')})`;

/** Turns the bytes of each lane around: SHA-256 reads and writes words big-endian. */
function swapped(x: string): string {
  return `(i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 ${x} ${x})`;
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

/** Puts a word into the schedule, and with its constant into the addends; `at` is relative to `base`. */
function scheduled(at: number, word: string, base: string): string {
  return `
    (local.set $word ${word})
    (v128.store offset=${schedule + at * v} ${base} ${get('$word')})`;
}

/** Schedules a block of four messages, whose sources lie `stride` bytes apart. */
const load = `
  (func $load (param $lane0 i32) (param $stride i32)
    (local $lane1 i32) (local $lane2 i32) (local $lane3 i32) (local $word v128)
    ${lines(3, (lane) => `(local.set $lane${lane} (i32.add ${get(`$lane${lane - 1}`)} ${get('$stride')}))`, 1)}
    ${lines(
      16,
      (t) => `
      (local.set $word ${gathered(4 * t)})
      ${scheduled(t, swapped(get('$word')), '(i32.const 0)')}`,
    )}
    (call $expand))`;

const wordsPerTurn = 16;

/** From the first 16 words of the schedule to all 64 (FIPS 180-4 §6.2.2 step 1), and the addends. */
const expand = `
  (func $expand
    (local $at i32) (local $older v128) (local $old v128) (local $word v128) (local $last v128) (local $beforeLast v128)
    ${lines(
      16,
      (t) => `(v128.store (i32.const ${addends + t * v})
      ${sum(`(v128.load (i32.const ${schedule + t * v}))`, `(v128.load32_splat (i32.const ${constants + t * 4}))`)})`,
    )}
    (local.set $beforeLast (v128.load (i32.const ${schedule + 14 * v})))
    (local.set $last (v128.load (i32.const ${schedule + 15 * v})))
    (local.set $older (v128.load (i32.const ${schedule})))
    (loop $turn
      ${lines(
        wordsPerTurn,
        (t) => `
        (local.set $old (v128.load offset=${schedule + (t + 1) * v} ${get('$at')}))
        (local.set $word ${sum(
          get('$older'),
          `(v128.load offset=${schedule + (t + 9) * v} ${get('$at')})`,
          smallSigma(get('$old'), [7, 18, 3]),
          smallSigma(get('$beforeLast'), [17, 19, 10]),
        )})
        (v128.store offset=${schedule + (t + 16) * v} ${get('$at')} ${get('$word')})
        (v128.store offset=${addends + (t + 16) * v} ${get('$at')}
          ${sum(get('$word'), `(v128.load32_splat offset=${constants + (t + 16) * 4} (i32.shr_u ${get('$at')} (i32.const 2)))`)})
        (local.set $older ${get('$old')})
        (local.set $beforeLast ${get('$last')})
        (local.set $last ${get('$word')})`,
      )}
      (local.set $at (i32.add ${get('$at')} (i32.const ${wordsPerTurn * v})))
      (br_if $turn (i32.lt_u ${get('$at')} (i32.const ${48 * v})))))`;

const everyLane = '(v128.const i32x4 -1 -1 -1 -1)';

function nextGroup(loop: string): string {
  return `
    (local.set $state (i32.add ${get('$state')} (i32.const ${stateBytesPerGroup})))
    (br_if $${loop} (i32.lt_u ${get('$state')} ${get('$end')}))`;
}

/** Sets every group between two addresses to a midstate of eight words. */
const begin = `
  (func (export "begin") (param $state i32) (param $end i32) (param $midstate i32)
    (loop $group
      ${stateNames
        .map(
          (_, at) =>
            `(v128.store offset=${at * v} ${get('$state')} (v128.load32_splat offset=${at * 4} ${get('$midstate')}))`,
        )
        .join('\n')}
      ${nextGroup('group')}))`;

/** Goes on with blocks that all messages share: each is scheduled once. */
const shared = `
  (func (export "shared") (param $first i32) (param $end i32) (param $source i32) (param $blocks i32)
    (local $state i32)
    (loop $block
      (call $load ${get('$source')} (i32.const 0))
      (local.set $state ${get('$first')})
      (loop $group
        (call $rounds ${get('$state')} ${everyLane})
        ${nextGroup('group')})
      (local.set $source (i32.add ${get('$source')} (i32.const 64)))
      (local.set $blocks (i32.sub ${get('$blocks')} (i32.const 1)))
      (br_if $block ${get('$blocks')})))`;

/**
 * Goes on with blocks of each message's own, which begin `stride` bytes apart. `counts` has the
 * number of blocks of each, 32 bits, none in a group larger than the first: a lane rests when its
 * message has ended.
 */
const each = `
  (func (export "each") (param $state i32) (param $end i32) (param $source i32) (param $stride i32) (param $counts i32)
    (local $block i32)
    (loop $group
      (local.set $block (i32.const 0))
      (loop $block
        (call $load (i32.add ${get('$source')} (i32.shl ${get('$block')} (i32.const 6))) ${get('$stride')})
        (call $rounds ${get('$state')}
          (i32x4.gt_u (v128.load ${get('$counts')}) (i32x4.splat ${get('$block')})))
        (local.set $block (i32.add ${get('$block')} (i32.const 1)))
        (br_if $block (i32.lt_u ${get('$block')} (i32.load ${get('$counts')}))))
      (local.set $source (i32.add ${get('$source')} (i32.shl ${get('$stride')} (i32.const 2))))
      (local.set $counts (i32.add ${get('$counts')} (i32.const ${v})))
      ${nextGroup('group')}))`;

/**
 * Lays out the block in which each head ends and the tail begins: the bytes of a head where the
 * mask is set, those of the template elsewhere. The heads end \`stride\` bytes apart.
 */
const join = `
  (func (export "join") (param $source i32) (param $stride i32) (param $mask i32) (param $template i32) (param $target i32) (param $end i32)
    (loop $lane
      ${lines(
        4,
        (part) => `
        (v128.store offset=${part * v} ${get('$target')}
          (v128.bitselect
            (v128.load offset=${part * v} ${get('$source')})
            (v128.load offset=${part * v} ${get('$template')})
            (v128.load offset=${part * v} ${get('$mask')})))`,
      )}
      (local.set $source (i32.add ${get('$source')} ${get('$stride')}))
      (local.set $target (i32.add ${get('$target')} (i32.const 64)))
      (br_if $lane (i32.lt_u ${get('$target')} ${get('$end')}))))`;

/** The outer hash of HMAC: one block, the inner digest and its padding. Writes the digests, 32 bytes each. */
const finish = `
  (func (export "finish") (param $state i32) (param $end i32) (param $midstate i32) (param $target i32)
    (local $word v128)
    (loop $group
      ${lines(8, (t) => scheduled(t, `(v128.load offset=${t * v} ${get('$state')})`, '(i32.const 0)'))}
      ${lines(8, (t) => scheduled(t, `(i32x4.splat (i32.const ${t === 8 ? '0x80000000' : t === 15 ? 768 : 0}))`, '(i32.const 0)'), 8)}
      (call $expand)
      ${lines(8, (t) => `(v128.store offset=${t * v} ${get('$state')} (v128.load32_splat offset=${t * 4} ${get('$midstate')}))`)}
      (call $rounds ${get('$state')} ${everyLane})
      ${lines(
        8,
        (t) => `
        (local.set $word (v128.load offset=${t * v} ${get('$state')}))
        (local.set $word ${swapped(get('$word'))})
        ${lines(4, (lane) => `(v128.store32_lane offset=${lane * 32 + t * 4} ${lane} ${get('$target')} ${get('$word')})`)}`,
      )}
      (local.set $target (i32.add ${get('$target')} (i32.const 128)))
      ${nextGroup('group')}))`;

/** Words as the escapes of a data segment, little-endian as WebAssembly reads them. */
function dataOf(words: readonly number[]): string {
  const bytes = words.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
  return bytes.map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}

/** The whole module. It exports its memory and begin, shared, each, join and finish. */
export const kernelText = `(module
  (memory (export "memory") 32)
  (data (i32.const ${constants}) "${dataOf(roundConstants)}")
  ${[rounds, load, expand, begin, shared, each, join, finish].join('\n')})`;
