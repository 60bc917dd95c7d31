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
    const length = byte < 0x80 ? 1 : characterLength(bytes, at) || 1;
    const width = widthAt(bytes, at, length);
    if (column > 0 && column + width > columns) {
      rows += 1;
      starts[rows] = at;
      column = 0;
    }
    at += length;
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

/** This runs for every character of a body at every keystroke, so what bodies are made of is told by its first byte. */
function widthAt(bytes: Uint8Array, at: number, length: number): number {
  const byte = bytes[at] ?? 0;
  if (byte >= 0x20 && byte < 0x7f) return 1;
  if (byte === LF) return 0;
  // U+4000 to U+9FFF, the bulk of Chinese.
  if (length === 3 && byte >= 0xe4 && byte <= 0xe9) return 2;
  return columnsOf(length === 1 && byte >= 0x80 ? undefined : codePointAt(bytes, at));
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
