import { markOf, mayBeMarked } from '#core/bytes/character-marks.ts';
import { characterAround, codePointAt } from '#core/bytes/utf8.ts';
import type { DifferenceFamily } from '#core/diff/classify/classes.ts';

/** Neighbouring columns of one side that are drawn alike. */
export type Span = {
  /** Of the first byte; -1 where the side has nothing. */
  readonly offset: number;
  readonly columns: number;
  /** The difference that they belong to, or -1. */
  readonly difference: number;
  readonly family: DifferenceFamily | undefined;
};

/** Cuts a row of one side where bytes begin or end, and where a difference does. */
export function spansOf(
  offsets: readonly number[],
  differences: readonly number[],
  familyOf: (difference: number) => DifferenceFamily,
): readonly Span[] {
  const spans: Span[] = [];
  offsets.forEach((offset, column) => {
    const difference = differences[column] ?? -1;
    const last = spans.at(-1);
    const continues = last && last.difference === difference && last.offset < 0 === offset < 0;
    if (continues) spans[spans.length - 1] = { ...last, columns: last.columns + 1 };
    else {
      const family = difference < 0 ? undefined : familyOf(difference);
      spans.push({ offset, columns: 1, difference, family });
    }
  });
  return spans;
}

/** The bytes of a span as pairs of hex digits, or as much room. */
export function hexOf(
  bytes: Uint8Array,
  { offset, columns }: Pick<Span, 'offset' | 'columns'>,
): string {
  if (offset < 0) return ' '.repeat(3 * columns - 1);
  return hexBytes(bytes, offset, offset + columns);
}

/** Upper-case pairs of digits with spaces between. */
export function hexBytes(bytes: Uint8Array, start: number, end: number): string {
  return Array.from(bytes.subarray(start, end), (byte) => hexPairs[byte]).join(' ');
}

const hexPairs = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).toUpperCase().padStart(2, '0'),
);

/** What stands for the bytes of a span as text, one column per byte. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'character' | 'look-alike'; readonly text: string; readonly columns: number }
  | { readonly kind: 'plate' | 'return'; readonly label: string; readonly columns: number };

/** The text of a span. White bytes are spaces here; {@link whiteMarks} are painted over them. */
export function piecesOf(
  bytes: Uint8Array,
  { offset, columns }: Pick<Span, 'offset' | 'columns'>,
): readonly Piece[] {
  if (offset < 0) return [{ kind: 'text', text: ' '.repeat(columns) }];
  const pieces: Piece[] = [];
  const end = offset + columns;
  for (let at = offset; at < end; ) {
    const { piece, until } = pieceAt(bytes, at, end);
    const last = pieces.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else pieces.push(piece);
    at = until;
  }
  return pieces;
}

function pieceAt(bytes: Uint8Array, at: number, end: number): { piece: Piece; until: number } {
  const byte = bytes[at] ?? 0;
  if (byte > 0x20 && byte < 0x7f) {
    return { piece: { kind: 'text', text: String.fromCharCode(byte) }, until: at + 1 };
  }
  if (byte === 0x0d) return { piece: { kind: 'return', label: 'CR', columns: 1 }, until: at + 1 };
  if (byte === 0x20 || byte === 0x09 || byte === 0x0a) {
    return { piece: { kind: 'text', text: ' ' }, until: at + 1 };
  }
  const character = characterAround(bytes, at);
  const until = Math.min(end, character.offset + character.length);
  return { piece: pieceOf(bytes, at, character.offset, until - at), until };
}

/** The character stands where its first byte is; where a row begins within it, there is only room for the rest. */
function pieceOf(bytes: Uint8Array, at: number, start: number, columns: number): Piece {
  if (start < at) return { kind: 'character', text: '', columns };
  const codePoint = codePointAt(bytes, start);
  if (codePoint === undefined) {
    return { kind: 'plate', label: hexPairs[bytes[start] ?? 0] ?? '', columns };
  }
  const mark = mayBeMarked(codePoint) ? markOf(codePoint) : undefined;
  if (mark?.kind === 'plate') return { kind: 'plate', label: mark.name, columns };
  const kind = mark?.kind === 'look-alike' ? 'look-alike' : 'character';
  return { kind, text: String.fromCodePoint(codePoint), columns };
}

const whiteGlyphs: Readonly<Record<number, string>> = { 32: '·', 9: '→', 10: '↵' };

/** What is painted over the text of a row, a character per column, for spaces, tabs and line feeds. */
export function whiteMarks(bytes: Uint8Array, offsets: readonly number[]): string {
  return offsets
    .map((offset) => whiteGlyphs[bytes[offset] ?? 0] ?? ' ')
    .join('')
    .trimEnd();
}
