import type { Bytes } from '#core/bytes/bytes.ts';
import {
  exactPrinting,
  type PrintingReader,
} from '#core/explain/mistakes/digest-text/printed/inner-texts.ts';

/** Numbers in a row, such as `[205, 32]`, `[205 32]` or `205,32`, signed or not. */
export const byteList: PrintingReader = function* (text) {
  const numbers = text.match(/-?\d+/g)?.map(Number) ?? [];
  const [before, first, ...others] = text.split(/-?\d+/);
  const behind = others.pop();
  const isList =
    numbers.length >= 16 &&
    first !== undefined &&
    first !== '' &&
    others.every((separator) => separator === first) &&
    numbers.every((number) => number >= -128 && number <= 255);
  if (!isList) return;
  const isSigned = numbers.some((number) => number < 0);
  const print = (digest: Bytes) => {
    const list = isSigned ? new Int8Array(digest) : digest;
    return `${before}${Array.from(list, String).join(first)}${behind}`;
  };
  yield exactPrinting(Uint8Array.from(numbers), print);
};

/** Each byte as the character of that number, written as UTF-8. */
export const latin1Text: PrintingReader = function* (text, digestLength) {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  const isLatin1 = codes.length === digestLength && codes.every((code) => code <= 0xff);
  if (!isLatin1 || codes.every((code) => code < 0x80)) return;
  yield exactPrinting(Uint8Array.from(codes), (digest) => String.fromCharCode(...digest));
};

/** The digest decoded as UTF-8: what is no UTF-8 became U+FFFD, so the text does not tell the digest. */
export const lossyText: PrintingReader = function* (text) {
  if (text.includes('\ufffd')) yield { print: (digest) => lossyDecoder.decode(digest) };
};

const lossyDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** `b'\xcd…'`, the repr() of Python bytes. */
export const pythonRepr: PrintingReader = function* (text) {
  const [, , inside] = /^b(['"])(.*)\1$/s.exec(text) ?? [];
  if (inside === undefined) return;
  const raw = inside.replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_, digits, short) =>
    digits === undefined ? (shortEscapes[short] ?? short) : charOf(Number.parseInt(digits, 16)),
  );
  const codes = Array.from(raw, (character) => character.charCodeAt(0));
  const digest = Uint8Array.from(codes);
  if (reprOf(digest) === text) yield exactPrinting(digest, reprOf);
};

const shortEscapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

function charOf(byte: number): string {
  return String.fromCharCode(byte);
}

/** Single quotes unless the bytes hold one and no double quote (CPython, bytes.__repr__). */
function reprOf(bytes: Bytes): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  return `b${quote}${Array.from(bytes, (byte) => reprOfByte(byte, quote)).join('')}${quote}`;
}

function reprOfByte(byte: number, quote: string): string {
  const character = charOf(byte);
  if (character === quote || character === '\\') return `\\${character}`;
  const short = Object.entries(shortEscapes).find(([, escaped]) => escaped === character)?.[0];
  if (short !== undefined) return `\\${short}`;
  if (byte >= 0x20 && byte < 0x7f) return character;
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}
