import type { Findings } from '#core/importers/findings.ts';
import type { Octets } from '#core/importers/octets.ts';
import { readAnsiC } from '#core/importers/shell/ansi-c.ts';

/** A place in a text that readers move on. */
export type Cursor = { readonly text: Octets; at: number };

/** What a word is read with. */
export type WordContext = {
  readonly cursor: Cursor;
  readonly findings: Findings;
  readonly variables: ReadonlyMap<string, Octets>;
  /** Reads the commands behind a `(` up to its `)`: what they write, if that can be told. */
  readonly substitute: () => Octets | undefined;
  /** Names the output of a process substitution, which stands for a file. */
  readonly nameFile: (output: Octets | undefined, raw: Octets) => void;
};

/** A word as a program gets it, and as it stands in the text. */
export type ShWord = { readonly value: Octets; readonly raw: Octets };

/** A character in place of what is quoted, when the unquoted rest is looked at. */
const quoted = '\0';
/** Not `\s`: among octets it would take A0 for a space, which is a part of many characters. */
const bare = /(?:[^ \t\r\n'"\\$`;&|<>()]+|\r(?!\n))+/y;

/** Reads one word of bash. The cursor is on its first character; it is left behind its last. */
export function readShWord(context: WordContext): ShWord {
  const { cursor } = context;
  const start = cursor.at;
  let value = '';
  let unquoted = '';
  while (cursor.at < cursor.text.length) {
    const piece = readBare(cursor);
    const next = piece ?? readQuoted(context);
    if (next === undefined) break;
    value += next;
    unquoted += piece ?? quoted;
  }
  const raw = cursor.text.slice(start, cursor.at);
  if (hasBraces(unquoted)) context.findings.miss(raw, 'import.shell.braces');
  return { value, raw };
}

function readBare(cursor: Cursor): Octets | undefined {
  bare.lastIndex = cursor.at;
  const piece = bare.exec(cursor.text)?.[0];
  if (piece !== undefined) cursor.at += piece.length;
  return piece;
}

/** What a quote, a backslash or an expansion at the cursor gives; undefined when the word ends here. */
function readQuoted(context: WordContext): Octets | undefined {
  const { cursor } = context;
  const character = cursor.text[cursor.at];
  if (character === "'") return readSingle(context);
  if (character === '"') return readDouble(context);
  if (character === '\\') return readBackslash(cursor);
  if (character === '$') return readDollar(context, false);
  if (character === '`') return readBackticks(context);
  if ((character === '<' || character === '>') && cursor.text[cursor.at + 1] === '(') {
    return readProcess(context);
  }
  return undefined;
}

function readBackslash(cursor: Cursor): Octets {
  const escaped = cursor.text.charAt(cursor.at + 1);
  const isLineEnd = escaped === '\r' && cursor.text[cursor.at + 2] === '\n';
  cursor.at += isLineEnd ? 3 : Math.min(2, cursor.text.length - cursor.at);
  return escaped === '\n' || isLineEnd ? '' : escaped;
}

function readSingle({ cursor, findings }: WordContext): Octets {
  const start = cursor.at + 1;
  const end = cursor.text.indexOf("'", start);
  if (end === -1) findings.miss(cursor.text.slice(cursor.at), 'import.shell.unclosed-quote');
  cursor.at = end === -1 ? cursor.text.length : end + 1;
  return cursor.text.slice(start, end === -1 ? undefined : end);
}

const plainInDouble = /[^"\\$`]+/y;

/** Between double quotes a backslash escapes only `$`, backtick, `"`, itself and a line end (POSIX XCU 2.2.3). */
function readDouble(context: WordContext): Octets {
  const { cursor, findings } = context;
  const start = cursor.at;
  cursor.at += 1;
  let value = '';
  while (cursor.at < cursor.text.length) {
    if (cursor.text[cursor.at] === '"') {
      cursor.at += 1;
      return value;
    }
    value += readInDouble(context, plainInDouble);
  }
  findings.miss(cursor.text.slice(start), 'import.shell.unclosed-quote');
  return value;
}

/** One piece of what stands between double quotes or in a here-document. */
function readInDouble(context: WordContext, plain: RegExp): Octets {
  const { cursor } = context;
  plain.lastIndex = cursor.at;
  const piece = plain.exec(cursor.text)?.[0];
  if (piece !== undefined) {
    cursor.at += piece.length;
    return piece;
  }
  const character = cursor.text.charAt(cursor.at);
  if (character === '$') return readDollar(context, true);
  if (character === '`') return readBackticks(context);
  const escaped = cursor.text.charAt(cursor.at + 1);
  cursor.at += Math.min(2, cursor.text.length - cursor.at);
  if (escaped === '\n') return '';
  const isSpecial =
    escaped !== '' && (plain === plainInDouble ? '$`"\\' : '$`\\').includes(escaped);
  return isSpecial ? escaped : character + escaped;
}

const plainInDocument = /[^\\$`]+/y;

/** The content of a here-document whose delimiter was not quoted (POSIX XCU 2.7.4). */
export function expandDocument(context: WordContext): Octets {
  const { cursor } = context;
  let value = '';
  while (cursor.at < cursor.text.length) value += readInDouble(context, plainInDocument);
  return value;
}

const parameter = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\{[^{}]*\}|[0-9@*#?$!-])/y;

/** An expansion at the cursor. One that cannot be resolved stays as it is written and is reported. */
function readDollar(context: WordContext, isInDouble: boolean): Octets {
  const { cursor, findings, variables } = context;
  const next = cursor.text[cursor.at + 1];
  if (next === "'" && !isInDouble) return readDollarQuote(context);
  if (next === '"' && !isInDouble) {
    cursor.at += 1;
    return readDouble(context);
  }
  if (next === '(') return readSubstitution(context);
  parameter.lastIndex = cursor.at;
  const match = parameter.exec(cursor.text);
  if (match === null) {
    cursor.at += 1;
    return '$';
  }
  cursor.at += match[0].length;
  const value = variables.get(match[1] ?? match[2] ?? '');
  const isSplit = !isInDouble && value !== undefined && /[ \t\r\n*?[]/.test(value);
  if (value !== undefined && !isSplit) return value;
  findings.miss(match[0], isSplit ? 'import.shell.splitting' : 'import.shell.variable', {
    name: match[0],
  });
  return value ?? match[0];
}

function readDollarQuote({ cursor, findings }: WordContext): Octets {
  const start = cursor.at;
  const { octets, end, isClosed, isCut } = readAnsiC(cursor.text, start + 2);
  cursor.at = end;
  const raw = cursor.text.slice(start, end);
  if (!isClosed) findings.miss(raw, 'import.shell.unclosed-quote');
  if (isCut) findings.miss(raw, 'import.shell.nul');
  return octets;
}

function readSubstitution(context: WordContext): Octets {
  const { cursor, findings } = context;
  const start = cursor.at;
  cursor.at += 2;
  const output = context.substitute();
  const raw = cursor.text.slice(start, cursor.at);
  if (output !== undefined) return withoutLineEnds(output);
  findings.miss(raw, 'import.shell.substitution');
  return raw;
}

function readBackticks(context: WordContext): Octets {
  const { cursor, findings } = context;
  const start = cursor.at;
  const end = cursor.text.indexOf('`', start + 1);
  cursor.at = end === -1 ? cursor.text.length : end + 1;
  const raw = cursor.text.slice(start, cursor.at);
  findings.miss(raw, 'import.shell.substitution');
  return raw;
}

function readProcess(context: WordContext): Octets {
  const { cursor } = context;
  const start = cursor.at;
  cursor.at += 2;
  const output = context.substitute();
  const raw = cursor.text.slice(start, cursor.at);
  context.nameFile(output, raw);
  return raw;
}

/** The shell drops NULs and the line ends at the end of what a substitution writes. */
function withoutLineEnds(output: Octets): Octets {
  let end = output.length;
  while (output[end - 1] === '\n') end -= 1;
  return output.slice(0, end).replaceAll('\0', '');
}

/** Whether bash would make several words of it: `{a,b}` or `{1..3}` outside of quotes. */
function hasBraces(unquoted: string): boolean {
  for (let at = unquoted.indexOf('{'); at !== -1; at = unquoted.indexOf('{', at + 1)) {
    const inner = /[^{}]*\}?/y;
    inner.lastIndex = at + 1;
    const content = inner.exec(unquoted)?.[0] ?? '';
    if (content.endsWith('}') && /,|\.\./.test(content)) return true;
  }
  return false;
}
