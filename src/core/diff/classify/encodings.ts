import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';

/** How bytes came to differ from UTF-8, and the encoding that did it, as it is called in the field. */
export type EncodingCause = {
  readonly kind: 'written-as' | 'read-as' | 'characters-lost';
  readonly name: string;
};

type Encoding = { readonly name: string; readonly decode: (bytes: Bytes) => string | undefined };

/** The encodings that bodies are mistakenly written or read in. Each reads bytes, or refuses. */
const encodings: readonly Encoding[] = [
  { name: 'UTF-16LE', decode: decoderOf('utf-16le') },
  { name: 'UTF-16BE', decode: decoderOf('utf-16be') },
  { name: 'GBK', decode: decoderOf('gb18030') },
  { name: 'Latin-1', decode: latin1Text },
  { name: 'Windows-1252', decode: decoderOf('windows-1252') },
  { name: 'Big5', decode: decoderOf('big5') },
];

/** A platform without a decoder for the label, such as Node without full ICU, refuses. */
function decoderOf(label: string): (bytes: Bytes) => string | undefined {
  return (bytes) => {
    try {
      return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

/** ISO 8859-1 as Java and Python read it: each byte is the code point of its value. The web's "latin1" is Windows-1252. */
function latin1Text(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** How many bytes are not ASCII: whatever an encoding does to them, it changes their number. */
function foreignBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) count += (bytes[at] ?? 0) >> 7;
  return count;
}

function mayBeReencoded(right: Uint8Array, other: Uint8Array): boolean {
  return other.includes(0) || foreignBytes(right) !== foreignBytes(other);
}

/**
 * Which encoding makes `other` of a text whose UTF-8 is `right`: written in it at once, or the
 * UTF-8 read in it and written as UTF-8 again (read twice), or characters that it lacks replaced
 * by ? or U+FFFD. Undefined when none does.
 */
export function encodingCause(right: Bytes, other: Bytes): EncodingCause | undefined {
  if (!mayBeReencoded(right, other)) return undefined;
  const rightText = utf8TextOf(right);
  if (rightText === undefined) return undefined;
  const otherText = other.includes(0) ? undefined : utf8TextOf(other);
  for (const { name, decode } of encodings) {
    const isWritten = otherText === undefined && isSameText(decode(other), rightText);
    if (isWritten) return { kind: 'written-as', name };
    if (otherText !== undefined && !name.startsWith('UTF') && decode(right) === otherText) {
      return { kind: 'read-as', name };
    }
  }
  return otherText === undefined ? undefined : lostCharacters(rightText, otherText);
}

/** A byte order mark and a final newline of their own do not make another text. */
function isSameText(decoded: string | undefined, text: string): boolean {
  return decoded !== undefined && essence(decoded) === essence(text);
}

function essence(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
}

/** Java's getBytes writes one ? per character, a decoder that reads the wrong bytes one U+FFFD or more. */
function lostCharacters(right: string, other: string): EncodingCause | undefined {
  if (!/[^\0-\x7f]/u.test(right)) return undefined;
  const lost = (pattern: RegExp, mark: string) => right.replace(pattern, mark) === other;
  const isAsked = lost(/[^\0-\x7f]/gu, '?') || lost(/[^\0-\x7f]/g, '?');
  if (isAsked) return { kind: 'characters-lost', name: 'ASCII' };
  const marked = other.replace(/\ufffd+/g, '\ufffd');
  const isMarked = marked !== other || other.includes('\ufffd');
  const isReplaced = isMarked && right.replace(/[^\0-\x7f]+/gu, '\ufffd') === marked;
  return isReplaced ? { kind: 'characters-lost', name: 'UTF-8' } : undefined;
}
