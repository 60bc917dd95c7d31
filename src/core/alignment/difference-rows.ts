import { pairCharacters } from '#core/alignment/columns.ts';
import type { Rows } from '#core/alignment/rows.ts';
import {
  type Difference,
  type Differences,
  differenceAt,
  differenceCount,
} from '#core/diff/classify/differences.ts';
import { type EditScript, type Run, runAt, runCount } from '#core/diff/edit-script.ts';

/** The row in which each difference begins. Both are in the order of side b, so one walk finds all. */
export function differenceRows(
  script: EditScript,
  differences: Differences,
  a: Uint8Array,
  b: Uint8Array,
  rows: Pick<Rows, 'runs' | 'skips'>,
): Int32Array<ArrayBuffer> {
  const found = new Int32Array(differenceCount(differences));
  let index = 0;
  let row = 0;
  for (let at = 0; at < found.length; at += 1) {
    const difference = differenceAt(differences, at);
    index = runOf(script, difference, index);
    const column = columnIn(runAt(script, index), difference, a, b);
    while (row + 1 < rows.runs.length && !isBehind(rows, row + 1, index, column)) row += 1;
    found[at] = row;
  }
  return found;
}

/** The first run, from an index on, of which a difference holds a byte. */
function runOf(script: EditScript, difference: Difference, from: number): number {
  for (let index = from; index < runCount(script); index += 1) {
    const run = runAt(script, index);
    if (run.kind !== 'equal' && shares(run, difference)) return index;
    if (run.bStart > difference.bEnd) break;
  }
  return from;
}

function shares(run: Run, { aStart, aEnd, bStart, bEnd }: Difference): boolean {
  const sharesA = run.aStart < aEnd && aStart < run.aEnd;
  return sharesA || (run.bStart < bEnd && bStart < run.bEnd);
}

/** The first column of a run in which a difference has a byte. */
function columnIn(run: Run, difference: Difference, a: Uint8Array, b: Uint8Array): number {
  const { aStart, aEnd, bStart, bEnd } = difference;
  const paired = run.kind === 'changed' && pairCharacters(run, a, b);
  const column = (start: number, runStart: number, offsets: Int32Array | undefined) =>
    offsets ? offsets.indexOf(start) : Math.max(0, start - runStart);
  const inA = aEnd > aStart ? [column(aStart, run.aStart, paired ? paired.a : undefined)] : [];
  const inB = bEnd > bStart ? [column(bStart, run.bStart, paired ? paired.b : undefined)] : [];
  return Math.max(0, Math.min(...inA, ...inB));
}

/** Whether a row begins behind a column of a run. */
function isBehind(
  rows: Pick<Rows, 'runs' | 'skips'>,
  row: number,
  run: number,
  column: number,
): boolean {
  const start = rows.runs[row] ?? 0;
  return start > run || (start === run && (rows.skips[row] ?? 0) > column);
}
