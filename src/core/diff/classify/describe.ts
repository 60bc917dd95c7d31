import type { Bytes } from '#core/bytes/bytes.ts';
import type { Difference } from '#core/diff/classify/differences.ts';
import { type EncodingCause, encodingCause } from '#core/diff/classify/encodings.ts';
import { shownBytes } from '#core/diff/classify/shown.ts';
import { isSameDecimal } from '#core/diff/json/decimal.ts';
import type { Message } from '#core/messages.ts';

/**
 * The sentence for a difference: `diff.<class>`, or a closer one where the class has several
 * causes. Values: `a` and `b` quote the bytes, `aBytes` and `bBytes` count them.
 */
export function describeDifference(difference: Difference, a: Bytes, b: Bytes): Message {
  if (difference.class === 'number-form') return describeNumber(difference, a, b);
  if (difference.class === 'encoding') return describeEncoding(difference, a, b);
  if (difference.class === 'truncation') return describeCut(a, b);
  return { id: `diff.${difference.class}`, values: quotesOf(difference, a, b) };
}

function quotesOf({ aStart, aEnd, bStart, bEnd }: Difference, a: Bytes, b: Bytes) {
  return {
    a: shownBytes(a, aStart, aEnd),
    b: shownBytes(b, bStart, bEnd),
    aBytes: aEnd - aStart,
    bBytes: bEnd - bStart,
  };
}

/** Numbers are quoted whole; ones that only rounding makes equal are named as such. */
function describeNumber({ aStart, aEnd, bStart, bEnd }: Difference, a: Bytes, b: Bytes): Message {
  const [x, xEnd] = wholeNumber(a, aStart, aEnd);
  const [y, yEnd] = wholeNumber(b, bStart, bEnd);
  const isSame = isSameDecimal(a, x, xEnd, b, y, yEnd);
  const values = { a: shownBytes(a, x, xEnd), b: shownBytes(b, y, yEnd) };
  return { id: isSame ? 'diff.number-form' : 'diff.number-precision', values };
}

function wholeNumber(bytes: Bytes, start: number, end: number): readonly [number, number] {
  let [first, last] = [start, end];
  while (first > 0 && isNumberByte(bytes[first - 1])) first -= 1;
  while (last < bytes.length && isNumberByte(bytes[last])) last += 1;
  return [first, last];
}

function isNumberByte(byte: number | undefined): boolean {
  return byte !== undefined && /[0-9+\-.eE]/.test(String.fromCharCode(byte));
}

function describeEncoding(difference: Difference, a: Bytes, b: Bytes): Message {
  const { aStart, aEnd, bStart, bEnd } = difference;
  const isWhole = encodingSides(a, b);
  const sides = isWhole ?? encodingSides(a.slice(aStart, aEnd), b.slice(bStart, bEnd));
  if (!sides) return { id: 'diff.encoding', values: quotesOf(difference, a, b) };
  const { name } = sides.cause;
  return { id: `diff.encoding-${sides.cause.kind}`, values: { name, side: sides.side } };
}

function encodingSides(
  a: Bytes,
  b: Bytes,
): { readonly cause: EncodingCause; readonly side: 'a' | 'b' } | undefined {
  const inB = encodingCause(a, b);
  if (inB) return { cause: inB, side: 'b' };
  const inA = encodingCause(b, a);
  return inA && { cause: inA, side: 'a' };
}

function describeCut(a: Bytes, b: Bytes): Message {
  const side = a.length < b.length ? 'a' : 'b';
  const bytes = Math.min(a.length, b.length);
  return {
    id: bytes === 0 ? 'diff.empty' : 'diff.truncation',
    values: { side, bytes, missing: Math.max(a.length, b.length) - bytes },
  };
}
