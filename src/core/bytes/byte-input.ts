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
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    if (isBetweenWords(text, at)) {
      at += 1;
      continue;
    }
    const start = startsWithPrefix(text, at) ? at + 2 : at;
    const end = endOfDigits(text, start);
    if (end === start) throw invalidHex('character', text, Math.min(start, text.length - 1));
    const word = bytesOfDigits(digitsOf(text, at, start, end));
    bytes.set(word, length);
    length += word.length;
    at = end;
  }
  return bytes.slice(0, length);
}

function isBetweenWords(text: string, at: number): boolean {
  return /[\s,;:-]/.test(text.charAt(at));
}

function startsWithPrefix(text: string, at: number): boolean {
  const mark = text.charCodeAt(at + 1) | 0x20;
  return mark === 0x78 && /[0\\]/.test(text.charAt(at));
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isHexDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isHexDigit(code: number): boolean {
  const letter = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x66);
}

/** The digits of a word that starts at `at`, its first digit at `start`; one digit is a byte behind a prefix only. */
function digitsOf(text: string, at: number, start: number, end: number): string {
  const digits = text.slice(start, end);
  if (digits.length % 2 === 0) return digits;
  if (start > at && digits.length === 1) return `0${digits}`;
  throw invalidHex('odd', text, end - 1);
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
