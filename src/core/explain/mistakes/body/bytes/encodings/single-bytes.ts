import type { Bytes } from '#core/bytes/bytes.ts';

/**
 * What becomes one `?` where an encoding has no place for a character: each
 * UTF-16 unit, so that an emoji is `??` (.NET), or each character (Java, Python).
 */
export type Unmappable = 'unit' | 'character';

/** The byte of a UTF-16 unit, or undefined where the encoding has none. */
export type ByteOf = (unit: number) => number | undefined;

/** A well-formed text in an encoding of one byte a character, with `?` for what it lacks. */
export function writeSingleBytes(text: string, byteOf: ByteOf, unmappable: Unmappable): Bytes {
  const bytes = new Uint8Array(text.length);
  let to = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unmappable === 'character' && isLowSurrogate(unit)) continue;
    bytes[to] = byteOf(unit) ?? questionMark;
    to += 1;
  }
  return bytes.slice(0, to);
}

/** Second half of a pair: the first half has its `?` already. */
function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

export const questionMark = 0x3f;

export const asciiByte: ByteOf = (unit) => (unit < 0x80 ? unit : undefined);

/** ISO 8859-1 itself, in which 0x80–0x9F are controls. */
export const latin1Byte: ByteOf = (unit) => (unit < 0x100 ? unit : undefined);

/** What Node.js writes in 'latin1' and 'binary': the low byte of each unit, whatever the high one is. */
export const lowByte: ByteOf = (unit) => unit & 0xff;

/**
 * 0x80–0x9F of Windows-1252 (https://encoding.spec.whatwg.org/windows-1252.html), a dot where the
 * byte is a control. A table, as TextDecoder of Node.js 20 takes 'windows-1252' for ISO 8859-1.
 */
const windows1252Row = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const windows1252Bytes: ReadonlyMap<number, number> = new Map(
  Array.from(windows1252Row, (character, index) => [
    character === '.' ? 0x80 + index : character.charCodeAt(0),
    0x80 + index,
  ]),
);

export const windows1252Byte: ByteOf = (unit) =>
  unit < 0x80 || (unit >= 0xa0 && unit < 0x100) ? unit : windows1252Bytes.get(unit);

/** Bytes read as Windows-1252; no byte is refused. */
export function readWindows1252(bytes: Bytes): string {
  return readLatin1(bytes).replaceAll(/[\x80-\x9f]/g, (control) => {
    const character = windows1252Row[control.charCodeAt(0) - 0x80] ?? '.';
    return character === '.' ? control : character;
  });
}

/** Each byte as the character of its number: bytes read as ISO 8859-1. */
export function readLatin1(bytes: Bytes): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += chunkLength) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + chunkLength)));
  }
  return chunks.join('');
}

/** Arguments that every engine takes in one call. */
const chunkLength = 8192;
