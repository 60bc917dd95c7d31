import type { Findings } from '#core/importers/findings.ts';
import { type Octets, octetsOfText } from '#core/importers/octets.ts';
import type { Cursor } from '#core/importers/shell/sh-words.ts';

/** Looks up the text of a variable. */
export type Variables = (name: string) => Octets | undefined;

/** `'…'`, in which only the quote is special, and doubled (about_Quoting_Rules). The cursor is on the first quote. */
export function readSingleQuoted(cursor: Cursor, findings: Findings): Octets {
  const end = closingQuote(cursor.text, cursor.at);
  if (end === undefined) return unclosed(cursor, findings, 1);
  const content = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return content.replaceAll("''", "'");
}

/** Where the quotes that open at `at` close: a doubled quote does not close them. */
function closingQuote(text: Octets, at: number): number | undefined {
  for (let end = text.indexOf("'", at + 1); end !== -1; end = text.indexOf("'", end + 2)) {
    if (text[end + 1] !== "'") return end;
  }
  return undefined;
}

/** `@'…'@` and `@"…"@`, which start and end with a line end of their own. */
export function readHereString(
  cursor: Cursor,
  findings: Findings,
  variables: Variables,
): Octets | undefined {
  const opening = matchAhead(/@(['"])[ \t]*\r?\n/y, cursor);
  if (opening === undefined) return undefined;
  const quote = opening[1] ?? '';
  const start = cursor.at + opening[0].length;
  // An empty here-string ends in the line end that it starts with.
  const end = cursor.text.indexOf(`\n${quote}@`, start - 1);
  if (end === -1) return unclosed(cursor, findings, opening[0].length);
  const text = cursor.text.slice(start, Math.max(start, end)).replace(/\r$/, '');
  cursor.at = end + 3;
  return quote === "'" ? text : expand({ text, at: 0 }, findings, variables, false);
}

/** `"…"` with backtick escapes and expansions. The cursor is on the first quote. */
export function readDoubleQuoted(cursor: Cursor, findings: Findings, variables: Variables): Octets {
  cursor.at += 1;
  return expand(cursor, findings, variables, true);
}

function unclosed(cursor: Cursor, findings: Findings, opening: number): Octets {
  const rest = cursor.text.slice(cursor.at);
  findings.miss(rest, 'import.shell.unclosed-quote');
  cursor.at = cursor.text.length;
  return rest.slice(opening);
}

function expand(
  cursor: Cursor,
  findings: Findings,
  variables: Variables,
  endsAtQuote: boolean,
): Octets {
  const start = cursor.at;
  const { text } = cursor;
  let value = '';
  while (cursor.at < text.length) {
    const run = matchAhead(/[^"`$]+/y, cursor)?.[0] ?? '';
    cursor.at += run.length;
    value += run;
    if (endsAtQuote && /^"(?!")/.test(text.slice(cursor.at, cursor.at + 2))) {
      cursor.at += 1;
      return value;
    }
    value += readSpecial(cursor, findings, variables, endsAtQuote);
  }
  if (endsAtQuote) findings.miss(text.slice(start - 1), 'import.shell.unclosed-quote');
  return value;
}

/** An escape, an expansion, or a quote, which is doubled between quotes. */
function readSpecial(
  cursor: Cursor,
  findings: Findings,
  variables: Variables,
  isQuoted: boolean,
): Octets {
  const character = cursor.text.charAt(cursor.at);
  if (character === '`') return readBacktick(cursor);
  if (character === '$') return readDollar(cursor, findings, variables);
  cursor.at += isQuoted ? 2 * character.length : character.length;
  return character;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** about_Special_Characters. */
export function readBacktick(cursor: Cursor): Octets {
  const wide = matchAhead(/`u\{([0-9A-Fa-f]{1,6})\}/y, cursor);
  const codePoint = Number.parseInt(wide?.[1] ?? '', 16);
  if (wide !== undefined && codePoint <= 0x10ffff) {
    cursor.at += wide[0].length;
    return octetsOfText(String.fromCodePoint(codePoint));
  }
  const escaped = cursor.text.charAt(cursor.at + 1);
  cursor.at += Math.min(2, cursor.text.length - cursor.at);
  return escapes.get(escaped) ?? escaped;
}

/** `$name`, `${name}` and Chrome's `$([char]20320)`; what cannot be resolved stays and is reported. */
function readDollar(cursor: Cursor, findings: Findings, variables: Variables): Octets {
  const letter = matchAhead(/\$\(\[char\](?:0x([0-9A-Fa-f]{1,4})|([0-9]{1,5}))\)/iy, cursor);
  if (letter !== undefined) {
    cursor.at += letter[0].length;
    return charactersOf(cursor, Number.parseInt(letter[1] ?? letter[2] ?? '', letter[1] ? 16 : 10));
  }
  const match = matchAhead(/\$(?:([A-Za-z_]\w*(?::\w+)?)|\{([^{}]*)\}|\([^()]*\))/y, cursor);
  if (match === undefined) {
    cursor.at += 1;
    return '$';
  }
  cursor.at += match[0].length;
  const value = variables(match[1] ?? match[2] ?? '');
  if (value === undefined) findings.miss(match[0], 'import.shell.variable', { name: match[0] });
  return value ?? match[0];
}

/** A UTF-16 unit, with the next one when they are the halves of one character. */
function charactersOf(cursor: Cursor, unit: number): Octets {
  const isHigh = unit >= 0xd800 && unit <= 0xdbff;
  const low = isHigh ? matchAhead(/\$\(\[char\]([0-9]{1,5})\)/iy, cursor) : undefined;
  if (low === undefined) return octetsOfText(String.fromCharCode(unit));
  cursor.at += low[0].length;
  return octetsOfText(String.fromCharCode(unit, Number(low[1])));
}

export function matchAhead(pattern: RegExp, { text, at }: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
