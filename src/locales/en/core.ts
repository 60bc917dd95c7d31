/** What core says: verdicts, shapes of signatures, time stamps, errors. ICU MessageFormat. */
export const core = {
  'verdict.empty.headline': 'Nothing to sign yet.',
  'verdict.empty.detail':
    'Paste a curl command, an HTTP request or a body anywhere, or load an example.',
  'verdict.incomplete.headline':
    '{count, plural, one {One value is missing: {names}.} =2 {Two values are missing: {names}.} =3 {Three values are missing: {names}.} other {# values are missing: {names}.}}',
  'verdict.incomplete.detail': 'Fill it in, and the {name} stands here.',
  'verdict.incomplete.detail-stale': 'What is grey is the last result.',
  'verdict.signed.headline': 'Signed: {count, plural, one {# byte} other {# bytes}}.',
  'verdict.signed.detail': 'Copy a snippet and send it, or paste a received {name} to compare.',
  'verdict.signed-marks.headline':
    '{hidden, select, yes {Signed: {count, plural, one {# byte} other {# bytes}}, some of them cannot be seen.} other {Signed: {count, plural, one {# byte} other {# bytes}}, some of them deceive the eye.}}',
  'verdict.signed-marks.detail':
    'The body {bom, select, none {} start {} comma {, } other { and }}{bom, select, none {} other {starts with a BOM}}{lineEnds, select, none {} start {} comma {, } other { and }}{lineEnds, select, none {} other {mixes line ends}}{invalid, select, none {} start {} comma {, } other { and }}{invalid, select, none {} other {holds {invalidCount, plural, one {# byte} other {# bytes}} outside of UTF-8}}{invisible, select, none {} start {} comma {, } other { and }}{invisible, select, none {} other {holds {invisibleCount, plural, one {# invisible character} other {# invisible characters}}}}{lookAlikes, select, none {} start {} comma {, } other { and }}{lookAlikes, select, none {} other {holds {lookAlikeCount, plural, one {# look-alike} other {# look-alikes}}}}.',
  'verdict.match.headline': 'The {name} is right.',
  'verdict.match.detail':
    'It covers exactly {count, plural, one {this # byte} other {these # bytes}}: {fields, plural, =0 {} other {{names} and }}a body of {bodyCount, plural, one {# byte} other {# bytes}}.',
  'verdict.mismatch.headline': 'The {name} does not match.',
  'verdict.mismatch.detail': 'Its shape is right, so other bytes or another key were signed.',
  'verdict.failed.detail': 'Until then nothing can be sent. All that you typed is still there.',
  'verdict.note.trimmed': 'White space around the pasted value does not count: HTTP drops it.',
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
  'timestamp.now': 'Now.',
  'timestamp.past.second': '{count, plural, one {# second} other {# seconds}} old.',
  'timestamp.future.second':
    '{count, plural, one {# second} other {# seconds}} ahead of this clock.',
  'timestamp.past.minute': '{count, plural, one {# minute} other {# minutes}} old.',
  'timestamp.future.minute':
    '{count, plural, one {# minute} other {# minutes}} ahead of this clock.',
  'timestamp.past.hour': '{count, plural, one {# hour} other {# hours}} old.',
  'timestamp.future.hour': '{count, plural, one {# hour} other {# hours}} ahead of this clock.',
  'timestamp.past.day': '{count, plural, one {# day} other {# days}} old.',
  'timestamp.future.day': '{count, plural, one {# day} other {# days}} ahead of this clock.',
  'timestamp.past.month': '{count, plural, one {# month} other {# months}} old.',
  'timestamp.future.month': '{count, plural, one {# month} other {# months}} ahead of this clock.',
  'timestamp.past.year': '{count, plural, one {# year} other {# years}} old.',
  'timestamp.future.year': '{count, plural, one {# year} other {# years}} ahead of this clock.',
  'timestamp.no-limit': '{name} publishes no limit.',
  'timestamp.limit': '{name} takes {minutes} minutes.',
  'timestamp.and-limit': '{age} {limit}',
  'timestamp.milliseconds': 'These are milliseconds. The unit is seconds: {seconds}.',
  'timestamp.microseconds': 'These are microseconds. The unit is seconds: {seconds}.',
  'timestamp.nanoseconds': 'These are nanoseconds. The unit is seconds: {seconds}.',
  'timestamp.not-digits':
    'Character {position} is {found}: the time is written in digits only, as seconds since 1970.',
  'timestamp.too-large': '{count, number} digits are no time in seconds: a time of today has 10.',
  'hint.line-end': 'There is a line end in the {name}. It is signed along.',
  'hint.white-space': 'There is white space around the {name}. It is signed along.',
  'hint.quotes': 'There are quotes around the {name}. They are signed along.',
  'url.not-encrypted': 'This is http, so everything goes to {host} in clear text.',
  'error.lone-surrogate':
    'A value holds half of a surrogate pair, which is no character: delete it and type it again.',
  'error.invalid-utf8': 'The byte at offset {offset, number} is not UTF-8.',
  'error.base-url-invalid':
    '{problem, select, empty {Enter a base URL, such as https://api.example.com.} scheme {The base URL must start with http:// or https://.} credentials {Take user and password out of the base URL: they do not belong into it.} query {The base URL holds a ?: a query belongs into the path.} fragment {The base URL holds a #, and what follows is never sent: delete it.} percent {Character {position, number} of the base URL is a % without two hex digits after it: write %25 for a real one.} character {Character {position, number} of the base URL is {found}, which cannot stand in a URL: delete it, or write it percent-encoded.} other {The base URL has no valid host or port.}}',
  'error.path-invalid':
    '{problem, select, empty {Enter a path, such as /v3/push/app.} slash {The path must start with a slash.} fragment {The path holds a #, and what follows is never sent: delete it, or write %23.} percent {Character {position, number} of the path is a % without two hex digits after it: write %25 for a real one.} dots {The path holds a . or .. segment, which clients remove before they send: write the path that is meant.} other {Character {position, number} of the path is {found}, which cannot stand in a URL: delete it, or write it percent-encoded.}}',
  'error.header-value-invalid':
    'Character {position, number} of the {name} is {found}, which cannot stand in an HTTP header: delete it.',
  'error.key-unreadable':
    'The {name} cannot be read as {reading, select, hex {hex: it must hold pairs of 0–9 and a–f only} base64 {Base64: paste it again as a whole} other {text: it holds half of a character, type it again}}.',
  'error.body-too-large':
    'The body is too large: {bytes, number} bytes, the limit is {limit, number}.',
} as const;
