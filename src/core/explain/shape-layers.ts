import { type Base64Padding, decodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeHex } from '#core/bytes/hex.ts';
import { CoreError } from '#core/errors.ts';
import type { Message } from '#core/messages.ts';
import type { Recipe, TextEncoding } from '#core/schemes/recipe.ts';

/** One text encoding that was taken off. */
export type Layer = {
  readonly step: 'hex' | 'base64';
  /** What the text shows of letter case or alphabet; undefined when it shows neither form. */
  readonly form: TextEncoding | undefined;
  /** Of Base64 only, and only where its length asks for it. */
  readonly padding: 'written' | 'cut' | undefined;
};

/** All encodings of a text, the outermost first, and the digest inside, where there is one. */
export type Layers = {
  readonly layers: readonly Layer[];
  /** What was encoded together with the text of an inner layer, such as a line end. */
  readonly encoded: readonly Message[];
  readonly digest: Bytes | undefined;
  /** What the innermost encoding holds where that is no text; a digest, if it is as long as one. */
  readonly bytes: Bytes | undefined;
};

/** Names of hash functions by the length of their digest in bytes. */
const hashes: ReadonlyMap<number, string> = new Map([
  [16, 'MD5'],
  [20, 'SHA-1'],
  [28, 'SHA-224'],
  [32, 'SHA-256'],
  [48, 'SHA-384'],
  [64, 'SHA-512'],
]);

/** The hash with digests of this length in bytes; for lengths shared by several, the one that request signatures use. */
export function hashByLength(length: number): string | undefined {
  return hashes.get(length);
}

/**
 * Takes hex and Base64 off, one after another, as long as the bytes inside are
 * again such a text. There is no doubt in it: that a raw digest reads as hex or
 * Base64 by chance has odds of less than one in 10^12.
 */
export function peel(text: string): Layers {
  const layers: Layer[] = [];
  const encoded: Message[] = [];
  let current: string | undefined = text;
  let bytes: Bytes | undefined;
  while (current !== undefined) {
    const decoded = decodeLayer(current);
    if (decoded === undefined) break;
    layers.push(decoded.layer);
    bytes = decoded.bytes;
    const inner = clean(bytes);
    if (inner?.note !== undefined) encoded.push(inner.note);
    current = inner?.text;
  }
  // Text that does not decode is no digest, even when its length is that of one.
  const inside = current === undefined ? bytes : undefined;
  const digest = hashByLength(inside?.length ?? 0) === undefined ? undefined : inside;
  return { layers, encoded, digest, bytes: inside };
}

type Decoded = { readonly layer: Layer; readonly bytes: Bytes };

/** 16 bytes, an MD5, are the shortest digest. */
function decodeLayer(text: string): Decoded | undefined {
  if (/^(?:[0-9a-f]{2}){16,}$/.test(text))
    return hexLayer(text, /[a-f]/.test(text) ? 'hex' : undefined);
  if (/^(?:[0-9A-F]{2}){16,}$/.test(text)) return hexLayer(text, 'hex-upper');
  // Hex of mixed case, or with a digit too few, is not Base64 of something by chance either.
  return /^[0-9a-f]{32,}$/i.test(text) ? undefined : base64Layer(text);
}

function hexLayer(text: string, form: TextEncoding | undefined): Decoded {
  return { layer: { step: 'hex', form, padding: undefined }, bytes: decodeHex(text) };
}

function base64Layer(text: string): Decoded | undefined {
  const bytes = base64Bytes(text, 'optional');
  if (bytes === undefined || bytes.length < 16) return undefined;
  const form = /[-_]/.test(text) ? 'base64url' : /[+/]/.test(text) ? 'base64' : undefined;
  const padding = bytes.length % 3 === 0 ? undefined : text.endsWith('=') ? 'written' : 'cut';
  return { layer: { step: 'base64', form, padding }, bytes };
}

function base64Bytes(text: string, padding: Base64Padding): Bytes | undefined {
  try {
    return decodeBase64(text, /[-_]/.test(text) ? 'base64url' : 'base64', padding);
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

type Inner = { readonly text: string; readonly note?: Message };

/** The visible ASCII text of bytes, without what was encoded along with it; undefined when they are no such text. */
function clean(bytes: Bytes): Inner | undefined {
  const whole = asciiOf(bytes);
  if (whole === undefined) return undefined;
  const trimmed = whole.trim();
  if (trimmed !== whole) return { text: trimmed, note: { id: 'shape.line-end-encoded' } };
  const quoted = /^b?(['"])(.*)\1$/.exec(whole)?.[2];
  if (quoted !== undefined) return { text: quoted, note: { id: 'shape.quotes-encoded' } };
  return { text: whole };
}

function asciiOf(bytes: Bytes): string | undefined {
  const isAscii = bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || isLineEnd(byte));
  return isAscii ? String.fromCharCode(...bytes.subarray(0, longestText)) : undefined;
}

/** In bytes. More than any digest in any number of encodings that anybody chains. */
const longestText = 4096;

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Whether the text is a Basic credential (RFC 7617 §2): Base64 of `user:password`, with or without its scheme. */
export function isCredential(text: string): boolean {
  const token = text.replace(/^(?:Authorization:)?\s*Basic\s*/i, '');
  const bytes = base64Bytes(token, 'optional');
  const inside = bytes === undefined ? undefined : asciiOf(bytes);
  return inside !== undefined && /^[^:\r\n]+:[^\r\n]+$/.test(inside);
}

/**
 * Whether a text can be the beginning of what the encodings write, judged by
 * what they must hold inside. Raw bytes at the innermost have no look, so
 * Base64 of them says nothing. Eight characters are the least that counts.
 */
export function startsLike(encodings: Recipe['text'], text: string): boolean {
  return text.length >= 8 && beginsAs([...encodings].reverse(), text);
}

function beginsAs([outer, ...inner]: readonly TextEncoding[], text: string): boolean {
  if (outer === undefined) return false;
  if (outer === 'hex') return /^[0-9a-f]+$/.test(text);
  if (outer === 'hex-upper') return /^[0-9A-F]+$/.test(text);
  const bytes = base64Bytes(text.slice(0, text.length - (text.length % 4)), 'optional');
  const inside = bytes === undefined ? undefined : asciiOf(bytes);
  return inside !== undefined && beginsAs(inner, inside);
}
