import type { Bytes } from '#core/bytes/bytes.ts';
import { characterLength } from '#core/bytes/utf8.ts';

/** What is wrong at a byte, in words `json.<problem>`; that the bytes end there, or are not UTF-8, is said first. */
export type JsonProblem =
  | 'expected-value'
  | 'expected-key'
  | 'expected-colon'
  | 'expected-comma-in-object'
  | 'expected-comma-in-array'
  | 'trailing-comma'
  | 'text-after-end'
  | 'misspelt-literal'
  | 'leading-zero'
  | 'expected-digit'
  | 'control-in-string'
  | 'unknown-escape'
  | 'expected-hex-digit';

/**
 * A place in bytes. Each `skip…` moves it behind what its name says and gives true, or leaves it at
 * the first wrong byte, which may be the end, and gives false.
 */
export type JsonCursor = {
  readonly bytes: Bytes;
  at: number;
  problem: JsonProblem | undefined;
};

export function fail(cursor: JsonCursor, problem: JsonProblem): false {
  cursor.problem = problem;
  return false;
}

/** Space, tab, LF and CR, and nothing else (RFC 8259 §2). */
export function skipWhitespace(cursor: JsonCursor): void {
  const { bytes } = cursor;
  let { at } = cursor;
  let byte = bytes[at];
  while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
    at += 1;
    byte = bytes[at];
  }
  cursor.at = at;
}

/** A string, a number, true, false or null. */
export function skipScalar(cursor: JsonCursor): boolean {
  const byte = cursor.bytes[cursor.at];
  if (byte === quote) return skipString(cursor);
  if (byte === minus || isDigit(byte)) return skipNumber(cursor);
  const literal = literals.find((name) => name[0] === byte);
  return literal ? skipLiteral(cursor, literal) : fail(cursor, 'expected-value');
}

const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
const zero = 0x30;
const literals = ['true', 'false', 'null'].map((name) => new TextEncoder().encode(name));

function skipLiteral(cursor: JsonCursor, literal: Uint8Array): boolean {
  for (const byte of literal) {
    if (cursor.bytes[cursor.at] !== byte) return fail(cursor, 'misspelt-literal');
    cursor.at += 1;
  }
  return true;
}

/** RFC 8259 §7, from its opening quote. */
export function skipString(cursor: JsonCursor): boolean {
  const { bytes } = cursor;
  cursor.at += 1;
  while (cursor.at < bytes.length) {
    const byte = bytes[cursor.at] ?? 0;
    if (byte === quote) {
      cursor.at += 1;
      return true;
    }
    const isSkipped = byte === backslash ? skipEscape(cursor) : skipCharacter(cursor, byte);
    if (!isSkipped) return false;
  }
  return fail(cursor, 'control-in-string');
}

/** A character of a string that stands for itself: it is UTF-8 and no control character. */
function skipCharacter(cursor: JsonCursor, byte: number): boolean {
  const length = byte < 0x80 ? 1 : characterLength(cursor.bytes, cursor.at);
  if (byte < 0x20 || length === 0) return fail(cursor, 'control-in-string');
  cursor.at += length;
  return true;
}

const escapes = new TextEncoder().encode('"\\/bfnrt');

function skipEscape(cursor: JsonCursor): boolean {
  cursor.at += 1;
  const byte = cursor.bytes[cursor.at] ?? 0;
  if (byte !== 0x75) {
    if (!escapes.includes(byte)) return fail(cursor, 'unknown-escape');
    cursor.at += 1;
    return true;
  }
  const end = cursor.at + 5;
  for (cursor.at += 1; cursor.at < end; cursor.at += 1) {
    if (!isHexDigit(cursor.bytes[cursor.at])) return fail(cursor, 'expected-hex-digit');
  }
  return true;
}

/** RFC 8259 §6. */
function skipNumber(cursor: JsonCursor): boolean {
  if (cursor.bytes[cursor.at] === minus) cursor.at += 1;
  const startsWithZero = cursor.bytes[cursor.at] === zero;
  if (startsWithZero) cursor.at += 1;
  if (startsWithZero && isDigit(cursor.bytes[cursor.at])) return fail(cursor, 'leading-zero');
  if (!startsWithZero && !skipDigits(cursor)) return false;
  return skipFraction(cursor) && skipExponent(cursor);
}

function skipFraction(cursor: JsonCursor): boolean {
  if (cursor.bytes[cursor.at] !== 0x2e) return true;
  cursor.at += 1;
  return skipDigits(cursor);
}

function skipExponent(cursor: JsonCursor): boolean {
  if (lowerCase(cursor.bytes[cursor.at]) !== 0x65) return true;
  cursor.at += 1;
  const sign = cursor.bytes[cursor.at];
  if (sign === minus || sign === 0x2b) cursor.at += 1;
  return skipDigits(cursor);
}

function skipDigits(cursor: JsonCursor): boolean {
  if (!isDigit(cursor.bytes[cursor.at])) return fail(cursor, 'expected-digit');
  while (isDigit(cursor.bytes[cursor.at])) cursor.at += 1;
  return true;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number | undefined): boolean {
  const letter = lowerCase(byte);
  return isDigit(byte) || (letter >= 0x61 && letter <= 0x66);
}

/** Of an ASCII letter; other bytes do not become one that is asked for here. */
function lowerCase(byte: number | undefined): number {
  return (byte ?? 0) | 0x20;
}
