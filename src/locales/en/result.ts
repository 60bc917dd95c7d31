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
  'result.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'result.bytes.nothing-between':
    '{count, plural, one {# byte} other {# bytes}}, nothing between the parts',
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
  'result.headers': 'Headers',
} as const;
