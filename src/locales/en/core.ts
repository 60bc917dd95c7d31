/** What core says: verdicts, time stamps, errors. ICU MessageFormat. */
export const core = {
  'verdict.empty.headline': 'Nothing to sign yet.',
  'verdict.empty.detail':
    'Paste a curl command, an HTTP request or a body anywhere, or load an example.',
  'verdict.incomplete.headline':
    '{count, plural, one {One value is missing: {names}.} =2 {Two values are missing: {names}.} =3 {Three values are missing: {names}.} other {# values are missing: {names}.}}',
  'verdict.incomplete.detail':
    'Fill {count, plural, one {it} other {them}} in, and the {name} stands here.',
  'verdict.incomplete.detail-stale': 'What is grey is the last result.',
  'verdict.signed.headline': 'Signed: {count, plural, one {# byte} other {# bytes}}.',
  'verdict.signed.headline-sent': 'The {name} is complete.',
  'verdict.signed.detail': 'Copy a snippet and send it, or paste a received {name} to compare.',
  'verdict.signed-marks.headline':
    '{hidden, select, yes {Signed: {count, plural, one {# byte} other {# bytes}}, some of them cannot be seen.} other {Signed: {count, plural, one {# byte} other {# bytes}}, some of them deceive the eye.}}',
  'verdict.signed-marks.detail':
    'The body {bom, select, none {} start {} comma {, } other { and }}{bom, select, none {} other {starts with a BOM}}{lineEnds, select, none {} start {} comma {, } other { and }}{lineEnds, select, none {} other {mixes line ends}}{invalid, select, none {} start {} comma {, } other { and }}{invalid, select, none {} other {holds {invalidCount, plural, one {# byte} other {# bytes}} outside of UTF-8}}{invisible, select, none {} start {} comma {, } other { and }}{invisible, select, none {} other {holds {invisibleCount, plural, one {# invisible character} other {# invisible characters}}}}{lookAlikes, select, none {} start {} comma {, } other { and }}{lookAlikes, select, none {} other {holds {lookAlikeCount, plural, one {# look-alike} other {# look-alikes}}}}.',
  'verdict.failed.detail': 'Until then nothing can be sent. All that you typed is still there.',
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
  'timestamp.no-limit': 'No published limit is known.',
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
