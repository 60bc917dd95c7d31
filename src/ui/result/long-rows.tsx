import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect } from 'react';
import { ByteRow } from '#ui/result/byte-row.tsx';
import { type RowsProps, rowProps } from '#ui/result/row-props.ts';
import { rowCount, rowOf } from '#ui/result/rows.ts';
import { namesStartIn } from '#ui/result/segments.ts';

type LongRowsProps = RowsProps & { readonly box: RefObject<HTMLElement | null> };

/** Heights of rows in rem, as in bytes.css. */
const rowHeight = 1.75;
const namedRowHeight = 2.875;

/** Only the rows in view of a box that scrolls. */
export function LongRows(props: LongRowsProps): ReactNode {
  const { grid, segments, cursor, box } = props;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const virtualizer = useVirtualizer({
    count: rowCount(grid.starts),
    getScrollElement: () => box.current,
    estimateSize: (row) => {
      const named = namesStartIn(segments, grid.starts[row] ?? 0, grid.starts[row + 1] ?? 0);
      return (named ? namedRowHeight : rowHeight) * rem;
    },
    overscan: 8,
    paddingEnd: rowHeight * rem,
  });
  const cursorRow = cursor === undefined ? undefined : rowOf(grid.starts, cursor);
  useEffect(() => {
    if (cursorRow !== undefined) virtualizer.scrollToIndex(cursorRow, { align: 'auto' });
  }, [cursorRow, virtualizer]);
  return (
    <span className="relative block" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <span key={index} className="absolute top-0 left-0" style={{ translate: `0 ${start}px` }}>
          <ByteRow row={index} {...rowProps(props, index)} />
        </span>
      ))}
    </span>
  );
}
