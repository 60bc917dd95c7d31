import type { Bytes } from '#core/bytes/bytes.ts';
import { type CharacterMark, markOf, notation } from '#core/bytes/character-marks.ts';
import { characterAround, codePointAt } from '#core/bytes/utf8.ts';
import type { Message } from '#core/messages.ts';

/** The character that a byte belongs to, in numbers and in words. */
export type ByteDescription = {
  /** Of the character's first byte. */
  readonly offset: number;
  /** Bytes of the character; 1 for a byte that is not part of UTF-8. */
  readonly length: number;
  /** All its bytes, such as `C2 A0`. */
  readonly hex: string;
  /** Such as `U+00A0`; undefined for a byte that is not part of UTF-8. */
  readonly codePoint: string | undefined;
  readonly name: Message;
};

/** What stands at a byte offset; undefined outside the bytes. */
export function describeByte(bytes: Bytes, offset: number): ByteDescription | undefined {
  if (offset < 0 || offset >= bytes.length) return undefined;
  const run = characterAround(bytes, offset);
  const codePoint = codePointAt(bytes, run.offset);
  const hex = Array.from(bytes.subarray(run.offset, run.offset + run.length), hexPair).join(' ');
  return {
    ...run,
    hex,
    codePoint: codePoint === undefined ? undefined : notation(codePoint),
    name:
      codePoint === undefined
        ? { id: 'byte.invalid-utf8', values: { hex } }
        : nameOfCharacter(codePoint),
  };
}

function hexPair(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}

/** A code point in words. The values hold nothing that cannot be seen. */
export function nameOfCharacter(codePoint: number): Message {
  const mark = markOf(codePoint);
  if (mark) return nameOfMark(mark);
  const character = String.fromCodePoint(codePoint);
  const name = notation(codePoint);
  if (codePoint === 0xfffd) return { id: 'byte.replacement-character' };
  if (/\p{Cn}/u.test(character)) return { id: 'byte.unassigned', values: { name } };
  if (/\p{Co}/u.test(character)) return { id: 'byte.private-use', values: { name } };
  // On a dotted circle, as the code charts show it, or it would sit on the sentence around it.
  if (/\p{M}/u.test(character)) {
    return { id: 'byte.combining-mark', values: { character: `\u25cc${character}` } };
  }
  return { id: ownIds.get(character) ?? 'byte.character', values: { character } };
}

/** ASCII characters that are hard to tell from each other, or from quotes around them, when shown alone. */
const ownIds: ReadonlyMap<string, string> = new Map([
  ['"', 'byte.quotation-mark'],
  ["'", 'byte.apostrophe'],
  ['`', 'byte.grave-accent'],
  ['\\', 'byte.backslash'],
]);

function nameOfMark(mark: CharacterMark): Message {
  const id = `byte.${mark.family}`;
  if (mark.kind !== 'look-alike') return { id, values: { name: mark.name } };
  return { id, values: { character: mark.name, imitates: mark.imitates } };
}
