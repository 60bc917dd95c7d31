import type { Bytes } from '#core/bytes/bytes.ts';
import { CoreError } from '#core/errors.ts';

/** A stretch of bytes. Both numbers count bytes. */
export type ByteRun = { readonly offset: number; readonly length: number };

const encoder = new TextEncoder();
// Without `ignoreBOM` the decoder would swallow a leading BOM (WHATWG Encoding §8.1).
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The UTF-8 bytes of a text.
 * @throws CoreError `lone-surrogate` {index: UTF-16 offset}; TextEncoder alone would write EF BF BD in its place.
 */
export function encodeUtf8(text: string): Bytes {
  if (!text.isWellFormed()) {
    throw new CoreError('lone-surrogate', { index: text.search(/\p{Surrogate}/u) });
  }
  return encoder.encode(text);
}

/** The text of UTF-8 bytes, a BOM included, or undefined when they are not UTF-8. */
export function utf8TextOf(bytes: Bytes): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch (error) {
    // A TypeError is the decoder's word for "not UTF-8"; anything else, such as too long a string, is not ours.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * The text of UTF-8 bytes, a BOM included.
 * @throws CoreError `invalid-utf8` {offset: of the first byte that is not part of UTF-8}
 */
export function decodeUtf8(bytes: Bytes): string {
  const text = utf8TextOf(bytes);
  if (text === undefined) {
    throw new CoreError('invalid-utf8', { offset: findInvalidRuns(bytes)[0]?.offset ?? 0 });
  }
  return text;
}

/** Every maximal run of bytes that are not part of well-formed UTF-8, in order. */
export function invalidUtf8Runs(bytes: Bytes): readonly ByteRun[] {
  return utf8TextOf(bytes) === undefined ? findInvalidRuns(bytes) : [];
}

function findInvalidRuns(bytes: Uint8Array): ByteRun[] {
  const runs: ByteRun[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    while (at < bytes.length && characterLength(bytes, at) === 0) at += 1;
    if (at > start) runs.push({ offset: start, length: at - start });
    at += characterLength(bytes, at);
  }
  return runs;
}

/**
 * How many bytes (1–4) the well-formed character at `offset` takes; 0 when none
 * starts there. Well-formed is Table 3-7 of the Unicode Standard, to which the
 * WHATWG decoder agrees: no overlong form, no surrogate, nothing above U+10FFFF.
 */
export function characterLength(bytes: Uint8Array, offset: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[offset] ?? 0xff;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[offset + 1] ?? 0;
  if (lead < 0xe0) return isContinuation(second) ? 2 : 0;
  if (!mayFollow(lead, second) || !isContinuation(bytes[offset + 2])) return 0;
  if (lead < 0xf0) return 3;
  return isContinuation(bytes[offset + 3]) ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function mayFollow(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return isContinuation(second);
}

/** The code point of the well-formed character at `offset`; undefined when none starts there. */
export function codePointAt(bytes: Uint8Array, offset: number): number | undefined {
  const lead = bytes[offset] ?? 0;
  switch (characterLength(bytes, offset)) {
    case 0:
      return undefined;
    case 1:
      return lead;
    case 2:
      return ((lead & 0x1f) << 6) | tail(bytes, offset + 1);
    case 3:
      return ((lead & 0x0f) << 12) | (tail(bytes, offset + 1) << 6) | tail(bytes, offset + 2);
    case 4:
      return (
        ((lead & 0x07) << 18) |
        (tail(bytes, offset + 1) << 12) |
        (tail(bytes, offset + 2) << 6) |
        tail(bytes, offset + 3)
      );
  }
}

function tail(bytes: Uint8Array, offset: number): number {
  return (bytes[offset] ?? 0) & 0x3f;
}

/** The run of the character that holds the byte at `offset`; one byte alone when that byte is not part of UTF-8. */
export function characterAround(bytes: Uint8Array, offset: number): ByteRun {
  for (let start = offset; start >= 0 && start > offset - 4; start -= 1) {
    const length = characterLength(bytes, start);
    if (start + length > offset) return { offset: start, length };
  }
  return { offset, length: 1 };
}
