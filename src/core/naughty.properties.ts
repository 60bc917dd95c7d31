/**
 * Texts that software is known to change, to cut, to reorder or to run. Written with escapes
 * wherever an editor, a formatter or a reader could take them for something else.
 */
export const naughtyTexts: readonly string[] = [
  // Directions: Trojan Source, https://trojansource.codes.
  '\u202eevil\u202c',
  '\u2066a\u2067b\u2068c\u2069',
  '\u200fabc\u200e',
  '\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd 123',
  // What nobody sees.
  'a\u200bb\u200cc\u200dd\u2060e',
  'soft\u00adhyphen',
  '\ufeff',
  '\ufeff{"a":1}',
  'in\ufeffside',
  'a\u00a0b\u2007c\u202fd\u3000e\u1680f',
  '\u{e0041}\u{e0042}\u{e007f}',
  'a\ufe0fb\u{e0100}',
  '\u3164\uffa0\u115f\u1160',
  // Marks that combine, and what normalisation would make one.
  'cafe\u0301 caf\u00e9',
  '\u1112\u1161\u11ab \ud55c',
  '\u212b \u00c5 A\u030a',
  '\u0301',
  'Z\u0351\u036b\u0343\u0334\u0321a\u0352\u0364\u034f\u0327l\u034c\u0358\u0331g\u0361\u0321\u0325o\u0308\u0334\u0322',
  '\ufb01 \u2460 \uff21\uff22\uff23',
  // Letter case that changes lengths, or depends on the language.
  'stra\u00dfe STRASSE \u1e9e',
  '\u0130stanbul \u0131I',
  // Beyond the first plane.
  '\u{1f600}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u2764\ufe0f\u{1f1e8}\u{1f1f3}\u{1f44d}\u{1f3fd}',
  '\u{20000}\u{2f800}\u{10ffff}',
  '\u{f0000}\u{f0041}\u{f01ff}\u240d\ue000',
  '\ufffd\ufffe\uffff\ufdd0',
  // Halves of characters, which no UTF-8 holds.
  '\ud83d',
  'a\ude00b',
  '\ude00\ud83d',
  // Controls.
  '\u0000',
  'before\u0000after',
  '\u0001\u0007\b\u000b\f\u001b[31mred\u001b[0m\u007f\u0085',
  '\u001a',
  // Line ends.
  '\r',
  '\n',
  '\r\n',
  'a\r\nb\nc\rd\n\re\r\r\nf',
  'a\u2028b\u2029c',
  '\n\n\n',
  ' \t spaces around \t ',
  '',
  ' ',
  // Markup and script.
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus=alert(1) autofocus='",
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt; &amp;amp; &#x27; &nbsp;',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  // Templates and messages.
  '{{7*7}} {{constructor.constructor("alert(1)")()}}',
  '$\u007b7*7} #{7*7} <%= 7*7 %>',
  "'{' '}' ''{0}''",
  '{count, plural, one {# item} other {# items}}',
  '{name} {0} {',
  '}',
  '<0>rich</0> <1/>',
  // Names that every object has.
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  // Shells.
  '$(id) `id` $HOME $\u007bPATH} $$ !!',
  'it\'s "quoted" \\ and \\\\ more',
  "'",
  '"',
  '\\',
  '; rm -rf x | cat && exit 1 # comment',
  '-d @/etc/passwd --data x',
  '%PATH% ^& %~dp0 !VAR!',
  '*?[a-z]{a,b}~',
  // Databases and formats.
  "1' OR '1'='1' --",
  "'; DROP TABLE drafts; --",
  '%s%n%d%x %1$s {0:x}',
  '\\u0041\\x41\\101\\n\\N{DASH}',
  // Files.
  '../../etc/passwd',
  'CON PRN AUX NUL COM1 LPT1',
  'C:\\CON\\CON',
  // Numbers, and words that are values somewhere.
  '-0',
  '1e1000',
  '12345678901234567890.10',
  '0x1F 0777 1_000 NaN Infinity',
  'null undefined true NULL None',
  "=1+1+cmd|' /C calc'!A0",
  // Encodings within.
  '%00%2e%2e%2f%zz%',
  'a+b%20c&d=e;f#g?h',
  '=?utf-8?B?ZGVhZGJlZWY=?=',
  'ZGVhZGJlZWY=',
  'deadbeef',
  '#1.AAAA',
  // Length.
  `${'x'.repeat(3000)} ${'\u{1f4a9}'.repeat(300)}`,
];

/** Those that UTF-8 can hold: halves of characters become U+FFFD in every encoder. */
export const wellFormedTexts: readonly string[] = naughtyTexts.filter((text) =>
  text.isWellFormed(),
);

/** Those that the value of a header may hold, blanks around it apart (RFC 9110 §5.5). */
export const headerTexts: readonly string[] = wellFormedTexts.filter(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no header holds.
  (text) => text !== '' && !/^[ \t]|[ \t]$|[\0-\x08\n-\x1f\x7f]/.test(text),
);

/** All of them as one body; half a character as the three bytes that a careless encoder writes for it. */
export const naughtyBody: Buffer = Buffer.concat(
  naughtyTexts.flatMap((text) => [...text, '\n'].map(bytesOfCharacter)),
);

function bytesOfCharacter(character: string): Buffer {
  if (character.isWellFormed()) return Buffer.from(character);
  const unit = character.charCodeAt(0);
  return Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
}
