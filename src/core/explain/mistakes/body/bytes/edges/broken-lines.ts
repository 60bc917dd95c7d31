/**
 * A pretty-printed JSON text whose line ends were taken out, with line ends
 * again. The indents are still there, so they say where a line began.
 */

const openers = '{[';
const closers = '}]';

/** Where a line may begin: after an opening bracket or a comma, and before a closing bracket, outside strings. */
type Gap = {
  /** UTF-16 offset of the white space, or of where it would stand. */
  readonly start: number;
  readonly length: number;
  readonly isAtEnd: boolean;
};

/**
 * The text with each of the line ends before each indent, first where indents are longer than one
 * character; those of one space or one tab only differ from spaces between tokens by their place.
 * None where it shows no indents.
 */
export function* brokenLines<End extends string>(
  text: string,
  lineEnds: readonly End[],
): Generator<readonly [lines: string, lineEnd: End]> {
  if (!mayBeIndented.test(text)) return;
  const all = gapsIn(text);
  const clear = all.filter(({ length, isAtEnd }) => length > 1 || isAtEnd);
  for (const lineEnd of lineEnds) {
    if (clear.some(({ length }) => length > 1)) yield [insert(text, clear, lineEnd), lineEnd];
    if (all.some(({ length }) => length > 0)) yield [insert(text, all, lineEnd), lineEnd];
  }
}

/** White space after an opening bracket or a comma, or before a closing one; in a string, perhaps. */
const mayBeIndented = /[{[,][ \t]|[ \t][}\]]/;

function insert(text: string, gaps: readonly Gap[], lineEnd: string): string {
  let from = 0;
  const lines = gaps.map(({ start }) => {
    const line = text.slice(from, start);
    from = start;
    return line;
  });
  return [...lines, text.slice(from)].join(lineEnd);
}

/** Strings stand as one token, so that nothing inside them is taken for a gap. */
const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[{}[\],]|[^"{}[\],]+/gy;

function gapsIn(text: string): readonly Gap[] {
  const gaps: Gap[] = [];
  let before = '';
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (openers.includes(found)) depth += 1;
    if (closers.includes(found)) depth -= 1;
    const gap = gapBetween(text, before, found, index);
    if (gap !== undefined) gaps.push({ ...gap, isAtEnd: depth === 0 });
    if (found.trim() !== '') before = found.trim();
  }
  return gaps;
}

/** Each token that begins a line tells of the gap before it; an empty pair of brackets has none. */
function gapBetween(
  text: string,
  before: string,
  found: string,
  index: number,
): Omit<Gap, 'isAtEnd'> | undefined {
  const inside = found.length - found.trimStart().length;
  const content = index + inside;
  if (inside === found.length) return undefined;
  const isFirst = before === ',' || (before !== '' && openers.includes(before));
  const isClosing = closers.includes(found);
  if (isClosing ? openers.includes(before) : !isFirst) return undefined;
  const start = startOfWhiteSpace(text, content);
  return { start, length: content - start };
}

function startOfWhiteSpace(text: string, end: number): number {
  let start = end;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}
