import { characterLength, codePointAt } from '#core/bytes/utf8.ts';
import { columnsOf } from '#ui/result/cells.ts';

/**
 * Where each row of a byte view starts, in bytes, and at last the length of
 * the whole: row `i` holds the bytes from `starts[i]` to `starts[i + 1]`.
 */
export type RowStarts = Uint32Array<ArrayBuffer>;

const LF = 0x0a;

/**
 * Lays bytes out on a measure of `columns` columns. A row ends after LF or
 * where the next character would not fit; nothing else breaks it, and no
 * character is split. An LF hangs in the margin, so that it never makes a row
 * of its own. No bytes, no rows.
 */
export function layoutRows(bytes: Uint8Array, columns: number): RowStarts {
  // Every row holds at least one byte, so this is room for all starts and the end.
  const starts = new Uint32Array(bytes.length + 1);
  let rows = 0;
  let column = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const printable = byte >= 0x20 && byte < 0x7f;
    const width = printable ? 1 : columnsOf(codePointAt(bytes, at));
    if (column + width > columns && byte !== LF && column > 0) {
      rows += 1;
      starts[rows] = at;
      column = 0;
    }
    at += printable ? 1 : characterLength(bytes, at) || 1;
    column += width;
    if (byte === LF && at < bytes.length) {
      rows += 1;
      starts[rows] = at;
      column = 0;
    }
  }
  const count = bytes.length === 0 ? 0 : rows + 1;
  starts[count] = bytes.length;
  return starts.slice(0, count + 1);
}

/** How many rows there are. */
export function rowCount(starts: RowStarts): number {
  return starts.length - 1;
}

/** The row that holds the byte at `offset`; the last one for an offset behind the end. */
export function rowOf(starts: RowStarts, offset: number): number {
  let low = 0;
  let high = rowCount(starts);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
