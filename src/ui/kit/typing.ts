/** Attributes of a field in which every character counts: no browser completes, corrects or capitalises it. */
export const asTyped = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
} as const;

/** Attributes of a field that holds a secret: no manager of passwords keeps it, no translator reads it. */
export const forSecrets = {
  'data-1p-ignore': true,
  'data-lpignore': 'true',
  translate: 'no',
} as const;
