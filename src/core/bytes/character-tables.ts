/** What an invisible character is, in words: `byte.<family>` in the catalogues. */
export type InvisibleFamily =
  | 'whitespace'
  | 'control'
  | 'space'
  | 'line-separator'
  | 'zero-width'
  | 'bidi-control'
  | 'variation-selector'
  | 'tag'
  | 'byte-order-mark'
  | 'invisible';

/** What an imitator is, in words: `byte.<family>` in the catalogues. */
export type ImitatorFamily = 'smart-quote' | 'punctuation' | 'full-width' | 'homoglyph';

/** Code points `first` to `last` that cannot be seen, with their abbreviations where they have one. */
export type InvisibleRow = {
  readonly first: number;
  readonly last: number;
  readonly family: InvisibleFamily;
  readonly names?: readonly string[];
};

export type Imitation = { readonly family: ImitatorFamily; readonly imitates: string };

function row(first: number, family: InvisibleFamily, names: string): InvisibleRow {
  const list = names.split(' ');
  return { first, last: first + list.length - 1, family, names: list };
}

function unnamed(first: number, last: number, family: InvisibleFamily): InvisibleRow {
  return { first, last, family };
}

const c0Names = 'NUL SOH STX ETX EOT ENQ ACK BEL BS';
const c0MoreNames = 'SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US';
const c1Names =
  'PAD HOP BPH NBH IND NEL SSA ESA HTS HTJ VTS PLD PLU RI SS2 SS3 ' +
  'DCS PU1 PU2 STS CCH MW SPA EPA SOS SGC SCI CSI ST OSC PM APC';

function selectorNames(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `VS${first + index}`).join(' ');
}

/**
 * Everything that cannot be seen or is white: control characters, separators, and the assigned
 * default-ignorable code points, in order. Abbreviations are those of the Unicode code charts and
 * NameAliases.txt (https://www.unicode.org/Public/UCD/latest/ucd/NameAliases.txt).
 */
export const invisibles: readonly InvisibleRow[] = [
  row(0x00, 'control', c0Names),
  row(0x09, 'whitespace', 'TAB LF'),
  row(0x0b, 'control', 'VT FF'),
  row(0x0d, 'whitespace', 'CR'),
  row(0x0e, 'control', c0MoreNames),
  row(0x20, 'whitespace', 'SP'),
  row(0x7f, 'control', `DEL ${c1Names}`),
  row(0xa0, 'space', 'NBSP'),
  row(0xad, 'invisible', 'SHY'),
  row(0x34f, 'invisible', 'CGJ'),
  row(0x61c, 'bidi-control', 'ALM'),
  row(0x115f, 'invisible', 'HCF HJF'),
  unnamed(0x1680, 0x1680, 'space'),
  unnamed(0x17b4, 0x17b5, 'invisible'),
  row(0x180b, 'variation-selector', 'FVS1 FVS2 FVS3'),
  row(0x180e, 'invisible', 'MVS'),
  row(0x180f, 'variation-selector', 'FVS4'),
  row(0x2000, 'space', 'NQSP MQSP ENSP EMSP 3/MSP 4/MSP 6/MSP FSP PSP THSP HSP'),
  row(0x200b, 'zero-width', 'ZWSP ZWNJ ZWJ'),
  row(0x200e, 'bidi-control', 'LRM RLM'),
  row(0x2028, 'line-separator', 'LSEP PSEP'),
  row(0x202a, 'bidi-control', 'LRE RLE PDF LRO RLO'),
  row(0x202f, 'space', 'NNBSP'),
  row(0x205f, 'space', 'MMSP'),
  row(0x2060, 'zero-width', 'WJ'),
  row(0x2061, 'invisible', 'FA IT IS IP'),
  row(0x2066, 'bidi-control', 'LRI RLI FSI PDI'),
  row(0x206a, 'invisible', 'ISS ASS IAFS AAFS NADS NODS'),
  unnamed(0x2800, 0x2800, 'space'),
  row(0x3000, 'space', 'IDSP'),
  row(0x3164, 'invisible', 'HF'),
  row(0xfe00, 'variation-selector', selectorNames(1, 16)),
  row(0xfeff, 'byte-order-mark', 'BOM'),
  row(0xffa0, 'invisible', 'HWHF'),
  row(0xfff9, 'invisible', 'IAA IAS IAT'),
  unnamed(0x13430, 0x1343f, 'invisible'),
  unnamed(0x1bca0, 0x1bca3, 'invisible'),
  unnamed(0x1d173, 0x1d17a, 'invisible'),
  unnamed(0xe0000, 0xe007f, 'tag'),
  row(0xe0100, 'variation-selector', selectorNames(17, 240)),
];

function pairs(family: ImitatorFamily, list: string): [number, Imitation][] {
  return list
    .split(' ')
    .map(([imitator = '', imitates = '']) => [imitator.charCodeAt(0), { family, imitates }]);
}

/**
 * Imitators of ASCII that word processors, input methods and homoglyph attacks bring in (Unicode
 * UTS #39 confusables, https://www.unicode.org/reports/tr39/; CVE-2021-42694), each before the
 * character that it imitates; escaped, since nobody could review them by eye. Fullwidth Forms are computed, not listed.
 */
export const imitations: ReadonlyMap<number, Imitation> = new Map([
  ...pairs(
    'smart-quote',
    `\u2018' \u2019' \u201b' \u201c" \u201d" \u201e" \u201f" \u00b4' \u02bc' \u2032' \u2033"`,
  ),
  ...pairs(
    'punctuation',
    `\u201a, \u2010- \u2011- \u2012- \u2013- \u2212- \u2044/ \u2215/ \u2236: \ua789: \u037e;`,
  ),
  ...pairs(
    'homoglyph',
    '\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u04bbh \u0501d \u051bq \u051dw',
  ),
  ...pairs(
    'homoglyph',
    '\u0410A \u0412B \u0415E \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0406I \u0408J \u0405S',
  ),
  ...pairs(
    'homoglyph',
    '\u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X \u03bfo \u03bdv',
  ),
]);
