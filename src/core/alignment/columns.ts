import type { Run } from '#core/diff/edit-script.ts';
import { jsonStringUnits, type Units } from '#core/diff/units.ts';

/**
 * The columns that a changed run takes when its characters stand one under another: per column the
 * offset of the byte in a and in b, or -1 where that side has nothing.
 */
export type PairedColumns = {
  readonly a: Int32Array<ArrayBuffer>;
  readonly b: Int32Array<ArrayBuffer>;
};

/** A longer run is laid out byte beside byte: nobody reads it character by character. */
export const longestPairedRun = 4096;

/** Columns of a run: as many as its longer side has bytes, or as its paired characters need. */
export function columnsOfRun(run: Run, a: Uint8Array, b: Uint8Array): number {
  const plain = Math.max(run.aEnd - run.aStart, run.bEnd - run.bStart);
  return run.kind === 'changed' ? (pairCharacters(run, a, b)?.a.length ?? plain) : plain;
}

/**
 * Sets a changed run whose sides hold equally many characters out character by character, so that
 * an escape stands beside the character that it means; undefined where bytes just pair up.
 */
export function pairCharacters(run: Run, a: Uint8Array, b: Uint8Array): PairedColumns | undefined {
  const [aLength, bLength] = [run.aEnd - run.aStart, run.bEnd - run.bStart];
  if (aLength === bLength || Math.max(aLength, bLength) > longestPairedRun) return undefined;
  const aUnits = jsonStringUnits(a, run.aStart, run.aEnd);
  const bUnits = jsonStringUnits(b, run.bStart, run.bEnd);
  const count = aUnits.symbols.length;
  if (count < 2 || count !== bUnits.symbols.length) return undefined;
  return pairUnits(aUnits, bUnits, count);
}

function pairUnits(a: Units, b: Units, count: number): PairedColumns {
  const widths = Array.from({ length: count }, (_, unit) =>
    Math.max(widthOf(a, unit), widthOf(b, unit)),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = { a: new Int32Array(total).fill(-1), b: new Int32Array(total).fill(-1) };
  let column = 0;
  widths.forEach((width, unit) => {
    writeUnit(columns.a, column, a, unit);
    writeUnit(columns.b, column, b, unit);
    column += width;
  });
  return columns;
}

function widthOf({ starts }: Units, unit: number): number {
  return (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
}

function writeUnit(columns: Int32Array, column: number, units: Units, unit: number): void {
  const start = units.starts[unit] ?? 0;
  for (let byte = 0; byte < widthOf(units, unit); byte += 1) columns[column + byte] = start + byte;
}
