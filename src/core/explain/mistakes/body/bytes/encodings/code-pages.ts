import type { Bytes } from '#core/bytes/bytes.ts';
import {
  questionMark,
  type Unmappable,
} from '#core/explain/mistakes/body/bytes/encodings/single-bytes.ts';

/**
 * Encoders of the double-byte code pages. The platform only decodes them, so
 * each table is read off `TextDecoder` when it is first needed: in the browser
 * these are the indexes of the WHATWG Encoding Standard; in Node.js they are
 * ICU's, which differ in some private-use and compatibility characters.
 */

export type CodePage = 'GBK' | 'GB18030' | 'Big5' | 'Shift_JIS' | 'EUC-KR';

const labels: Readonly<Record<CodePage, string>> = {
  GBK: 'gb18030',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-KR': 'euc-kr',
};

/** Codes that a page has apart from its table: https://encoding.spec.whatwg.org/#gb18030-encoder, step 4. */
const singles: Partial<Record<CodePage, Readonly<Record<number, number>>>> = {
  GBK: { 8364: 0x80 },
};

/** The text in a code page, with `?` for what it lacks. GB18030 lacks nothing. */
export function writeCodePage(text: string, page: CodePage, unmappable: Unmappable): Bytes {
  const codes = doubleBytes(labels[page]);
  const bytes = new Uint8Array(4 * text.length);
  let to = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : codeOf(unit, page, codes);
    if (code > 0xff) bytes[to++] = code >> 8;
    if (code >= 0) bytes[to++] = code;
    else {
      const codePoint = text.codePointAt(at) ?? unit;
      const written = page === 'GB18030' ? fourBytes(codePoint) : [questionMark];
      bytes.set(written, to);
      to += written.length;
      at += unitsTaken(codePoint, page, unmappable) - 1;
    }
  }
  return bytes.slice(0, to);
}

/** How many units of the text a character without a double-byte code takes at once. */
function unitsTaken(codePoint: number, page: CodePage, unmappable: Unmappable): 1 | 2 {
  const isWhole = page === 'GB18030' || unmappable === 'character';
  return isWhole && codePoint > 0xffff ? 2 : 1;
}

/** The one or two bytes of a unit beyond ASCII as a number; -1 where there are none. */
function codeOf(unit: number, page: CodePage, codes: Uint16Array): number {
  return singles[page]?.[unit] ?? (codes[unit] || -1);
}

/** The text of bytes in a code page; undefined where they are not of it. */
export function readCodePage(bytes: Bytes, page: CodePage): string | undefined {
  try {
    return new TextDecoder(labels[page], { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The text that bytes of another encoding become when they are taken for a code page. */
export function misreadAsCodePage(bytes: Bytes, page: CodePage): string {
  return new TextDecoder(labels[page]).decode(bytes);
}

const tables = new Map<string, Uint16Array>();

/** By UTF-16 unit: the one or two bytes as a number, 0 where there are none. */
function doubleBytes(label: string): Uint16Array {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const table = readTable(label);
  tables.set(label, table);
  return table;
}

/**
 * Codes that stand for characters which another code stands for as well, and
 * which encoders do not write: HKSCS in Big5, the NEC selection in Shift_JIS.
 * https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(traditional)-encodings
 */
const leadsNotWritten: Readonly<Record<string, (lead: number) => boolean>> = {
  big5: (lead) => lead < 0xa1,
  shift_jis: (lead) => lead === 0xed || lead === 0xee,
};

/** The leads whose codes are written; 0 stands for the single bytes, which come last. */
function leadsOf(label: string): readonly number[] {
  const isNotWritten = leadsNotWritten[label] ?? (() => false);
  const leads = Array.from({ length: 0x7e }, (_, index) => 0x81 + index);
  return [...leads.filter((lead) => !isNotWritten(lead)), 0];
}

/** Where several codes stand for a character, the first one is written. */
function readTable(label: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  const decoder = new TextDecoder(label);
  for (const lead of leadsOf(label)) {
    const units = readLines(decoder, lead === 0 ? singleBytes : row(lead));
    const first = lead === 0 ? 0x80 : (lead << 8) | firstTrail;
    units.forEach((unit, index) => {
      if (unit !== 0 && table[unit] === 0) table[unit] = first + index;
    });
  }
  return table;
}

const firstTrail = 0x40;
const trails = 0xff - firstTrail;
const lineFeed = 0x0a;

const singleBytes = Uint8Array.from({ length: 256 }, (_, index) =>
  index % 2 === 0 ? 0x80 + index / 2 : lineFeed,
);

/** All codes of a lead, a line each. */
function row(lead: number): Bytes {
  const bytes = new Uint8Array(3 * trails).fill(lineFeed);
  for (let index = 0; index < trails; index += 1) {
    bytes[3 * index] = lead;
    bytes[3 * index + 1] = firstTrail + index;
  }
  return bytes;
}

/**
 * Decodes many codes in one go, a line each, so that what is no character shifts none of the
 * others. The unit of each; 0 where it is not one beyond ASCII. Unit by unit, as the first search
 * waits for some hundred thousand lines.
 */
function readLines(decoder: TextDecoder, lines: Bytes): Uint16Array {
  const text = decoder.decode(lines);
  const units = new Uint16Array(lines.length);
  let line = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) !== lineFeed) continue;
    const unit = at - start === 1 ? text.charCodeAt(start) : 0;
    units[line] = unit < 0x80 || unit === 0xfffd ? 0 : unit;
    line += 1;
    start = at + 1;
  }
  return units.subarray(0, line);
}

/** https://encoding.spec.whatwg.org/#gb18030-encoder: by its place among the four-byte codes. */
function fourBytes(codePoint: number): readonly [number, number, number, number] {
  const place =
    codePoint > 0xffff ? 189_000 + codePoint - 0x10000 : (fourByteDigits()[codePoint] ?? 0);
  return digitsOf(place);
}

function digitsOf(place: number): readonly [number, number, number, number] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}

let knownFourByteDigits: Uint16Array | undefined;

/** By UTF-16 unit of the characters without a double-byte code. */
function fourByteDigits(): Uint16Array {
  knownFourByteDigits ??= readFourByteDigits();
  return knownFourByteDigits;
}

const fourByteCodesInPlane0 = 39_420;

function readFourByteDigits(): Uint16Array {
  const bytes = new Uint8Array(5 * fourByteCodesInPlane0).fill(0x0a);
  for (let place = 0; place < fourByteCodesInPlane0; place += 1) {
    bytes.set(digitsOf(place), 5 * place);
  }
  const digits = new Uint16Array(0x10000);
  readLines(new TextDecoder('gb18030'), bytes).forEach((unit, place) => {
    if (unit !== 0) digits[unit] = place;
  });
  return digits;
}
