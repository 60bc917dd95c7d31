/**
 * A JSON number as ± 0.d₁d₂… × 10^exponent: its digits stand in the bytes from `first` to `last`
 * without leading or trailing zeros, a decimal point between them skipped. Zero has no digits, no
 * sign and the exponent 0. Nothing is rounded.
 */
export type Decimal = {
  readonly isNegative: boolean;
  readonly exponent: number;
  readonly first: number;
  readonly last: number;
};

const point = 0x2e;
const zero = 0x30;

/** Reads a number as RFC 8259 §6 writes it; undefined when the bytes are no such number. */
export function readDecimal(bytes: Uint8Array, start: number, end: number): Decimal | undefined {
  const isNegative = bytes[start] === 0x2d;
  const integer = start + (isNegative ? 1 : 0);
  const integerEnd = digitsEnd(bytes, integer, end);
  if (integerEnd === integer) return undefined;
  if (bytes[integer] === zero && integerEnd > integer + 1) return undefined;
  const fractionEnd =
    bytes[integerEnd] === point ? digitsEnd(bytes, integerEnd + 1, end) : integerEnd;
  if (fractionEnd === integerEnd + 1) return undefined;
  const exponent = readExponent(bytes, Math.min(fractionEnd, end), end);
  if (exponent === undefined || fractionEnd > end) return undefined;
  return normalised(bytes, { isNegative, integer, integerEnd, fractionEnd, exponent });
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at])) at += 1;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= 0x39;
}

/** The exponent written from `at` to the end, 0 when nothing is; undefined when it is not written rightly. */
function readExponent(bytes: Uint8Array, at: number, end: number): number | undefined {
  if (at === end) return 0;
  if (((bytes[at] ?? 0) | 0x20) !== 0x65) return undefined;
  const sign = bytes[at + 1];
  const first = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
  if (first >= end || digitsEnd(bytes, first, end) !== end) return undefined;
  let value = 0;
  for (let digit = first; digit < end; digit += 1) value = 10 * value + (bytes[digit] ?? 0) - zero;
  return sign === 0x2d ? -value : value;
}

type Parts = {
  readonly isNegative: boolean;
  readonly integer: number;
  readonly integerEnd: number;
  readonly fractionEnd: number;
  readonly exponent: number;
};

function normalised(bytes: Uint8Array, parts: Parts): Decimal {
  const { isNegative, integer, integerEnd, fractionEnd } = parts;
  let first = integer;
  while (first < fractionEnd && isIdle(bytes[first])) first += 1;
  let last = fractionEnd;
  while (last > first && isIdle(bytes[last - 1])) last -= 1;
  if (first === last) return { isNegative: false, exponent: 0, first, last };
  // Digits before the point count up; zeros that lead behind it count down.
  const shift = first < integerEnd ? integerEnd - first : integerEnd + 1 - first;
  return { isNegative, exponent: parts.exponent + shift, first, last };
}

function isIdle(byte: number | undefined): boolean {
  return byte === zero || byte === point;
}

/** Whether two stretches are numbers of exactly the same value, however written. */
export function isSameDecimal(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): boolean {
  const x = readDecimal(a, aStart, aEnd);
  const y = readDecimal(b, bStart, bEnd);
  if (!x || !y || x.isNegative !== y.isNegative || x.exponent !== y.exponent) return false;
  return hasSameDigits(a, x, b, y);
}

function hasSameDigits(a: Uint8Array, x: Decimal, b: Uint8Array, y: Decimal): boolean {
  let [i, j] = [x.first, y.first];
  while (i < x.last && j < y.last) {
    if (a[i] === point) i += 1;
    if (b[j] === point) j += 1;
    if (a[i] !== b[j]) return false;
    i += 1;
    j += 1;
  }
  return i === x.last && j === y.last;
}
