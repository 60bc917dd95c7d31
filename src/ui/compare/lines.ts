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
  let count = 0;
  differing.forEach((differs, row) => {
    firsts[row] = count;
    count += 1 + differs;
  });
  const rows = new Int32Array(count);
  firsts.forEach((first, row) => {
    rows.fill(row, first, first + 1 + (differing[row] ?? 0));
  });
  return {
    count,
    rowAt: (line) => rows[line] ?? 0,
    isSecond: (line) => line > 0 && rows[line - 1] === rows[line],
    lineOf: (row) => firsts[row] ?? 0,
  };
}
