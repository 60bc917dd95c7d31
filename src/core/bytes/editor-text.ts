import type { Bytes } from '#core/bytes/bytes.ts';
import {
  bomStandIn,
  byteLengthOf,
  firstByteStandIn,
  isStandIn,
  looksLikeStandIn,
} from '#core/bytes/stand-in-code-points.ts';
import {
  characterLength,
  codePointAt,
  decodeUtf8,
  encodeUtf8,
  utf8TextOf,
} from '#core/bytes/utf8.ts';

declare const editorText: unique symbol;

/**
 * Bytes as the text that an editing surface shows, a bijection: `fromEditorText(toEditorText(b))`
 * is `b` for all bytes. Its only line break is LF. It holds no CR, no control character but TAB and
 * LF, no BOM and no lone surrogate, which are all that Monaco 0.57 or a textarea (HTML, "API value")
 * changes; {@link standInName stand-ins} take their places, and the places of bytes that are not
 * UTF-8. U+0085, U+2028 and U+2029 stay: neither surface changes them with Monaco's
 * `unusualLineTerminators: 'off'`.
 */
export type EditorText = string & { readonly [editorText]: true };

// The double negative is every control character but TAB, LF and those above DEL.
const needsStandIn = /[^\P{Cc}\t\n\x80-\x9f]|[\u240d\ufeff\u{f0000}-\u{f01ff}]/u;
const holdsStandIn = /[\u240d\udb80]/;

/** Bytes as editor text. Total. */
export function toEditorText(bytes: Bytes): EditorText {
  const text = utf8TextOf(bytes);
  const isItself = text !== undefined && !needsStandIn.test(text);
  return (isItself ? text : decodeUtf8(withStandIns(bytes))) as EditorText;
}

/** The UTF-8 of the editor text. In bytes, for text with a stand-in in every line would be many small strings. */
function withStandIns(bytes: Bytes): Bytes {
  const text = new Uint8Array(bytes.length * 4);
  let to = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const end = at + (characterLength(bytes, at) || 1);
    if (byte === 0x0d) to = put(text, to, 0x240d);
    else if (byte < 0x80 && !standsAsItsBytes(byte)) text[to++] = byte;
    else to = putCharacter(text, to, bytes, at, end);
    at = end;
  }
  return text.subarray(0, to);
}

function putCharacter(text: Bytes, to: number, bytes: Bytes, start: number, end: number): number {
  const codePoint = codePointAt(bytes, start);
  if (codePoint === 0xfeff) return put(text, to, bomStandIn);
  const isItself = codePoint !== undefined && !standsAsItsBytes(codePoint);
  let next = to;
  for (let at = start; at < end; at += 1) {
    if (isItself) text[next++] = bytes[at] ?? 0;
    else next = put(text, next, firstByteStandIn + (bytes[at] ?? 0));
  }
  return next;
}

function standsAsItsBytes(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint !== 0x09 && codePoint !== 0x0a;
  return codePoint === 0x7f || looksLikeStandIn(codePoint);
}

/** Writes the UTF-8 of a stand-in, which takes three or four bytes, and gives the place after it. */
function put(text: Bytes, to: number, codePoint: number): number {
  const isLong = codePoint > 0xffff;
  text[to] = isLong ? 0xf0 | (codePoint >> 18) : 0xe0 | (codePoint >> 12);
  if (isLong) text[to + 1] = 0x80 | ((codePoint >> 12) & 0x3f);
  const next = to + (isLong ? 2 : 1);
  text[next] = 0x80 | ((codePoint >> 6) & 0x3f);
  text[next + 1] = 0x80 | (codePoint & 0x3f);
  return next + 2;
}

/**
 * The bytes that an editor text stands for. Total over well-formed text, so also over what is left
 * after any edit of an editor text; a character that is no stand-in stands for its UTF-8.
 * @throws CoreError `lone-surrogate` {index: UTF-16 offset}
 */
export function fromEditorText(text: string): Bytes {
  const bytes = encodeUtf8(text);
  return holdsStandIn.test(text) ? withoutStandIns(bytes) : bytes;
}

function withoutStandIns(text: Bytes): Bytes {
  let to = 0;
  for (let at = 0; at < text.length; ) {
    const standIn = standInAt(text, at);
    if (standIn === undefined) text[to++] = text[at++] ?? 0;
    else {
      to = putStoodFor(text, to, standIn);
      at += standIn > 0xffff ? 4 : 3;
    }
  }
  return text.slice(0, to);
}

/** The code point of the stand-in that begins here, which most bytes cannot begin. */
function standInAt(text: Bytes, at: number): number | undefined {
  const lead = text[at];
  if (lead !== 0xe2 && lead !== 0xf3) return undefined;
  const codePoint = codePointAt(text, at);
  return codePoint !== undefined && isStandIn(codePoint) ? codePoint : undefined;
}

const bom = [0xef, 0xbb, 0xbf];

/** Writes what a stand-in stands for, and gives the place after it. */
function putStoodFor(bytes: Bytes, to: number, standIn: number): number {
  if (standIn === bomStandIn) {
    bytes.set(bom, to);
    return to + bom.length;
  }
  bytes[to] = standIn === 0x240d ? 0x0d : standIn - firstByteStandIn;
  return to + 1;
}

/** Editor text of text from outside, and whether it held lone surrogates. */
export type LiteralText = { readonly text: EditorText; readonly replacedLoneSurrogates: boolean };

/**
 * The editor text of text that was typed, pasted or dropped: every CR, BOM and control character in
 * it is kept, and a character that looks like a stand-in stands as its own bytes. UTF-8 has no lone
 * surrogates: each becomes U+FFFD, as in the clipboard (WebIDL USVString), and is reported.
 */
export function literalToEditorText(literal: string): LiteralText {
  const text = toEditorText(encodeUtf8(literal.toWellFormed()));
  return { text, replacedLoneSurrogates: !literal.isWellFormed() };
}

/**
 * The byte offset of a UTF-16 offset of an editor text. Inside a surrogate pair it is where its
 * character starts, beyond the end the number of bytes.
 */
export function byteOffsetAt(text: string, utf16Offset: number): number {
  return walk(text, utf16Offset, Number.POSITIVE_INFINITY).byte;
}

/**
 * The UTF-16 offset of a byte offset. Inside the bytes of one character it is where that character
 * starts, beyond the end the length of the text.
 */
export function utf16OffsetAt(text: string, byteOffset: number): number {
  return walk(text, Number.POSITIVE_INFINITY, byteOffset).unit;
}

/** The place after the last whole character that passes neither limit. */
function walk(text: string, lastUnit: number, lastByte: number): { unit: number; byte: number } {
  let unit = 0;
  let byte = 0;
  while (unit < text.length) {
    const codePoint = text.codePointAt(unit) ?? 0;
    const nextUnit = unit + (codePoint > 0xffff ? 2 : 1);
    const nextByte = byte + byteLengthOf(codePoint);
    if (nextUnit > lastUnit || nextByte > lastByte) break;
    unit = nextUnit;
    byte = nextByte;
  }
  return { unit, byte };
}
