import type { Range } from '#core/responses/range.ts';

/**
 * A text as its server meant it: a paste can be a JSON string, HTML, or a log of either. `plain`
 * has their escapes undone, `folded` is `plain` for searching, character for character.
 */
export type View = {
  readonly plain: string;
  /** ASCII in lower case, white space as spaces, curly quotes straight. */
  readonly folded: string;
  /** Where a piece of the view stands in the pasted text. */
  readonly inSource: (range: Range) => Range;
};

/** The view of a piece of a text. Takes time proportional to it. */
export function viewOf(text: string, within: Range): View {
  const piece = text.slice(within.start, within.end);
  if (!/[\\&]/.test(piece)) {
    const { start } = within;
    return view(piece, (at) => start + at);
  }
  const { plain, starts } = withoutEscapes(piece);
  return view(plain, (at) => within.start + (starts[at] ?? piece.length));
}

function view(plain: string, toSource: (at: number) => number): View {
  return {
    plain,
    folded: fold(plain),
    inSource: ({ start, end }) => ({ start: toSource(start), end: toSource(end) }),
  };
}

function fold(plain: string): string {
  return plain
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[\t\r\n\u00a0]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');
}

/** A character that is written in another way, and how long that is. */
type Escape = { readonly character: string; readonly length: number };

function withoutEscapes(text: string): { readonly plain: string; readonly starts: Uint32Array } {
  const starts = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let written = 0;
  const write = (part: string, from: number, step: 0 | 1): void => {
    parts.push(part);
    for (let at = 0; at < part.length; at += 1) starts[written + at] = from + at * step;
    written += part.length;
  };
  const marks = /\\+|&/g;
  let from = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const escaped =
      mark[0] === '&' ? entityAt(text, mark.index) : backslashAt(text, mark.index, marks.lastIndex);
    if (escaped === undefined) continue;
    write(text.slice(from, mark.index), from, 1);
    write(escaped.character, mark.index, 0);
    from = mark.index + escaped.length;
    marks.lastIndex = from;
  }
  write(text.slice(from), from, 1);
  starts[written] = text.length;
  return { plain: parts.join(''), starts };
}

const letters: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '/': '/',
  n: '\n',
  r: '\r',
  t: '\t',
};

const unicode = /u([0-9a-f]{4})/iy;

/** What backslashes do to the character behind them; several when strings stand in strings. */
function backslashAt(text: string, start: number, end: number): Escape | undefined {
  const next = text.charAt(end);
  const letter = Object.hasOwn(letters, next) ? letters[next] : undefined;
  if (letter !== undefined) return { character: letter, length: end - start + 1 };
  unicode.lastIndex = end;
  const digits = unicode.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return { character: String.fromCharCode(Number.parseInt(digits, 16)), length: end - start + 5 };
}

const entity = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/iy;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** A character reference of HTML: Akamai writes even its full stops so. */
function entityAt(text: string, start: number): Escape | undefined {
  entity.lastIndex = start;
  const found = entity.exec(text);
  if (found === null) return undefined;
  const [whole, hex, decimal, name = ''] = found;
  const point = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
  const isPoint = point > 0 && point <= 0x10ffff;
  const character = isPoint
    ? String.fromCodePoint(point)
    : Object.hasOwn(named, name)
      ? named[name]
      : undefined;
  return character === undefined ? undefined : { character, length: whole.length };
}
