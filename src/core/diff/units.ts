import { characterLength, codePointAt } from '#core/bytes/utf8.ts';

/**
 * What a text is read as, piece by piece: a character, whichever way it is written, or one byte
 * that is not part of UTF-8. The i-th unit has the symbol `symbols[i]` (its code point, or
 * 0x110000 + the byte) and the bytes from `starts[i]` to `starts[i + 1]`.
 */
export type Units = { readonly symbols: Int32Array; readonly starts: Int32Array };

const notACharacter = 0x110000;
const backslash = 0x5c;

/** The units of a plain text. */
export function plainUnits(bytes: Uint8Array, start: number, end: number): Units {
  return readUnits(bytes, start, end, false);
}

/** The units of the inside of a JSON string; an escape that JSON does not know is read as plain text. */
export function jsonStringUnits(bytes: Uint8Array, start: number, end: number): Units {
  return readUnits(bytes, start, end, true);
}

function readUnits(bytes: Uint8Array, start: number, end: number, hasEscapes: boolean): Units {
  const symbols = new Int32Array(end - start);
  const starts = new Int32Array(end - start + 1);
  let count = 0;
  for (let at = start; at < end; ) {
    const length = hasEscapes && bytes[at] === backslash ? escapeLength(bytes, at, end) : 0;
    const plain = length > 0 ? length : plainLength(bytes, at, end);
    starts[count] = at;
    symbols[count] = length > 0 ? escapedSymbol(bytes, at, length) : symbolAt(bytes, at, plain);
    count += 1;
    at += Math.max(plain, 1);
  }
  starts[count] = end;
  return { symbols: symbols.subarray(0, count), starts: starts.subarray(0, count + 1) };
}

function plainLength(bytes: Uint8Array, at: number, end: number): number {
  if ((bytes[at] ?? 0) < 0x80) return 1;
  const length = characterLength(bytes, at);
  return at + length <= end ? length : 0;
}

function symbolAt(bytes: Uint8Array, at: number, length: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return byte;
  return length === 0 ? notACharacter + byte : (codePointAt(bytes, at) ?? 0);
}

/**
 * How many bytes the JSON escape at `at` takes (RFC 8259 §7), a pair of surrogates being one; 0
 * when JSON knows none like it.
 */
function escapeLength(bytes: Uint8Array, at: number, end: number): number {
  const letter = bytes[at + 1] ?? 0;
  if (letter !== 0x75) return at + 2 <= end && shortEscapes[letter] !== 0 ? 2 : 0;
  const high = hexAt(bytes, at + 2, end);
  if (high < 0) return 0;
  return isHighSurrogate(high) && isLowEscape(bytes, at + 6, end) ? 12 : 6;
}

function escapedSymbol(bytes: Uint8Array, at: number, length: number): number {
  if (length === 2) return shortEscapes[bytes[at + 1] ?? 0] ?? 0;
  const code = hexAt(bytes, at + 2, at + 6);
  if (length === 6) return code;
  return 0x10000 + ((code & 0x3ff) << 10) + (hexAt(bytes, at + 8, at + 12) & 0x3ff);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowEscape(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] !== backslash || bytes[at + 1] !== 0x75) return false;
  const low = hexAt(bytes, at + 2, end);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** The value of the four hex digits at `at`, or -1. */
function hexAt(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) return -1;
  let value = 0;
  for (let index = at; index < at + 4; index += 1) {
    const digit = hexDigits[bytes[index] ?? 0] ?? -1;
    if (digit < 0) return -1;
    value = 16 * value + digit;
  }
  return value;
}

const hexDigits = Int8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return /[0-9A-Fa-f]/.test(character) ? Number.parseInt(character, 16) : -1;
});

/** The character of each two-byte escape by its letter; 0 where there is none. */
const shortEscapes = new Uint8Array(256);
for (const [letter, character] of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'].map(
  (pair) => [...pair],
)) {
  shortEscapes[letter?.charCodeAt(0) ?? 0] = character?.charCodeAt(0) ?? 0;
}
