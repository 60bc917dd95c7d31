import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits, encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import {
  exactPrinting,
  type PrintingReader,
} from '#core/explain/mistakes/digest-text/printed/inner-texts.ts';

/** A way to write bytes with the digits of another base, in groups or as one number. */
type Base = {
  readonly name: string;
  readonly digits: string;
  /** Bytes and digits of a group; undefined: all is one number. */
  readonly group?: readonly [bytes: number, digits: number];
  readonly padding?: string;
};

const upperLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lowerLetters = upperLetters.toLowerCase();
const everyAscii = Array.from({ length: 85 }, (_, index) => String.fromCharCode(33 + index)).join(
  '',
);

/** RFC 4648 §6; Bitcoin's base58; Adobe's Ascii85; the alphabet of RFC 1924, which Python's b85encode takes. */
const bases: readonly Base[] = [
  { name: 'Base32', digits: `${upperLetters}234567`, group: [5, 8], padding: '=' },
  { name: 'Base32', digits: `${lowerLetters}234567`, group: [5, 8], padding: '=' },
  { name: 'Base58', digits: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz' },
  { name: 'Ascii85', digits: everyAscii, group: [4, 5] },
  {
    name: 'Base85',
    digits: `0123456789${upperLetters}${lowerLetters}!#$%&()*+-;<=>?@^_\`{|}~`,
    group: [4, 5],
  },
];

/** What is written in another base: the digest, or its hex text. */
const written = [
  { size: 1, read: (bytes: Bytes) => bytes, write: (digest: Bytes) => digest },
  { size: 2, read: hexInside, write: (digest: Bytes) => encodeUtf8(encodeHex(digest)) },
];

/** The digest, or its hex text, in Base32, Base58 or Base85. */
export const otherBase: PrintingReader = function* (text, digestLength) {
  const isPadded = text.endsWith('=');
  for (const base of bases) {
    for (const { size, read, write } of written) {
      const bytes = decode(text, base, size * digestLength);
      const inside = bytes && read(bytes);
      if (inside === undefined) continue;
      yield exactPrinting(inside, (digest) => encode(write(digest), base, isPadded), {
        encoding: base.name,
      });
    }
  }
};

function hexInside(bytes: Bytes): Bytes | undefined {
  const digits = utf8TextOf(bytes);
  return digits !== undefined && /^[0-9a-f]+$/.test(digits) ? bytesOfDigits(digits) : undefined;
}

function encode(bytes: Bytes, { digits, group, padding = '' }: Base, isPadded: boolean): string {
  if (group === undefined) return encodeNumber(bytes, digits);
  const [byteCount, digitCount] = group;
  let text = '';
  for (let at = 0; at < bytes.length; at += byteCount) {
    const piece = bytes.subarray(at, at + byteCount);
    const whole = new Uint8Array(byteCount);
    whole.set(piece);
    const used = Math.ceil((piece.length * digitCount) / byteCount);
    const row = digitsOf(numberOf(whole), digits).padStart(digitCount, digits[0]).slice(0, used);
    text += isPadded ? row.padEnd(digitCount, padding) : row;
  }
  return text;
}

/** Zero bytes at the start are digits of their own, as Bitcoin writes them. */
function encodeNumber(bytes: Bytes, digits: string): string {
  const zeros = bytes.findIndex((byte) => byte !== 0);
  const number = numberOf(bytes);
  return (
    (digits[0] ?? '').repeat(Math.max(0, zeros)) + (number === 0n ? '' : digitsOf(number, digits))
  );
}

/** The bytes that encode to the text; undefined when none of that length do. */
function decode(text: string, base: Base, size: number): Bytes | undefined {
  const core = text.replace(/=+$/, base.padding === '=' ? '' : '$&');
  const { digits, group } = base;
  const [byteCount, digitCount] = group ?? [size, core.length];
  const hex: string[] = [];
  for (let at = 0; at < core.length; at += digitCount) {
    const row = core.slice(at, at + digitCount).padEnd(group ? digitCount : 0, digits[0]);
    const number = numberFrom(row, digits);
    if (number === undefined) return undefined;
    hex.push(number.toString(16).padStart(2 * byteCount, '0'));
  }
  const all = hex.join('').slice(0, 2 * size);
  if (all.length !== 2 * size || hex.some(({ length }) => length !== 2 * byteCount))
    return undefined;
  const bytes = bytesOfDigits(all);
  return encode(bytes, base, text !== core) === text ? bytes : undefined;
}

function numberOf(bytes: Bytes): bigint {
  return BigInt(`0x${encodeHex(bytes)}`);
}

function digitsOf(number: bigint, digits: string): string {
  const base = BigInt(digits.length);
  let rest = number;
  let text = '';
  do {
    text = (digits[Number(rest % base)] ?? '') + text;
    rest /= base;
  } while (rest > 0n);
  return text;
}

function numberFrom(text: string, digits: string): bigint | undefined {
  const base = BigInt(digits.length);
  let number = 0n;
  for (const character of text) {
    const value = digits.indexOf(character);
    if (value === -1) return undefined;
    number = number * base + BigInt(value);
  }
  return number;
}
