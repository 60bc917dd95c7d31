import type { Rows } from '#core/alignment/rows.ts';

/** The lines in which rows are drawn: one each side by side; stacked, two where the sides differ. */
export type Lines = {
  readonly count: number;
  readonly rowAt: (line: number) => number;
  /** Whether a line is the second of its row. */
  readonly isSecond: (line: number) => boolean;
  readonly lineOf: (row: number) => number;
};

export function sideBySideLines({ runs }: Rows): Lines {
  const same = (index: number) => index;
  return { count: runs.length, rowAt: same, isSecond: () => false, lineOf: same };
}

export function stackedLines({ differing }: Rows): Lines {
  const firsts = new Int32Array(differing.length);
  const rows = new Int32Array(2 * differing.length);
  let count = 0;
  // Loops, not fills: there are a million rows.
  for (let row = 0; row < differing.length; row += 1) {
    firsts[row] = count;
    rows[count] = row;
    count += 1;
    if (differing[row] === 0) continue;
    rows[count] = row;
    count += 1;
  }
  return {
    count,
    rowAt: (line) => rows[line] ?? 0,
    isSecond: (line) => line > 0 && rows[line - 1] === rows[line],
    lineOf: (row) => firsts[row] ?? 0,
  };
}
