import type { SegmentStyle } from '#ui/kit/segment-style.ts';
import { type Cell, isWide } from '#ui/result/cells.ts';
import { bullet } from '#ui/result/mask.ts';
import type { NamedSegment } from '#ui/result/segments.ts';

/**
 * What stands in a row, in the fewest elements that keep every character in
 * its columns. The text is always the real characters; labels are painted.
 */
export type Piece =
  | { readonly kind: 'text' | 'wide'; readonly text: string }
  | { readonly kind: 'cell' | 'look-alike'; readonly text: string; readonly columns: number }
  | {
      readonly kind: 'tab' | 'cr' | 'plate';
      readonly text: string;
      readonly label: string;
      readonly columns: number;
    };

/** The part of a segment that lies in one row. Its name stands there only where the segment starts and has room for it. */
export type PaintedSegment = {
  /** The column in which it starts. */
  readonly column: number;
  readonly style: SegmentStyle;
  readonly name: string | undefined;
  readonly pieces: readonly Piece[];
};

/** The pieces of one row, by segment. */
export function paintRow(
  cells: readonly Cell[],
  segments: readonly NamedSegment[],
  measure: number,
): readonly PaintedSegment[] {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return [];
  const inRow = segments.filter(({ start, end }) => start < last.end && end > first.start);
  return inRow.map((segment, index) => {
    const own = cells.filter((cell) => cell.start >= segment.start && cell.start < segment.end);
    const next = inRow[index + 1];
    const until = cells.find((cell) => cell.start === next?.start)?.column ?? measure;
    const column = own[0]?.column ?? 0;
    const room = until - column;
    const starts = segment.start >= first.start;
    return {
      column,
      style: segment.style,
      name:
        starts && segment.name && columnsOfName(segment.name) <= room ? segment.name : undefined,
      pieces: segment.isMasked
        ? [{ kind: 'text', text: bullet.repeat(own.length) }]
        : piecesOf(own),
    };
  });
}

/** The columns that a name takes above the bytes: it is set in the smaller face of labels. */
function columnsOfName(name: string): number {
  return [...name].reduce((sum, one) => sum + (isWide(one.codePointAt(0) ?? 0) ? 1.7 : 0.9), 0);
}

function piecesOf(cells: readonly Cell[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const cell of cells) {
    const piece = pieceOf(cell);
    const before = pieces.at(-1);
    if (before && joins(before, piece)) {
      pieces[pieces.length - 1] = { ...before, text: before.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces;
}

/** Plain and wide characters run together; a combining mark stays with the character it stands on. */
function joins(before: Piece, piece: Piece): boolean {
  if (piece.kind === 'cell' && piece.columns === 0) return !('label' in before);
  return piece.kind === before.kind && (piece.kind === 'text' || piece.kind === 'wide');
}

function pieceOf(cell: Cell): Piece {
  const { codePoint, columns, mark } = cell;
  if (codePoint === undefined) return { kind: 'plate', text: '', label: hexOf(cell.byte), columns };
  const text = String.fromCodePoint(codePoint);
  if (mark?.kind === 'plate') return { kind: 'plate', text, label: mark.name, columns };
  if (mark?.kind === 'look-alike') return { kind: 'look-alike', text, columns };
  if (text === '\t') return { kind: 'tab', text, label: '→', columns };
  if (text === '\r') return { kind: 'cr', text, label: 'CR', columns };
  if (codePoint < 0x7f) return { kind: 'text', text };
  return isIdeograph(codePoint) ? { kind: 'wide', text } : { kind: 'cell', text, columns };
}

function hexOf(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}

/** Characters that every CJK face draws one em wide, so that a run of them keeps to its columns without cells. */
function isIdeograph(codePoint: number): boolean {
  return codePoint >= 0x3001 && codePoint <= 0x9fff && isWide(codePoint);
}

/**
 * What is painted over a row for whitespace, one character per column: a dot
 * for a space and an arrow at the line end. Everything else is left open.
 */
export function whitespaceMarks(cells: readonly Cell[]): string {
  return cells
    .map(({ codePoint, columns }) => {
      if (codePoint === 0x20) return '·';
      return codePoint === 0x0a ? '↵' : ' '.repeat(columns);
    })
    .join('')
    .trimEnd();
}
