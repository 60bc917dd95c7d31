/** What kind of cause a difference has: drawn as one hue and one line style. */
export type DifferenceFamily = 'space' | 'escape' | 'value' | 'order' | 'charset';

/** Every class with its family. The ids reach filters and reports and are never renamed. */
export const familyOfClass = {
  'whitespace-outside-strings': 'space',
  'line-end': 'space',
  'final-newline': 'space',
  bom: 'space',
  'unicode-escape': 'escape',
  'slash-escape': 'escape',
  'html-safe-escape': 'escape',
  'hex-case': 'escape',
  'surrogate-escape': 'escape',
  'double-encoding': 'escape',
  'html-entity': 'escape',
  'form-encoding': 'escape',
  'whitespace-inside-strings': 'value',
  'string-value': 'value',
  'number-form': 'value',
  truncation: 'value',
  other: 'value',
  'key-order': 'order',
  'duplicate-key': 'order',
  'look-alike': 'charset',
  normalisation: 'charset',
  encoding: 'charset',
} as const satisfies Readonly<Record<string, DifferenceFamily>>;

export type DifferenceClass = keyof typeof familyOfClass;

/** In the order of the codes in `Differences.classes`. */
export const differenceClasses: readonly DifferenceClass[] = [
  'whitespace-outside-strings',
  'line-end',
  'final-newline',
  'bom',
  'unicode-escape',
  'slash-escape',
  'html-safe-escape',
  'hex-case',
  'surrogate-escape',
  'double-encoding',
  'html-entity',
  'form-encoding',
  'whitespace-inside-strings',
  'string-value',
  'number-form',
  'truncation',
  'other',
  'key-order',
  'duplicate-key',
  'look-alike',
  'normalisation',
  'encoding',
];
