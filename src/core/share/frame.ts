import { encodeBase64Url, tryDecodeBase64 } from '#core/bytes/base64.ts';
import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { crc32 } from '#core/share/crc32.ts';

const lengthBytes = 2;
const headBytes = lengthBytes + 4;
/** The characters that hold the length. */
const headCharacters = charactersOf(lengthBytes);
/** The longest content, in bytes: what the length can count. */
export const frameLimitBytes = 0xffff;

/**
 * Bytes as Base64url that tells by itself whether it is whole: length (2 bytes)
 * and CRC-32 (4 bytes) of the content, both highest byte first, then the content.
 *
 * The CRC guards against accidents only, and finds every one that changes up to
 * 32 bits in a row; a hash would guard no better, as whoever forges a link can
 * compute that, too.
 * @param content of at most `frameLimitBytes`
 */
export function writeFrame(content: Bytes): string {
  const head = new DataView(new ArrayBuffer(headBytes));
  head.setUint16(0, content.length);
  head.setUint32(lengthBytes, crc32(content));
  return encodeBase64Url(concatBytes([new Uint8Array(head.buffer), content]));
}

/**
 * The content of a frame that is whole, or what became of it. `length` and `expected` count
 * characters; `expected` is 0 when not even the length is there.
 */
export type FrameReading =
  | { readonly status: 'ok'; readonly content: Bytes; readonly extra: number }
  | { readonly status: 'cut'; readonly length: number; readonly expected: number }
  | { readonly status: 'mangled' };

/** Reads a frame from the start of a text. What follows it is `extra`, in characters. */
export function readFrame(text: string): FrameReading {
  const expected = expectedCharacters(text);
  if (expected === undefined) return { status: 'mangled' };
  if (expected === 0 || text.length < expected)
    return { status: 'cut', length: text.length, expected };
  const bytes = tryDecodeBase64(text.slice(0, expected), 'base64url', 'forbidden');
  if ('problem' in bytes) return { status: 'mangled' };
  const content = bytes.slice(headBytes);
  if (crc32(content) !== new DataView(bytes.buffer).getUint32(lengthBytes)) {
    return { status: 'mangled' };
  }
  return { status: 'ok', content, extra: text.length - expected };
}

/** How many characters the frame has by its own word: 0 when it is not there, undefined when it is none. */
function expectedCharacters(text: string): number | undefined {
  if (text.length < headCharacters) return 0;
  // The third character holds the end of the length and the start of the CRC.
  const bytes = tryDecodeBase64(`${text.slice(0, headCharacters)}A`, 'base64url', 'forbidden');
  if ('problem' in bytes) return undefined;
  return charactersOf(headBytes + new DataView(bytes.buffer).getUint16(0));
}

function charactersOf(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}
