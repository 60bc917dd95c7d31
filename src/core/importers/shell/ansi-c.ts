import { matchAt } from '#core/importers/match-at.ts';
import { type Octets, octetsOf } from '#core/importers/octets.ts';

/** What stood between `$'` and its closing quote; `end` is behind that quote. */
export type AnsiC = {
  readonly octets: Octets;
  readonly end: number;
  readonly isClosed: boolean;
  /** Whether bash drops octets behind a NUL, which no argument can hold. */
  readonly isCut: boolean;
};

const short: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['E', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['?', '?'],
]);

const plain = /[^'\\]+/y;
const octal = /[0-7]{1,3}/y;
const hex = /x([0-9A-Fa-f]{1,2})/y;
const unicode = /u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})/y;
const control = /c([\s\S])/y;

/**
 * `$'…'` as bash reads it in a UTF-8 locale ("ANSI-C Quoting" in its manual; measured with bash
 * 5.2): an escape that is none stays as it is, `\u` writes any number as UTF-8 would, surrogates
 * included, and a NUL ends the quotes' content. `at` is behind the opening quote.
 */
export function readAnsiC(text: Octets, at: number): AnsiC {
  let octets = '';
  for (let position = at; position < text.length; ) {
    if (text[position] === "'") {
      const nul = octets.indexOf('\0');
      const isCut = nul !== -1;
      return {
        octets: isCut ? octets.slice(0, nul) : octets,
        end: position + 1,
        isClosed: true,
        isCut,
      };
    }
    const piece = text[position] === '\\' ? readEscape(text, position) : readPlain(text, position);
    octets += piece.octets;
    position = piece.end;
  }
  return { octets, end: text.length, isClosed: false, isCut: false };
}

/** What a piece of a text stands for, and where the text goes on. */
export type Piece = { readonly octets: Octets; readonly end: number };

function readPlain(text: Octets, at: number): Piece {
  const octets = matchAt(plain, text, at)?.[0] ?? '';
  return { octets, end: at + octets.length };
}

/** The escape whose backslash is at `at`. */
export function readEscape(text: Octets, at: number): Piece {
  const letter = text.charAt(at + 1);
  const known = short.get(letter);
  if (known !== undefined) return { octets: known, end: at + 2 };
  const digits = matchAt(octal, text, at + 1);
  if (digits !== undefined) {
    const value = Number.parseInt(digits[0], 8) & 0xff;
    return { octets: String.fromCharCode(value), end: at + 1 + digits[0].length };
  }
  const byte = matchAt(hex, text, at + 1);
  if (byte?.[1] !== undefined) {
    const value = Number.parseInt(byte[1], 16);
    return { octets: String.fromCharCode(value), end: at + 1 + byte[0].length };
  }
  return readWideEscape(text, at);
}

function readWideEscape(text: Octets, at: number): Piece {
  const wide = matchAt(unicode, text, at + 1);
  if (wide !== undefined) {
    const value = Number.parseInt(wide[1] ?? wide[2] ?? '0', 16);
    return { octets: octetsOf(looseUtf8(value)), end: at + 1 + wide[0].length };
  }
  const held = matchAt(control, text, at + 1);
  if (held?.[1] !== undefined) {
    const value = held[1] === '?' ? 0x7f : held[1].charCodeAt(0) & 0x1f;
    return { octets: String.fromCharCode(value), end: at + 3 };
  }
  return { octets: text.slice(at, at + 2), end: at + 2 };
}

/** The bit pattern of UTF-8 for any number of up to 31 bits, as bash writes it; more gives nothing. */
function looseUtf8(value: number): Uint8Array {
  if (value < 0x80) return Uint8Array.of(value);
  const tails: number[] = [];
  let rest = value;
  let room = 0x40;
  while (rest >= room) {
    tails.unshift(0x80 | (rest & 0x3f));
    rest = Math.floor(rest / 64);
    room = tails.length === 1 ? 0x20 : room / 2;
    if (tails.length > 5) return new Uint8Array(0);
  }
  const lead = (0xff << (7 - tails.length)) & 0xff;
  return Uint8Array.of(lead | rest, ...tails);
}
