import { columnsOfRun } from '#core/alignment/columns.ts';
import { differenceRows } from '#core/alignment/difference-rows.ts';
import { LineBreaks } from '#core/alignment/line-breaks.ts';
import { RowWriter } from '#core/alignment/row-writer.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { type EditScript, runAt, runCount } from '#core/diff/edit-script.ts';

/** How two sides are laid out beside each other: one byte of each per column. */
export type RowShape = {
  readonly columns: number;
  /** Whether a row also ends behind a line feed of either side. */
  readonly breaksLines: boolean;
};

/**
 * The rows of two sides, in which equal bytes stand in the same column: a side that has nothing
 * there leaves the column open. A row also begins where side a goes on elsewhere, at a move, so
 * that the offset beside a row is right for all of it. Typed arrays: they are handed from one
 * thread to another.
 */
export type Rows = {
  /** The run of the script in which each row begins. */
  readonly runs: Int32Array<ArrayBuffer>;
  /** How many columns of that run stand in the rows before. */
  readonly skips: Int32Array<ArrayBuffer>;
  /** 1 for each row that holds anything but equal bytes. */
  readonly differing: Uint8Array<ArrayBuffer>;
  /** The row in which each difference begins. */
  readonly differenceRows: Int32Array<ArrayBuffer>;
  /** The row in which it ends. */
  readonly differenceEnds: Int32Array<ArrayBuffer>;
};

/** Lays out both sides of a script, in time linear in its runs and rows, and to break lines in the bytes. */
export function layOutRows(
  script: EditScript,
  differences: Differences,
  a: Uint8Array,
  b: Uint8Array,
  shape: RowShape,
): Rows {
  const writer = new RowWriter(shape.columns);
  const breaks = shape.breaksLines ? new LineBreaks(a, b) : undefined;
  let aEnd = 0;
  // There may be millions of runs, so only those that need it are read as objects.
  for (let index = 0; index < runCount(script); index += 1) {
    const aStart = script.bounds[4 * index] ?? 0;
    const aStop = script.bounds[4 * index + 1] ?? 0;
    if (aStop > aStart) {
      if (aStart !== aEnd) writer.endRow();
      aEnd = aStop;
    }
    const columns = columnsAt(script, index, a, b);
    if (breaks) writeLines(writer, breaks, script, index, columns);
    else writer.write(index, 0, columns, script.kinds[index] !== equal);
  }
  const rows = writer.build();
  return { ...rows, ...differenceRows(script, differences, { a, b }, rows) };
}

const equal = 0;
const changed = 1;

function columnsAt(script: EditScript, index: number, a: Uint8Array, b: Uint8Array): number {
  if (script.kinds[index] === changed) return columnsOfRun(runAt(script, index), a, b);
  const { bounds } = script;
  const at = 4 * index;
  return Math.max(
    (bounds[at + 1] ?? 0) - (bounds[at] ?? 0),
    (bounds[at + 3] ?? 0) - (bounds[at + 2] ?? 0),
  );
}

/** Writes a run so that a row ends behind each of its line feeds. */
function writeLines(
  writer: RowWriter,
  breaks: LineBreaks,
  script: EditScript,
  index: number,
  columns: number,
): void {
  const run = runAt(script, index);
  for (let at = 0; at < columns; ) {
    const lineEnd = breaks.behind(run, at);
    const to = Math.min(columns, lineEnd);
    writer.write(index, at, to, run.kind !== 'equal');
    if (to === lineEnd) writer.endRow();
    at = to;
  }
}
