/** The body editor, the hex view, the facts under them and the entry of bytes. ICU MessageFormat. */
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

  'hex.label': '{label}, hex',
  'hex.byte': 'byte {offset}',
  'hex.behind-last': 'behind the last byte; a digit adds one',
  'hex.go-to': 'Go to byte',
  'hex.offset': 'Offset',
  'hex.offset.hint': '0 to {last}, or as hex: 0x1f. Enter goes there, Escape does not.',
  'hex.offset.wrong': 'No such byte. Enter a number from 0 to {last}, or hex with 0x before it.',

  'facts.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'facts.characters': '{count, plural, one {# character} other {# characters}}',
  'facts.no-newlines': 'no newlines',
  'facts.newlines': '{kind} {count, number}',
  'facts.final-newline': 'final newline',
  'facts.no-final-newline': 'no final newline',
  'facts.utf8': 'UTF-8, no BOM',
  'facts.bom': 'BOM',
  'facts.invalid-utf8': '{count, plural, one {# byte not UTF-8} other {# bytes not UTF-8}}',
  'facts.invisible': '{count, number} invisible',
  'facts.look-alikes': '{count, plural, one {# look-alike} other {# look-alikes}}',
  'facts.json': 'valid JSON',
  'facts.not-json': 'not JSON: byte {offset, number}',
  'facts.json-place': 'Line {line, number}, column {column, number}:',

  'enter-bytes.title': 'Enter bytes',
  'enter-bytes.label': 'Bytes as text',
  'enter-bytes.kind': 'Written as',
  'enter-bytes.kind.detected': 'Detect',
  'enter-bytes.kind.hex': 'Hex',
  'enter-bytes.kind.hex-dump': 'Hex dump',
  'enter-bytes.kind.base64': 'Base64',
  'enter-bytes.hint': 'Hex digits, the output of xxd or hexdump -C, or Base64.',
  'enter-bytes.read':
    'Read as {kind}: {count, plural, one {# byte} other {# bytes}}. They take the place of the body.',
  'enter-bytes.enter': 'Take these bytes',
} as const;
