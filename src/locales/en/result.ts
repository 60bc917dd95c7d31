/** The controls of the page, the status row and the result. ICU MessageFormat. */
export const result = {
  'kit.copied': 'Copied',
  'kit.copy-failed':
    'The browser does not allow copying here. Select the text and copy it with the keyboard.',
  'kit.close': 'Close',

  'status.request-line': 'Request line',
  'status.verdict': 'Verdict',

  'result.title': 'Result',
  'result.copy': 'Copy',
  'result.copy-named': 'Copy {name}',
  'result.copy-header': 'Copy the {name} header',
  'result.copy-all': 'Copy all',
  'result.copy-hex': 'Copy hex',
  'result.not-text': 'not UTF-8, so it is copied as hex',
  'result.string-to-sign': 'String to sign',
  'result.body': 'Body',
  'result.end': 'end',
  'result.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'result.bytes.nothing-between':
    '{count, plural, one {# byte} other {# bytes}}, nothing between the parts',
  'result.readout.hint': 'Point at a byte, or move with the arrow keys, to read it',
  'result.readout.bytes':
    '{count, plural, one {byte {first, number}} =2 {bytes {first, number} and {last, number}} other {bytes {first, number} to {last, number}}}',
  'result.readout.in-body': 'byte {position, number} of the body',
  'result.readout.in-field': 'byte {position, number} of {name}',
  'result.readout.in-literal': 'fixed text of the scheme',
  'result.encoding.hex': 'lower-case hex',
  'result.encoding.hex-upper': 'upper-case hex',
  'result.encoding.base64': 'Base64',
  'result.encoding.base64url': 'Base64url',
  'result.reading.utf8': 'as text',
  'result.reading.hex': 'decoded from hex',
  'result.reading.base64': 'decoded from Base64',
  'result.mac': 'keyed with {field} {reading}, written as {encoding}',
  'result.mac.only': '{hmac} keyed with {field} {reading}, written as {encoding}',
  'result.encode.hex': '{encoding} of those {digits} hex digits, not of the {bytes} raw bytes',
  'result.encode': '{encoding} of the text above',
  'result.header': 'the whole value of the header',
  'result.received': 'Received {name}',
  'result.received.placeholder': 'paste what the client really sent',
  'result.received.equal': 'all {count} characters equal',
  'result.received.equal-trimmed':
    'all {count} characters equal, apart from white space around them',
  'result.received.differs':
    'differs from character {position, number} on; it has {count, plural, one {# character} other {# characters}}',
  'result.headers': 'Headers',
} as const;
