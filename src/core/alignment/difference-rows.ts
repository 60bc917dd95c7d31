import { pairCharacters } from '#core/alignment/columns.ts';
import type { Rows } from '#core/alignment/rows.ts';
import {
  type Difference,
  type Differences,
  differenceAt,
  differenceCount,
} from '#core/diff/classify/differences.ts';
import { type EditScript, type Run, runAt, runCount } from '#core/diff/edit-script.ts';

/** The rows in which each difference begins and ends. All are in the order of side b, so one walk finds them. */
export function differenceRows(
  script: EditScript,
  differences: Differences,
  a: Uint8Array,
  b: Uint8Array,
  rows: Pick<Rows, 'runs' | 'skips'>,
): Pick<Rows, 'differenceRows' | 'differenceEnds'> {
  const count = differenceCount(differences);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let index = 0;
  let row = 0;
  for (let at = 0; at < count; at += 1) {
    const difference = differenceAt(differences, at);
    index = firstRunOf(script, difference, index);
    row = rowOf(rows, row, index, firstColumn(runAt(script, index), difference, a, b));
    const last = lastRunOf(script, difference, index);
    starts[at] = row;
    ends[at] = rowOf(rows, row, last, lastColumn(runAt(script, last), difference));
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

/** The first run, from an index on, of which a difference holds a byte. */
function firstRunOf(script: EditScript, difference: Difference, from: number): number {
  for (let index = from; index < runCount(script); index += 1) {
    const run = runAt(script, index);
    if (run.kind !== 'equal' && shares(run, difference)) return index;
    if (run.bStart > difference.bEnd) break;
  }
  return from;
}

/** The last run, from its first on, of which a difference holds a byte. */
function lastRunOf(script: EditScript, difference: Difference, first: number): number {
  let last = first;
  for (let index = first + 1; index < runCount(script); index += 1) {
    const run = runAt(script, index);
    if (run.bStart > difference.bEnd) break;
    if (run.kind !== 'equal' && shares(run, difference)) last = index;
  }
  return last;
}

function shares(run: Run, { aStart, aEnd, bStart, bEnd }: Difference): boolean {
  const sharesA = run.aStart < aEnd && aStart < run.aEnd;
  return sharesA || (run.bStart < bEnd && bStart < run.bEnd);
}

/** The first column of a run in which a difference has a byte. */
function firstColumn(run: Run, difference: Difference, a: Uint8Array, b: Uint8Array): number {
  const { aStart, aEnd, bStart, bEnd } = difference;
  const paired = run.kind === 'changed' && pairCharacters(run, a, b);
  const column = (start: number, runStart: number, offsets: Int32Array | undefined) =>
    offsets ? offsets.indexOf(start) : Math.max(0, start - runStart);
  const inA = aEnd > aStart ? [column(aStart, run.aStart, paired ? paired.a : undefined)] : [];
  const inB = bEnd > bStart ? [column(bStart, run.bStart, paired ? paired.b : undefined)] : [];
  return Math.max(0, Math.min(...inA, ...inB));
}

/** About the last column of a run in which a difference has a byte; exact where the sides just pair up. */
function lastColumn(run: Run, { aEnd, bEnd }: Difference): number {
  const inA = Math.min(aEnd, run.aEnd) - run.aStart;
  const inB = Math.min(bEnd, run.bEnd) - run.bStart;
  return Math.max(0, inA - 1, inB - 1);
}
