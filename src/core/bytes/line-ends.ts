import { crStandIn } from '#core/bytes/stand-in-code-points.ts';

/** The line ends of a body as they stand in an editor text. */
export type EditorLineEnd = '\n' | '\u240d\n' | '\u240d';

/** What Enter inserts: the line end that the text uses most; of equals LF before CR LF before CR, LF when it has none. */
export function dominantLineEnd(text: string): EditorLineEnd {
  const pairs = countOf(text, '\u240d\n');
  const counts: [EditorLineEnd, number][] = [
    ['\n', countOf(text, '\n') - pairs],
    ['\u240d\n', pairs],
    ['\u240d', countOf(text, crStandIn) - pairs],
  ];
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    count += 1;
  return count;
}

/** What an editing surface lets the caret rules see: one UTF-16 unit at a time, '' outside the text. */
export type UnitReader = { readonly charAt: (offset: number) => string };

/** A stretch of editor text in UTF-16 offsets, end exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

export type Direction = 'backward' | 'forward';

function isInsidePair(text: UnitReader, offset: number): boolean {
  return text.charAt(offset - 1) === crStandIn && text.charAt(offset) === '\n';
}

/**
 * Where a caret belongs that came to `offset`: never between the CR and the LF of one line end,
 * so that what is typed at a line's end stays before both.
 */
export function caretOutOfLineEnd(text: UnitReader, offset: number, direction: Direction): number {
  if (!isInsidePair(text, offset)) return offset;
  return direction === 'forward' ? offset + 1 : offset - 1;
}

/**
 * The CR LF that Backspace (`backward`) or Delete (`forward`) at `offset` must take whole;
 * undefined when the key meets none and takes what it always takes.
 */
export function lineEndAround(
  text: UnitReader,
  offset: number,
  direction: Direction,
): TextRange | undefined {
  const beside = direction === 'backward' ? offset - 1 : offset + 1;
  const middle = [offset, beside].find((place) => isInsidePair(text, place));
  return middle === undefined ? undefined : { start: middle - 1, end: middle + 1 };
}
