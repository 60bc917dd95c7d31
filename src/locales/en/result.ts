/** The controls of the page, the status row and the result. ICU MessageFormat. */
export const result = {
  'kit.copied': 'Copied',
  'kit.copy-failed':
    'The browser does not allow copying here. Select the text and copy it with the keyboard.',
  'kit.close': 'Close',
} as const;
