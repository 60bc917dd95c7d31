import type { ByteGrid } from '#ui/result/cursor.ts';
import { rowOf } from '#ui/result/rows.ts';
import type { NamedSegment } from '#ui/result/segments.ts';

/** What rows of bytes are drawn from. */
export type RowsProps = {
  readonly grid: ByteGrid;
  readonly measure: number;
  readonly segments: readonly NamedSegment[];
  /** The byte that is framed. */
  readonly cursor: number | undefined;
};

/** Only the row that holds the cursor is told of it, so that the others stay as they are. */
export function rowProps(props: RowsProps, row: number): RowsProps {
  const { grid, measure, segments, cursor } = props;
  const here = cursor !== undefined && rowOf(grid.starts, cursor) === row;
  return { grid, measure, segments, cursor: here ? cursor : undefined };
}
