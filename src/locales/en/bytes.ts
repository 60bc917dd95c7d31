/** Bytes in words, and what is wrong with JSON. ICU MessageFormat. */
export const bytes = {
  'byte.character': '{character}',
  'byte.quotation-mark': 'quotation mark {character}',
  'byte.apostrophe': 'apostrophe {character}',
  'byte.grave-accent': 'grave accent {character}',
  'byte.backslash': 'backslash {character}',
  'byte.whitespace':
    '{name, select, SP {space} TAB {tab} LF {line feed (LF)} other {carriage return (CR)}}',
  'byte.control': 'control character {name}',
  'byte.space': '{name}, a space that is not the ASCII space',
  'byte.line-separator': '{name}, a Unicode line or paragraph separator',
  'byte.zero-width': '{name}, a character without width',
  'byte.bidi-control': '{name}, changes the direction of text',
  'byte.variation-selector': '{name}, picks the look of the character before it',
  'byte.tag': '{name}, an invisible tag character',
  'byte.byte-order-mark': 'byte order mark ({name})',
  'byte.invisible': '{name}, an invisible character',
  'byte.smart-quote': '{character}, a typographic quote, not {imitates}',
  'byte.punctuation': '{character}, looks like {imitates} but is not ASCII',
  'byte.full-width': '{character}, full-width, not {imitates}',
  'byte.homoglyph': '{character}, a letter of another script that looks like {imitates}',
  'byte.combining-mark': '{character}, joins the character before it',
  'byte.replacement-character': 'replacement character: text was lost before it came here',
  'byte.private-use': '{name}, a private-use character',
  'byte.unassigned': '{name}, not a character of Unicode',
  'byte.invalid-utf8': '{hex}, not part of UTF-8',
  'json.unexpected-end': 'The JSON ends too early: a value, a quote or a bracket is missing.',
  'json.invalid-utf8': 'The byte {found} is not UTF-8, which JSON must be.',
  'json.expected-value': 'A value belongs here, not {found}.',
  'json.expected-key': 'A key in double quotes belongs here, not {found}.',
  'json.expected-colon': 'A colon belongs here, not {found}.',
  'json.expected-comma-in-object': "A comma or '}' belongs here, not {found}.",
  'json.expected-comma-in-array': 'A comma or ] belongs here, not {found}.',
  'json.trailing-comma': 'The comma before {found} is one too many: delete it.',
  'json.text-after-end': 'The JSON has ended, yet {found} follows: delete what comes after it.',
  'json.misspelt-literal':
    'Only true, false and null can be written without quotes; {found} does not fit.',
  'json.leading-zero':
    'A number does not start with 0 before another digit: delete the 0 before {found}.',
  'json.expected-digit': 'A digit belongs here, not {found}.',
  'json.control-in-string': '{found} cannot stand in a string: write it as an escape.',
  'json.unknown-escape': 'JSON has no escape \\{found}: write the backslash twice, or delete it.',
  'json.expected-hex-digit': '\\u needs four hex digits; {found} is none.',
  'error.invalid-hex':
    '{problem, select, odd {Hex digits come in pairs: the last one, in line {line, number}, column {column, number}, stands alone.} other {Line {line, number}, column {column, number} holds {found}: hex has only 0–9 and a–f.}}',
  'error.invalid-base64':
    '{problem, select, length {Base64 comes in groups of four characters: one is left over in line {line, number}, column {column, number}.} padding {The = at the end of the Base64 are missing or out of place: see line {line, number}, column {column, number}.} character {Line {line, number}, column {column, number} holds {found}, which is not Base64.} other {The last Base64 character, in line {line, number}, column {column, number}, says more than the bytes hold: the text was probably cut.}}',
  'error.invalid-hex-dump':
    'Line {line, number} of the hex dump {problem, select, bytes {holds {found}, where pairs of hex digits belong.} words {holds groups of four digits whose byte order is not known: dump it with xxd or hexdump -C.} offset {has the offset {found}, where {expected} follows: a line is missing or doubled.} repeat {is a * without a line before it or an offset after it.} ambiguous {is a *, and how many lines it stands for cannot be told: dump it without *, as hexdump -v does.} start {does not start with an offset such as 00000010.} column {has a text on the right that is not that of its bytes.} other {cannot be read.}}',

  'result.end': 'end',
  'result.readout.hint': 'Point at a byte, or move with the arrow keys, to read it',
  'result.readout.bytes':
    '{count, plural, one {byte {first, number}} =2 {bytes {first, number} and {last, number}} other {bytes {first, number} to {last, number}}}',
  'result.readout.in-body': 'byte {position, number} of the body',
  'result.readout.in-field': 'byte {position, number} of {name}',
  'result.readout.in-literal': 'fixed text of the scheme',
} as const;
