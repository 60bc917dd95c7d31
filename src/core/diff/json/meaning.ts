import { type Decimal, readDecimal } from '#core/diff/json/decimal.ts';
import { jsonStringUnits } from '#core/diff/units.ts';

/** One step of the hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads a hash over all bits, so that sums of hashes say something. */
export function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

export const hashSeed = 0x811c9dc5 | 0;

/** The hash of the inside of a string with escapes: that of the UTF-8 bytes that it stands for. */
export function escapedStringMeaning(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashSeed;
  for (const symbol of jsonStringUnits(bytes, start, end).symbols) hash = mixUtf8(hash, symbol);
  return hash;
}

function mixUtf8(hash: number, symbol: number): number {
  if (symbol < 0x80) return mix(hash, symbol);
  // The byte of no character stands for itself.
  if (symbol >= 0x110000) return mix(hash, symbol - 0x110000);
  if (symbol < 0x800) return mixTail(mix(hash, 0xc0 | (symbol >> 6)), symbol, 1);
  if (symbol < 0x10000) return mixTail(mix(hash, 0xe0 | (symbol >> 12)), symbol, 2);
  return mixTail(mix(hash, 0xf0 | (symbol >> 18)), symbol, 3);
}

function mixTail(hash: number, symbol: number, count: number): number {
  let mixed = hash;
  for (let left = count - 1; left >= 0; left -= 1) {
    mixed = mix(mixed, 0x80 | ((symbol >> (6 * left)) & 0x3f));
  }
  return mixed;
}

/** The hash of a number, the same for 1, 1.0 and 10e-1, or of any other word by its bytes. */
export function wordMeaning(bytes: Uint8Array, start: number, end: number): number {
  const decimal = readDecimal(bytes, start, end);
  return decimal ? decimalMeaning(bytes, decimal) : bytesMeaning(bytes, start, end);
}

function decimalMeaning(bytes: Uint8Array, decimal: Decimal): number {
  let hash = mix(mix(hashSeed, decimal.isNegative ? 1 : 2), decimal.exponent);
  for (let at = decimal.first; at < decimal.last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x2e) hash = mix(hash, byte);
  }
  return hash;
}

function bytesMeaning(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = mix(hash, bytes[at] ?? 0);
  return hash;
}
