import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import { isSameDecimal, readDecimal } from '#core/diff/json/decimal.ts';
import type { Tokens } from '#core/diff/json/tokens.ts';

/**
 * The class of two words of JSON: numbers of the same value, or that are the same once a reader
 * rounds them to a double, differ in their form only.
 */
export function wordClass(a: Tokens, aToken: number, b: Tokens, bToken: number): DifferenceClass {
  const [aStart, aEnd] = [a.starts[aToken] ?? 0, a.ends[aToken] ?? 0];
  const [bStart, bEnd] = [b.starts[bToken] ?? 0, b.ends[bToken] ?? 0];
  if (isSameDecimal(a.bytes, aStart, aEnd, b.bytes, bStart, bEnd)) return 'number-form';
  if (!readDecimal(a.bytes, aStart, aEnd) || !readDecimal(b.bytes, bStart, bEnd)) return 'other';
  const value = (bytes: Uint8Array, start: number, end: number) =>
    Number(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + longestNumber))));
  return value(a.bytes, aStart, aEnd) === value(b.bytes, bStart, bEnd) ? 'number-form' : 'other';
}

/** No double is told apart by more digits than this (IEEE 754 needs 767). */
const longestNumber = 800;
