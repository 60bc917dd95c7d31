/** The body editor. ICU MessageFormat. */
export const editor = {
  'editor.end': 'end',
  'editor.tab-moves': 'Tab leaves the editor. Ctrl+M (Ctrl+Shift+M on macOS) makes it write a tab.',
  'editor.tab-writes':
    'Tab writes a tab. Ctrl+M (Ctrl+Shift+M on macOS) makes it leave the editor.',
  'editor.loading': 'The editor is loading. The body is kept as it is.',
  'editor.failed':
    'The full editor could not be loaded. This plain one keeps every byte just as well; reload the page to try again.',
  'editor.failed.long':
    'The full editor could not be loaded, and this body is too long for a plain one. Use the hex view, or reload the page.',
  'editor.too-large':
    'A body of more than {limit} MB is shown and edited as hex. Its bytes are kept as they are.',
  'editor.long-line':
    'A line is longer than {limit} characters. The editor keeps the rest, but does not draw it.',
  'editor.long-line.jump': 'Show the rest as hex',
  'editor.lone-surrogates':
    'The pasted text held halves of characters (lone surrogates), which UTF-8 does not have. U+FFFD stands in their places. Undo takes the paste back.',
  'editor.dismiss': 'Dismiss',
} as const;
