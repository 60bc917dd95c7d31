import { pairCharacters } from '#core/alignment/columns.ts';
import { aEndAt, aStartAt, bEndAt, bStartAt } from '#core/alignment/find-differences.ts';
import type { Rows } from '#core/alignment/rows.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { type EditScript, runAt, runCount } from '#core/diff/edit-script.ts';

const equal = 0;
const changed = 1;

type Sides = { readonly a: Uint8Array; readonly b: Uint8Array };

/**
 * The rows in which each difference begins and ends. All are in the order of side b, so one walk finds
 * them. There may be a million of each, so the walk goes over the tables themselves.
 */
export function differenceRows(
  script: EditScript,
  differences: Differences,
  sides: Sides,
  rows: Pick<Rows, 'runs' | 'skips'>,
): Pick<Rows, 'differenceRows' | 'differenceEnds'> {
  const count = differences.classes.length;
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let run = 0;
  let row = 0;
  for (let index = 0; index < count; index += 1) {
    run = firstRunOf(script, differences.bounds, 4 * index, run);
    row = rowOf(rows, row, run, firstColumn(script, differences, index, run, sides));
    starts[index] = row;
    const last = lastRunOf(script, differences.bounds, 4 * index, run);
    ends[index] = rowOf(rows, row, last, lastColumn(script, differences, index, last));
  }
  return { differenceRows: starts, differenceEnds: ends };
}

/** The row, from one on, that holds a column of a run. */
function rowOf(
  { runs, skips }: Pick<Rows, 'runs' | 'skips'>,
  from: number,
  run: number,
  column: number,
): number {
  let row = from;
  for (; row + 1 < runs.length; row += 1) {
    const start = runs[row + 1] ?? 0;
    if (start > run || (start === run && (skips[row + 1] ?? 0) > column)) break;
  }
  return row;
}

/** The first run, from one on, of which the difference at a place of the bounds holds a byte. */
function firstRunOf(script: EditScript, bounds: Int32Array, at: number, from: number): number {
  const behind = bounds[at + bEndAt] ?? 0;
  for (let run = from; run < runCount(script); run += 1) {
    if (script.kinds[run] !== equal && shares(script.bounds, 4 * run, bounds, at)) return run;
    if ((script.bounds[4 * run + bStartAt] ?? 0) > behind) break;
  }
  return from;
}

/** The last run of which the difference holds a byte. */
function lastRunOf(script: EditScript, bounds: Int32Array, at: number, first: number): number {
  const behind = bounds[at + bEndAt] ?? 0;
  let last = first;
  for (let run = first + 1; run < runCount(script); run += 1) {
    if ((script.bounds[4 * run + bStartAt] ?? 0) > behind) break;
    if (script.kinds[run] !== equal && shares(script.bounds, 4 * run, bounds, at)) last = run;
  }
  return last;
}

/** Whether the runs at two places of two lists of bounds share a byte of a or of b. */
function shares(x: Int32Array, xAt: number, y: Int32Array, yAt: number): boolean {
  return (
    overlaps(x, xAt + aStartAt, y, yAt + aStartAt) || overlaps(x, xAt + bStartAt, y, yAt + bStartAt)
  );
}

/** Whether two stretches, whose ends stand behind their starts, share a byte. */
function overlaps(x: Int32Array, xAt: number, y: Int32Array, yAt: number): boolean {
  const start = Math.max(x[xAt] ?? 0, y[yAt] ?? 0);
  return start < Math.min(x[xAt + 1] ?? 0, y[yAt + 1] ?? 0);
}

/** The first column of a run in which a difference has a byte. */
function firstColumn(
  script: EditScript,
  differences: Differences,
  index: number,
  run: number,
  { a, b }: Sides,
): number {
  const paired =
    script.kinds[run] === changed ? pairCharacters(runAt(script, run), a, b) : undefined;
  const { bounds } = differences;
  const inA = columnIn(script.bounds, 4 * run + aStartAt, bounds, 4 * index + aStartAt, paired?.a);
  const inB = columnIn(script.bounds, 4 * run + bStartAt, bounds, 4 * index + bStartAt, paired?.b);
  const first = Math.min(inA, inB);
  return Number.isFinite(first) ? Math.max(0, first) : 0;
}

/** The column in which a stretch begins within a run; infinity when it has no byte. */
function columnIn(
  runs: Int32Array,
  runAt: number,
  bounds: Int32Array,
  at: number,
  paired: Int32Array | undefined,
): number {
  const start = bounds[at] ?? 0;
  if (start === bounds[at + 1]) return Number.POSITIVE_INFINITY;
  return paired ? paired.indexOf(start) : start - (runs[runAt] ?? 0);
}

/** About the last column of a run in which a difference has a byte: exact where the sides just pair up. */
function lastColumn(
  { bounds }: EditScript,
  differences: Differences,
  index: number,
  run: number,
): number {
  const aEnd = Math.min(bounds[4 * run + aEndAt] ?? 0, differences.bounds[4 * index + aEndAt] ?? 0);
  const bEnd = Math.min(bounds[4 * run + bEndAt] ?? 0, differences.bounds[4 * index + bEndAt] ?? 0);
  const aColumn = aEnd - 1 - (bounds[4 * run + aStartAt] ?? 0);
  return Math.max(0, aColumn, bEnd - 1 - (bounds[4 * run + bStartAt] ?? 0));
}
