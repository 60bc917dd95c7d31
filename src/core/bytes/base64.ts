import type { Bytes } from '#core/bytes/bytes.ts';
import { nameAt } from '#core/bytes/character-marks.ts';
import { placeIn } from '#core/bytes/text-place.ts';
import { CoreError } from '#core/errors.ts';

declare const base64: unique symbol;

/** Text in one of the two alphabets of RFC 4648 (§4 `base64`, §5 `base64url`), without line breaks. */
export type Base64 = string & { readonly [base64]: true };

export type Base64Alphabet = 'base64' | 'base64url';

/** How a text ends: `=` up to a multiple of four characters, no `=` at all, or either. */
export type Base64Padding = 'required' | 'forbidden' | 'optional';

const common = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const alphabets: Readonly<Record<Base64Alphabet, string>> = {
  base64: `${common}+/`,
  base64url: `${common}-_`,
};
const notADigit = 64;
const equalsSign = 0x3d;
const ascii = new TextDecoder();

/** Bytes as Base64 (RFC 4648 §4), padded. */
export function encodeBase64(bytes: Uint8Array): Base64 {
  return writeBase64(bytes, 'base64', true);
}

/** Bytes as Base64url (RFC 4648 §5), without padding as JWS and most vendors write it. */
export function encodeBase64Url(bytes: Uint8Array): Base64 {
  return writeBase64(bytes, 'base64url', false);
}

function writeBase64(bytes: Uint8Array, alphabet: Base64Alphabet, padded: boolean): Base64 {
  const digits = new TextEncoder().encode(alphabets[alphabet]);
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(equalsSign);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const used = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < used; digit += 1) {
      text[to + digit] = digits[(group >> (18 - 6 * digit)) & 63] ?? 0;
    }
    to += padded ? 4 : used;
  }
  return ascii.decode(text.subarray(0, to)) as Base64;
}

/**
 * The bytes of a Base64 text that holds nothing but digits and, if allowed, padding.
 * Bits left over in the last digit must be zero (RFC 4648 §3.5), so that one text stands for one value.
 * @throws CoreError `invalid-base64`, see {@link invalidBase64}
 */
export function decodeBase64(
  text: string,
  alphabet: Base64Alphabet = 'base64',
  padding: Base64Padding = 'required',
): Bytes {
  const result = tryDecodeBase64(text, alphabet, padding);
  if ('problem' in result) throw invalidBase64(result.problem, text, result.offset);
  return result;
}

/**
 * What is wrong with a Base64 text at which UTF-16 offset: `character` is not of the alphabet, `length` one digit
 * alone at the end, `padding` missing or out of place, `trailing-bits` the last digit says more
 * than the bytes hold.
 */
export type Base64Problem = {
  readonly problem: 'character' | 'length' | 'padding' | 'trailing-bits';
  readonly offset: number;
};

/** As {@link decodeBase64}, with the problem as a value. */
export function tryDecodeBase64(
  text: string,
  alphabet: Base64Alphabet,
  padding: Base64Padding,
): Bytes | Base64Problem {
  const end = text.length - (/={0,2}$/.exec(text)?.[0].length ?? 0);
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  const values = digitValues[alphabet];
  let bits = 0;
  for (let at = 0, to = 0; at < end; at += 1) {
    const value = values[text.charCodeAt(at)] ?? notADigit;
    if (value === notADigit) return { problem: 'character', offset: at };
    bits = (bits << 6) | value;
    if (at % 4 === 0) continue;
    const left = 6 - 2 * (at % 4);
    bytes[to] = bits >> left;
    bits &= (1 << left) - 1;
    to += 1;
  }
  const wrongEnding = checkEnding(text.length, end, padding);
  if (wrongEnding) return wrongEnding;
  return bits === 0 ? bytes : { problem: 'trailing-bits', offset: end - 1 };
}

const digitValues: Readonly<Record<Base64Alphabet, Uint8Array>> = {
  base64: valuesOf(alphabets.base64),
  base64url: valuesOf(alphabets.base64url),
};

function valuesOf(alphabet: string): Uint8Array {
  const values = new Uint8Array(128).fill(notADigit);
  for (let value = 0; value < alphabet.length; value += 1) {
    values[alphabet.charCodeAt(value)] = value;
  }
  return values;
}

function checkEnding(
  length: number,
  end: number,
  padding: Base64Padding,
): Base64Problem | undefined {
  const written = length - end;
  const due = -end & 3;
  if (due === 3) return { problem: 'length', offset: end - 1 };
  const isRight =
    (padding !== 'forbidden' && written === due) || (padding !== 'required' && written === 0);
  return isRight ? undefined : { problem: 'padding', offset: end };
}

/** `invalid-base64` {problem, offset: UTF-16, line, column, found}, see {@link Base64Problem}. */
export function invalidBase64(
  problem: Base64Problem['problem'],
  text: string,
  offset: number,
): CoreError {
  const found = nameAt(text, offset);
  return new CoreError('invalid-base64', { problem, offset, ...placeIn(text, offset), found });
}
