import type { TextChange } from '#core/explain/mistakes/body/bytes/body-text.ts';

/** U+0000 to U+0020: what Java's trim() takes off. */
const upToSpace = String.fromCharCode(...Array.from({ length: 0x21 }, (_, unit) => unit));

/** https://www.php.net/manual/en/function.trim.php */
const phpSpaces = ' \t\n\r\0\v';

/** The property White_Space, as in Go: https://pkg.go.dev/unicode#IsSpace */
const unicodeSpaces =
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** https://docs.python.org/3/library/stdtypes.html#str.isspace */
const pythonSpaces = `${unicodeSpaces}\u001c\u001d\u001e\u001f`;

/** What the languages call white space differs; the likeliest first. */
export const trimmings: readonly TextChange[] = [
  { change: (text) => trimEnd(text, '\r\n') },
  { change: (text) => text.trim() },
  { change: (text) => trim(text, upToSpace) },
  { change: (text) => trim(text, phpSpaces) },
  { change: (text) => trim(text, pythonSpaces) },
  { change: (text) => trim(text, unicodeSpaces) },
  { change: (text) => text.trimEnd() },
  { change: (text) => text.trimStart() },
];

function trim(text: string, spaces: string): string {
  const kept = trimEnd(text, spaces);
  let start = 0;
  while (start < kept.length && spaces.includes(kept.charAt(start))) start += 1;
  return kept.slice(start);
}

function trimEnd(text: string, spaces: string): string {
  let end = text.length;
  while (end > 0 && spaces.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
