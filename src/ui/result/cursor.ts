import { characterAround } from '#core/bytes/utf8.ts';
import { type Cell, cellAtColumn, cellsOf } from '#ui/result/cells.ts';
import { type RowStarts, rowCount, rowOf } from '#ui/result/rows.ts';

/** Bytes as they are laid out: what a cursor moves over. */
export type ByteGrid = { readonly bytes: Uint8Array; readonly starts: RowStarts };

/** The cells of a row. */
export function cellsOfRow({ bytes, starts }: ByteGrid, row: number): readonly Cell[] {
  return cellsOf(bytes, starts[row] ?? 0, starts[row + 1] ?? 0);
}

/** The character that holds the byte at `offset`, at its place in its row. */
export function cellAt(grid: ByteGrid, offset: number): Cell | undefined {
  return cellsOfRow(grid, rowOf(grid.starts, offset)).find(
    (cell) => cell.start <= offset && offset < cell.end,
  );
}

/** The first byte of the character under a column of a row; the last of the row beyond its end. */
export function offsetAt(grid: ByteGrid, row: number, column: number): number | undefined {
  return cellAtColumn(cellsOfRow(grid, row), column)?.start;
}

type Move = (grid: ByteGrid, cell: Cell) => number | undefined;

function byRows(distance: number): Move {
  return (grid, cell) => {
    const row = rowOf(grid.starts, cell.start) + distance;
    const last = rowCount(grid.starts) - 1;
    return offsetAt(grid, Math.min(Math.max(row, 0), last), cell.column);
  };
}

const lastStart: Move = ({ bytes }) => characterAround(bytes, bytes.length - 1).offset;

const pageRows = 10;

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: ({ bytes }, cell) => characterAround(bytes, Math.max(cell.start - 1, 0)).offset,
  ArrowRight: ({ bytes }, cell) => (cell.end < bytes.length ? cell.end : cell.start),
  ArrowUp: byRows(-1),
  ArrowDown: byRows(1),
  PageUp: byRows(-pageRows),
  PageDown: byRows(pageRows),
  Home: (grid, cell) => grid.starts[rowOf(grid.starts, cell.start)],
  End: (grid, cell) => cellsOfRow(grid, rowOf(grid.starts, cell.start)).at(-1)?.start,
  'Control+Home': () => 0,
  'Control+End': lastStart,
};

/**
 * Where a key takes the cursor: the offset of a character's first byte, or
 * undefined for a key that does not move it. The first key only makes the
 * cursor appear, at the first byte.
 */
export function moveCursor(
  grid: ByteGrid,
  offset: number | undefined,
  key: string,
): number | undefined {
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (!move || grid.bytes.length === 0) return undefined;
  const cell = offset === undefined ? undefined : cellAt(grid, offset);
  return cell ? move(grid, cell) : 0;
}
