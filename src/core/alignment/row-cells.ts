import { longestPairedRun, pairCharacters } from '#core/alignment/columns.ts';
import {
  aEndAt,
  aStartAt,
  bEndAt,
  bStartAt,
  differencesInB,
  firstEndingAt,
  until,
} from '#core/alignment/find-differences.ts';
import type { RowShape, Rows } from '#core/alignment/rows.ts';
import { type Differences, differenceAt } from '#core/diff/classify/differences.ts';
import { type EditScript, type Run, runAt, runCount } from '#core/diff/edit-script.ts';

/** What two sides are laid out from. */
export type Aligned = {
  readonly script: EditScript;
  readonly differences: Differences;
  readonly a: Uint8Array;
  readonly b: Uint8Array;
};

/** One row, column by column: the offset of the byte in each side, or -1 where it has none. */
export type RowCells = {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** The difference that the byte of each side belongs to, or -1; an open column goes with the byte beside it. */
  readonly aDifferences: readonly number[];
  readonly bDifferences: readonly number[];
};

type Sides = Pick<RowCells, 'a' | 'b'>;

/** The columns of a row. */
export function cellsOfRow(aligned: Aligned, rows: Rows, shape: RowShape, row: number): RowCells {
  const cells = { a: [] as number[], b: [] as number[] };
  const isLast = row + 1 >= rows.runs.length;
  const first = rows.runs[row] ?? 0;
  const last = isLast ? runCount(aligned.script) - 1 : (rows.runs[row + 1] ?? 0);
  for (let index = first; index <= last; index += 1) {
    const from = index === first ? (rows.skips[row] ?? 0) : 0;
    const isCut = index === last && !isLast;
    const to = isCut ? (rows.skips[row + 1] ?? 0) : from + shape.columns;
    pushColumns(cells, aligned, runAt(aligned.script, index), from, to);
  }
  const [from, to] = [runAt(aligned.script, first), runAt(aligned.script, last)];
  return { ...cells, ...differencesOf(cells, from, to, aligned.differences) };
}

function pushColumns(
  cells: { readonly a: number[]; readonly b: number[] },
  { a, b }: Aligned,
  run: Run,
  from: number,
  to: number,
): void {
  const paired = run.kind === 'changed' ? pairCharacters(run, a, b) : undefined;
  if (paired) {
    cells.a.push(...paired.a.subarray(from, to));
    cells.b.push(...paired.b.subarray(from, to));
    return;
  }
  const columns = Math.max(run.aEnd - run.aStart, run.bEnd - run.bStart);
  for (let column = from; column < Math.min(to, columns); column += 1) {
    cells.a.push(run.aStart + column < run.aEnd ? run.aStart + column : -1);
    cells.b.push(run.bStart + column < run.bEnd ? run.bStart + column : -1);
  }
}

/** Which difference each byte of a row belongs to, the row being of the runs from `first` to `last`. */
function differencesOf(
  { a, b }: Sides,
  first: Run,
  last: Run,
  differences: Differences,
): Pick<RowCells, 'aDifferences' | 'bDifferences'> {
  const inA = a.map(() => -1);
  const inB = b.map(() => -1);
  for (const index of differencesWithin({ a, b }, first, last, differences)) {
    const { aStart, aEnd, bStart, bEnd } = differenceAt(differences, index);
    mark(inA, a, aStart, aEnd, index);
    mark(inB, b, bStart, bEnd, index);
  }
  return {
    aDifferences: inA.map((own, column) => ((a[column] ?? -1) < 0 ? (inB[column] ?? -1) : own)),
    bDifferences: inB.map((own, column) => ((b[column] ?? -1) < 0 ? (inA[column] ?? -1) : own)),
  };
}

/**
 * The differences that may have a byte in a row. Those of its runs do, so of a long run only those
 * are taken that the bytes of the row point to: in both sides, as its bytes stand side by side
 * without regard to the differences.
 */
function* differencesWithin(
  sides: Sides,
  first: Run,
  last: Run,
  differences: Differences,
): Generator<number> {
  const isShort = lengthOf(first) <= longestPairedRun && lengthOf(last) <= longestPairedRun;
  if (isShort) yield* differencesInB(differences, first.bStart, last.bEnd);
  else {
    const start = firstEndingAt(differences, bEndAt, first.bStart, 0);
    for (const [offsets, startAt, endAt] of [
      [sides.a, aStartAt, aEndAt],
      [sides.b, bStartAt, bEndAt],
    ] as const) {
      const own = offsets.filter((offset) => offset >= 0);
      const from = firstEndingAt(differences, endAt, own[0] ?? 0, start);
      if (own.length > 0) yield* until(differences, from, startAt, (own.at(-1) ?? 0) + 1);
    }
  }
}

function lengthOf({ aStart, aEnd, bStart, bEnd }: Run): number {
  return Math.max(aEnd - aStart, bEnd - bStart);
}

function mark(
  found: number[],
  offsets: readonly number[],
  start: number,
  end: number,
  index: number,
): void {
  offsets.forEach((offset, column) => {
    if (offset >= start && offset < end) found[column] = index;
  });
}
