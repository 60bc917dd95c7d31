import { columnsOfRun } from '#core/alignment/columns.ts';
import { differenceRows } from '#core/alignment/difference-rows.ts';
import { LineBreaks } from '#core/alignment/line-breaks.ts';
import { RowWriter } from '#core/alignment/row-writer.ts';
import type { RowShape, Rows } from '#core/alignment/rows.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { type EditScript, runAt, runCount } from '#core/diff/edit-script.ts';

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
