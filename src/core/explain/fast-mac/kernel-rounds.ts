import { kernelMap } from './kernel-map.ts';
import { advance, get, lines, rotated, sum, vectorBytes, xor } from './kernel-notation.ts';

/**
 * Σ0, Σ1 of FIPS 180-4 §4.1.2: three rotations. Joined as a tree they are ready sooner than in a
 * row, and every round waits for them.
 */
function bigSigma(x: string, [one, two, three]: readonly [number, number, number]): string {
  const [first, second, third] = [rotated(x, one), rotated(x, two), rotated(x, three)];
  return xor(xor(xor(...first), xor(...second)), xor(...third));
}

const stateNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

type Half = 'x' | 'y';

/**
 * Round `index` of FIPS 180-4 §6.2.2 step 3, for one half of a group. Instead of moving the eight
 * words one place on, their names move. Ch(e, f, g) = ((f ^ g) & e) ^ g. Maj(a, b, c) =
 * ((a ^ b) & (b ^ c)) ^ b, where b ^ c is the a ^ b of the round before.
 */
function round(index: number, half: Half): string {
  const name = (place: number) => `$${stateNames[(place - index + 64) % 8]}.${half}`;
  const [a, b] = [get(name(0)), get(name(1))];
  const [e, f, g] = [get(name(4)), get(name(5)), get(name(6))];
  const [d, h] = [name(3), name(7)];
  const isEven = index % 2 === 0;
  const [ab, bc] = [`$${isEven ? 'even' : 'odd'}.${half}`, `$${isEven ? 'odd' : 'even'}.${half}`];
  const addend = `(v128.load offset=${index * vectorBytes} ${get(`$addend.${half}`)})`;
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

/** Locals of a half, and its state loaded into them. */
function locals(half: Half): string {
  const names = [...stateNames, 'even', 'odd'].map((name) => `(local $${name}.${half} v128)`);
  return `(local $addend.${half} i32) ${names.join(' ')}`;
}

function atWord(index: number, half: Half): string {
  return `offset=${index * vectorBytes + (half === 'y' ? 8 * vectorBytes : 0)} ${get('$state')}`;
}

function loaded(half: Half): string {
  const words = stateNames.map(
    (name, at) => `(local.set $${name}.${half} (v128.load ${atWord(at, half)}))`,
  );
  return `${words.join('\n')}
    (local.set $odd.${half} ${xor(get(`$b.${half}`), get(`$c.${half}`))})`;
}

/** FIPS 180-4 §6.2.2 step 4, in the lanes of the mask. */
function added(half: Half): string {
  const change = (name: string) => `(v128.and ${get(`$${name}.${half}`)} ${get(`$mask.${half}`)})`;
  return lines(8, (at) => {
    const word = atWord(at, half);
    return `(v128.store ${word} ${sum(`(v128.load ${word})`, change(stateNames[at] ?? ''))})`;
  });
}

const roundsPerTurn = 8;
const turn = `(i32.const ${roundsPerTurn * vectorBytes})`;
const firstAddend = kernelMap.addends;

/**
 * The 64 rounds of a block for both halves of a group. The addends of the second half lie `apart`
 * bytes after those of the first: 0 when all messages share the block.
 */
export const rounds = `
  (func $rounds (param $state i32) (param $apart i32) (param $mask.x v128) (param $mask.y v128)
    ${locals('x')}
    ${locals('y')}
    ${loaded('x')}
    ${loaded('y')}
    (local.set $addend.x (i32.const ${firstAddend}))
    (local.set $addend.y (i32.add (i32.const ${firstAddend}) ${get('$apart')}))
    (loop $turn
      ${lines(roundsPerTurn, (index) => round(index, 'x') + round(index, 'y'))}
      ${advance('$addend.x', turn)}
      ${advance('$addend.y', turn)}
      (br_if $turn (i32.lt_u ${get('$addend.x')} (i32.const ${firstAddend + 64 * vectorBytes}))))
    ${added('x')}
    ${added('y')})`;
