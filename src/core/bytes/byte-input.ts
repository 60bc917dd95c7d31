import { invalidBase64, tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits, invalidHex } from '#core/bytes/hex.ts';
import { readHexDump } from '#core/bytes/hex-dump.ts';

/** The ways in which people write bytes down. */
export type ByteInputKind = 'hex' | 'hex-dump' | 'base64';

/**
 * The bytes that somebody wrote down or pasted. Nothing is guessed or repaired: what is not surely
 * right is an error that names its line.
 * @throws CoreError `invalid-hex`, `invalid-hex-dump`, `invalid-base64` or, of a dump, `body-too-large`
 */
export function readByteInput(text: string, kind: ByteInputKind): Bytes {
  return readers[kind](text);
}

const readers: Readonly<Record<ByteInputKind, (text: string) => Bytes>> = {
  hex: readHexText,
  'hex-dump': readHexDump,
  base64: readBase64Text,
};

/**
 * Hex as people paste it: in any letter case and spacing, with `,`, `;`, `:` or `-` between, with
 * or without `0x` or `\x` before a byte or more. `0x7` is one byte; digits alone come in pairs.
 * @throws CoreError `invalid-hex`, see {@link invalidHex}
 */
export function readHexText(text: string): Bytes {
  const token = /[\s,;:-]+|(0x|\\x)?([0-9a-f]+)/iy;
  const digits: string[] = [];
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const [whole, prefix, word = ''] = token.exec(text) ?? [];
    if (whole === undefined) throw invalidHex('character', text, start);
    if (word.length % 2 === 0) digits.push(word);
    else if (prefix !== undefined && word.length === 1) digits.push(`0${word}`);
    else throw invalidHex('odd', text, token.lastIndex - 1);
  }
  return bytesOfDigits(digits.join(''));
}

/**
 * Base64 as people paste it: either alphabet, but one of them throughout, lines wrapped anywhere,
 * with or without padding.
 * @throws CoreError `invalid-base64`, see {@link invalidBase64}
 */
export function readBase64Text(text: string): Bytes {
  const compact = text.replace(/\s+/g, '');
  const alphabet = /^[^-_+/]*[-_]/.test(compact) ? 'base64url' : 'base64';
  const result = tryDecodeBase64(compact, alphabet, 'optional');
  if (!('problem' in result)) return result;
  throw invalidBase64(result.problem, text, offsetWithSpace(text, result.offset));
}

/** Where the character stands that is at `compactOffset` once white space is taken out. */
function offsetWithSpace(text: string, compactOffset: number): number {
  let passed = 0;
  for (const { index } of text.matchAll(/\S/g)) {
    if (passed === compactOffset) return index;
    passed += 1;
  }
  return text.length;
}
