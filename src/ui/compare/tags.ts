import type { DifferenceClass } from '#core/diff/classify/classes.ts';

/** What stands for a class where there is no room for words. */
const tags: Readonly<Record<DifferenceClass, string>> = {
  'whitespace-outside-strings': 'SP',
  'line-end': 'EOL',
  'final-newline': 'END',
  bom: 'BOM',
  'unicode-escape': '\\u',
  'slash-escape': '\\/',
  'html-safe-escape': '<',
  'hex-case': 'aA',
  'surrogate-escape': '\\uD8',
  'double-encoding': '\\\\',
  'html-entity': '&;',
  'form-encoding': '%',
  'whitespace-inside-strings': '" "',
  'string-value': '""',
  'number-form': '1.0',
  truncation: '…',
  other: '≠',
  'key-order': 'ORD',
  'duplicate-key': 'DUP',
  'look-alike': '≈',
  normalisation: 'NFC',
  encoding: 'ENC',
};

const encodingTags: Readonly<Record<string, string>> = {
  GBK: 'GBK',
  Big5: 'BIG5',
  ASCII: '?',
  'Latin-1': 'L1',
  'Windows-1252': 'W1252',
  'UTF-16LE': 'U16',
  'UTF-16BE': 'U16',
};

/** The tag of a class; that of an encoding is its name, where it is known. */
export function tagOf(name: DifferenceClass, encoding?: string | number): string {
  return name === 'encoding' ? (encodingTags[encoding ?? ''] ?? tags.encoding) : tags[name];
}
