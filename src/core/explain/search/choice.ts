import type { Bytes } from '#core/bytes/bytes.ts';
import type { Cause, CauseClass } from '#core/explain/explanation.ts';

/** One value that the client may have used, and the mistakes that lead to it; no steps: the right one. */
export type Choice<T> = { readonly value: T; readonly steps: readonly CauseClass[] };

/** The choice that is no mistake. */
export function right<T>(value: T): Choice<T> {
  return { value, steps: [] };
}

/**
 * The right choice, then the others without repetition of a value. Single
 * mistakes with one value become one class, as no signature tells them apart;
 * a longer story to a value that a shorter one reaches is dropped. No more of
 * the others are taken once there are `most` in all.
 */
export function distinct<T>(
  first: Choice<T>,
  others: Iterable<Choice<T>>,
  keyOf: (value: T) => string,
  most = Number.POSITIVE_INFINITY,
): readonly Choice<T>[] {
  const byKey = new Map([[keyOf(first.value), first]]);
  for (const choice of others) {
    if (byKey.size >= most) break;
    const key = keyOf(choice.value);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, choice);
    else if (known.steps.length === 1 && choice.steps.length === 1) {
      byKey.set(key, merged(known, choice));
    }
  }
  return [...byKey.values()];
}

/**
 * Of each mistake only so many ways of making it. Mistakes name their ways the
 * likeliest first; what comes after many others is a number or a guess at a name.
 */
export function likeliest<C extends Choice<unknown>>(
  choices: readonly C[],
  mostWays: number,
): readonly C[] {
  const ways = new Map<string, number>();
  return choices.filter(({ steps }) => {
    const cause = steps[0]?.[0];
    if (cause === undefined) return true;
    const way = (ways.get(cause.mistake) ?? 0) + 1;
    ways.set(cause.mistake, way);
    return way <= mostWays;
  });
}

function merged<T>(known: Choice<T>, other: Choice<T>): Choice<T> {
  const [left] = known.steps;
  const [more] = other.steps;
  if (left === undefined || more === undefined) return known;
  const isNew = (cause: Cause) =>
    !left.some((one) => one.mistake === cause.mistake && sameValues(one, cause));
  return { value: known.value, steps: [[...left, ...more.filter(isNew)]] };
}

function sameValues(a: Cause, b: Cause): boolean {
  return JSON.stringify(a.values) === JSON.stringify(b.values);
}

/**
 * A short name of bytes by which equal ones are found: their length and two
 * multiplicative hashes of 32 bits. That two of some ten thousand bodies share
 * one by chance has odds of less than one in 10^11.
 */
export function bytesKey(bytes: Bytes): string {
  // Four bytes at a time, which only starts at multiples of four.
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, length >>> 2);
  const rest = new Uint8Array(buffer, byteOffset + words.byteLength, length & 3);
  let a = 0x811c9dc5;
  let b = 0x2545f491;
  const mix = (word: number) => {
    a = Math.imul(((a << 5) | (a >>> 27)) ^ word, 0x01000193);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ word, 0x5bd1e995);
  };
  words.forEach(mix);
  rest.forEach(mix);
  return `${length}.${a >>> 0}.${b >>> 0}`;
}
