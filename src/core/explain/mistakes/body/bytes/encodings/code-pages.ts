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
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const code =
      codePoint < 0x80 ? codePoint : (singles[page]?.[codePoint] ?? codes[codePoint] ?? 0);
    if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else if (code > 0 || codePoint === 0) bytes.push(code);
    else if (page === 'GB18030') bytes.push(...fourBytes(codePoint));
    else
      for (let mark = marksFor(character, unmappable); mark > 0; mark -= 1)
        bytes.push(questionMark);
  }
  return Uint8Array.from(bytes);
}

function marksFor(character: string, unmappable: Unmappable): number {
  return unmappable === 'unit' ? character.length : 1;
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
  const table = readTable(label, doubleByteCodes(label));
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

function doubleByteCodes(label: string): readonly number[] {
  const isNotWritten = leadsNotWritten[label] ?? (() => false);
  const codes: number[] = [];
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    if (isNotWritten(lead)) continue;
    for (let trail = 0x40; trail < 0xff; trail += 1) codes.push((lead << 8) | trail);
  }
  for (let single = 0x80; single < 0x100; single += 1) codes.push(single);
  return codes;
}

/** Decodes all codes in one go, a line each, so that what is not a character shifts none of the others. */
function readTable(label: string, codes: readonly number[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  const bytes: number[] = [];
  for (const code of codes) {
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff, 0x0a);
  }
  const lines = new TextDecoder(label).decode(Uint8Array.from(bytes)).split('\n');
  codes.forEach((code, index) => {
    const unit = soleUnit(lines[index]);
    if (unit !== undefined && table[unit] === 0) table[unit] = code;
  });
  return table;
}

function soleUnit(line: string | undefined): number | undefined {
  if (line?.length !== 1) return undefined;
  const unit = line.charCodeAt(0);
  return unit < 0x80 || unit === 0xfffd ? undefined : unit;
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
  const lines = new TextDecoder('gb18030').decode(bytes).split('\n');
  const digits = new Uint16Array(0x10000);
  lines.forEach((line, place) => {
    const unit = soleUnit(line);
    if (unit !== undefined) digits[unit] = place;
  });
  return digits;
}
