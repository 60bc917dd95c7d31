import {
  type CharacterMark,
  markBetween,
  markOf,
  mayBeMarked,
} from '#core/bytes/character-marks.ts';
import { characterAround, characterLength, codePointAt } from '#core/bytes/utf8.ts';

/** One character, or one byte that is no part of UTF-8, at its place in a row. Offsets in bytes, end exclusive. */
export type Cell = {
  readonly start: number;
  readonly end: number;
  /** The first byte. */
  readonly byte: number;
  /** Undefined: a byte that is no part of UTF-8. */
  readonly codePoint: number | undefined;
  readonly mark: CharacterMark | undefined;
  /** Columns of the byte face before it and of itself. A combining mark takes none. */
  readonly column: number;
  readonly columns: number;
};

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

/** Blocks whose characters take two columns: East Asian Wide and Fullwidth (UAX #11), and emoji. */
const wideBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Whether the character takes two columns. */
export function isWide(codePoint: number): boolean {
  return (
    codePoint >= 0x1100 &&
    wideBlocks.some(([first, last]) => codePoint >= first && codePoint <= last)
  );
}

/** Widths of the Basic Multilingual Plane plus one, as far as they were asked for; 0 is not known yet. */
const knownWidths = new Uint8Array(0x10000);

/** The columns that a character takes; `undefined` stands for a byte that is no part of UTF-8. */
export function columnsOf(codePoint: number | undefined): number {
  if (codePoint === undefined) return 3;
  if (codePoint >= knownWidths.length) return measureColumns(codePoint);
  const known = knownWidths[codePoint] ?? 0;
  if (known > 0) return known - 1;
  const columns = measureColumns(codePoint);
  knownWidths[codePoint] = columns + 1;
  return columns;
}

function measureColumns(codePoint: number): number {
  if (codePoint === TAB) return 4;
  if (codePoint === CR) return 2;
  if (codePoint === LF) return 1;
  const mark = mayBeMarked(codePoint) ? markOf(codePoint) : undefined;
  if (mark?.kind === 'plate') return mark.name.length + 1;
  if (isWide(codePoint)) return 2;
  return codePoint >= 0x300 && /\p{M}/u.test(String.fromCodePoint(codePoint)) ? 0 : 1;
}

/** Every cell of the row that holds the bytes from `start` to `end`, in order. */
export function cellsOf(bytes: Uint8Array, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (let at = start; at < end; at = cells.at(-1)?.end ?? end) {
    const codePoint = codePointAt(bytes, at);
    const cellEnd = at + (characterLength(bytes, at) || 1);
    const columns = columnsOf(codePoint);
    const mark = markAt(bytes, at, cellEnd, codePoint);
    cells.push({ start: at, end: cellEnd, byte: bytes[at] ?? 0, codePoint, mark, column, columns });
    column += columns;
  }
  return cells;
}

function markAt(
  bytes: Uint8Array,
  start: number,
  end: number,
  codePoint: number | undefined,
): CharacterMark | undefined {
  if (codePoint === undefined || !mayBeMarked(codePoint)) return undefined;
  const before = start > 0 ? characterAround(bytes, start - 1).offset : undefined;
  return markBetween(
    before === undefined ? undefined : codePointAt(bytes, before),
    codePoint,
    end < bytes.length ? codePointAt(bytes, end) : undefined,
  );
}

/** The cell that covers a column; the last one when the column lies beyond the row. */
export function cellAtColumn(cells: readonly Cell[], column: number): Cell | undefined {
  return cells.find((cell) => column < cell.column + cell.columns) ?? cells.at(-1);
}
