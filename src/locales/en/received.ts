/** What the text of a received signature says, and the judgement on it. ICU MessageFormat. */
export const received = {
  'verdict.match.headline': 'The {name} is right.',
  'verdict.match.detail':
    'It covers exactly {count, plural, one {this # byte} other {these # bytes}}: {fields, plural, =0 {} other {{names} and }}a body of {bodyCount, plural, one {# byte} other {# bytes}}.',
  'verdict.match.detail-sent': 'It is made of exactly what stands here: {names}.',
  'verdict.mismatch.detail-sent': 'Other values were sent, or they were written in another way.',
  'verdict.match.detail-without-body':
    'It covers exactly {count, plural, one {this # byte} other {these # bytes}}: {names}.',
  'verdict.mismatch.headline': 'The {name} does not match.',
  'verdict.mismatch.detail': 'Its shape is right, so other bytes or another key were signed.',
  'verdict.note.trimmed': 'White space around the pasted value does not count: HTTP drops it.',
  'verdict.note.bare':
    'This is the signature alone. What stands around it in the header {name} has to be sent as well.',
  'verdict.note.right-digest':
    'The digest in it is the right one: key and bytes are right, only the writing differs.',
  'verdict.note.other-digest':
    'The digest in it is another one, too: other bytes or another key were signed.',
  'verdict.note.shape-right': 'The shape of the received {name} is right.',
  'shape.hex-left-out': 'It is Base64 of {count} raw bytes: the hex step was left out.',
  'shape.base64-left-out': 'It is bare hex: the Base64 step was left out.',
  'shape.hex-twice': 'Hex was applied twice.',
  'shape.base64-twice': 'Base64 was applied twice.',
  'shape.hex-added': 'It holds hex text where the raw bytes belong: there is one step too many.',
  'shape.base64-added': 'It was put into Base64 at the end: there is one step too many.',
  'shape.steps-swapped': 'Hex and Base64 were applied in the wrong order.',
  'shape.upper-case-hex': 'The hex digits in it are upper case: they must be lower case.',
  'shape.lower-case-hex': 'The hex digits in it are lower case: they must be upper case.',
  'shape.other-hash':
    'It holds {count} bytes, which is the length of {hash}: here it must be {expected}.',
  'shape.line-end-encoded':
    'A line end or space after the hex was put into Base64 along with it, as echo without -n does.',
  'shape.quotes-encoded':
    'Quotes around the hex were put into Base64 along with it, as Python’s str(bytes) does.',
  'shape.python-bytes':
    'It is wrapped in b’…’, the way Python prints bytes: decode them to text before sending.',
  'shape.quotes': 'It stands in quotes.',
  'shape.url-encoded': 'It is URL-encoded: a header takes it as it is.',
  'shape.escaped-line-ends': 'It holds the characters \\n or \\r of an escaped line end.',
  'shape.white-space': 'White space or line ends stand inside of it: the Base64 was wrapped.',
  'shape.header-name': 'It starts with the name of the header, {name}.',
  'shape.base64url': 'It uses the Base64url alphabet: - and _ in place of + and /.',
  'shape.standard-alphabet':
    'It uses the standard Base64 alphabet: Base64url has - and _ in place of + and /.',
  'shape.padding-cut': 'The = at its end is cut off.',
  'shape.padding-added': 'It ends with =, which does not belong here.',
  'shape.basic-credential':
    'It is a Basic credential, user and password in Base64, and no signature.',
  'shape.cut-short': 'It is cut short: {length} of {expected} characters.',
  'shape.unknown':
    '{isExpected, select, yes {It has {expected} characters, as it must, but does not decode to a digest.} other {It is in none of the known forms: {length, plural, one {# character} other {# characters}}, where a right one has {expected}.}}',

  'result.received.equal': 'all {count} characters equal',
  'result.received.equal-trimmed':
    'all {count} characters equal, apart from white space around them',
  'result.received.differs':
    'differs from character {position, number} on; it has {count, plural, one {# character} other {# characters}}',
} as const;
