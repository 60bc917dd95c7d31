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

export function tagOf(name: DifferenceClass): string {
  return tags[name];
}
