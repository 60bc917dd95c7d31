import type { Bytes } from '#core/bytes/bytes.ts';
import { nameAt } from '#core/bytes/character-marks.ts';
import { placeIn } from '#core/bytes/text-place.ts';
import { CoreError } from '#core/errors.ts';

declare const hex: unique symbol;

/** Hexadecimal text without anything between the digits: an even number of 0–9 and a–f, all lower or all upper case. */
export type Hex = string & { readonly [hex]: true };

const lowerDigits = new TextEncoder().encode('0123456789abcdef');
const upperDigits = new TextEncoder().encode('0123456789ABCDEF');
const ascii = new TextDecoder();

/** Bytes as lower-case hex, two digits each. */
export function encodeHex(bytes: Uint8Array): Hex {
  return writeHex(bytes, lowerDigits);
}

/** Bytes as upper-case hex, two digits each. */
export function encodeHexUpper(bytes: Uint8Array): Hex {
  return writeHex(bytes, upperDigits);
}

function writeHex(bytes: Uint8Array, digits: Uint8Array): Hex {
  const text = new Uint8Array(bytes.length * 2);
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    text[index * 2] = digits[byte >> 4] ?? 0;
    text[index * 2 + 1] = digits[byte & 15] ?? 0;
  }
  return ascii.decode(text) as Hex;
}

/**
 * The bytes of a hex text, in either letter case, with nothing between the digits.
 * @throws CoreError `invalid-hex`, see {@link invalidHex}
 */
export function decodeHex(text: string): Bytes {
  const stray = text.search(/[^0-9a-f]/i);
  if (stray !== -1) throw invalidHex('character', text, stray);
  if (text.length % 2 === 1) throw invalidHex('odd', text, text.length - 1);
  return bytesOfDigits(text);
}

/** The bytes of an even number of hex digits, known to be digits. */
export function bytesOfDigits(digits: string): Bytes {
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = digitValue(digits, index * 2) * 16 + digitValue(digits, index * 2 + 1);
  }
  return bytes;
}

function digitValue(digits: string, index: number): number {
  const code = digits.charCodeAt(index);
  return code <= 0x39 ? code - 0x30 : (code & 0x5f) - 0x37;
}

/**
 * `invalid-hex` {problem: `character` | `odd`, offset: UTF-16, line, column, found}.
 * `odd` is a number whose last digit has no partner.
 */
export function invalidHex(problem: 'character' | 'odd', text: string, offset: number): CoreError {
  const found = nameAt(text, offset);
  return new CoreError('invalid-hex', { problem, offset, ...placeIn(text, offset), found });
}
