import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import { late } from '#ui/late.tsx';
import { ByteRow } from '#ui/result/byte-row.tsx';
import { type ByteGrid, cellAt, moveCursor, offsetAt } from '#ui/result/cursor.ts';
import { maskedBytes } from '#ui/result/mask.ts';
import { Readout } from '#ui/result/readout.tsx';
import { type RowsProps, rowProps } from '#ui/result/row-props.ts';
import { layoutRows, rowCount, rowOf } from '#ui/result/rows.ts';
import type { NamedSegment } from '#ui/result/segments.ts';
import { useMeasure } from '#ui/result/use-measure.ts';
import './byte-view.css';

/** More rows than this scroll in a box, where only those in view are drawn. */
const shortRows = 60;

const LongRows = late(async () => (await import('./long-rows.tsx')).LongRows);

type ByteViewProps = {
  /** Accessible name of the bytes. */
  readonly label: string;
  readonly bytes: Bytes;
  readonly segments: readonly NamedSegment[];
  /** The byte under the caret, here or where the same byte is edited. */
  readonly cursor?: number | undefined;
  readonly onCursor?: ((offset: number) => void) | undefined;
};

/** The bytes on the measure, every one of them, and under them the one under pointer or caret in words. */
export function ByteView(props: ByteViewProps): ReactNode {
  const { segments } = props;
  const bytes = useMemo(() => maskedBytes(props.bytes, segments), [props.bytes, segments]);
  const measure = useMeasure();
  const grid = useMemo(() => ({ bytes, starts: layoutRows(bytes, measure) }), [bytes, measure]);
  const [pointed, setPointed] = useState<number>();
  const [own, setOwn] = useState<number>();
  const wanted = pointed ?? props.cursor ?? own;
  const cell = wanted === undefined ? undefined : cellAt(grid, wanted);
  const move = (offset: number) => {
    setOwn(offset);
    props.onCursor?.(offset);
  };
  return (
    <>
      <Rows
        label={props.label}
        grid={grid}
        measure={measure}
        segments={segments}
        cursor={cell?.start}
        onPoint={setPointed}
        onMove={move}
      />
      <Readout bytes={bytes} segments={segments} offset={cell?.start} />
    </>
  );
}

type BoxProps = RowsProps & {
  readonly label: string;
  readonly onPoint: (offset: number | undefined) => void;
  readonly onMove: (offset: number) => void;
};

function Rows(props: BoxProps): ReactNode {
  const { grid, measure, cursor, onPoint, onMove } = props;
  const box = useRef<HTMLElement>(null);
  const isLong = rowCount(grid.starts) > shortRows;
  const short = <AllRows {...props} until={shortRows} />;
  const onKeyDown = (event: KeyboardEvent) => {
    const offset = moveCursor(grid, cursor, keyOf(event));
    if (offset === undefined) return;
    event.preventDefault();
    onPoint(undefined);
    onMove(offset);
  };
  const onClick = (event: MouseEvent) => {
    const offset = pointedOffset(event, grid, measure);
    if (offset !== undefined) onMove(offset);
  };
  return (
    <section
      ref={box}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys read the bytes one by one.
      tabIndex={0}
      className={`byte-rows bytes ${isLong ? 'byte-rows-long' : ''}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerMove={(event) => onPoint(pointedOffset(event, grid, measure))}
      onPointerLeave={() => onPoint(undefined)}
      onCopy={copyExactly}
    >
      {isLong ? (
        <Suspense fallback={short}>
          <LongRows {...props} box={box} />
        </Suspense>
      ) : (
        short
      )}
    </section>
  );
}

function AllRows(props: RowsProps & { until: number }): ReactNode {
  const rows = Math.min(rowCount(props.grid.starts), props.until);
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
    <ByteRow key={row} row={row} {...rowProps(props, row)} />
  ));
}

function keyOf(event: KeyboardEvent): string {
  if (event.altKey || event.shiftKey) return '';
  return event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key;
}

/** All rows stand on one grid of columns, so the byte under a point is a matter of arithmetic. */
function pointedOffset(event: MouseEvent, grid: ByteGrid, measure: number): number | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const row = event.target.closest('[data-offset]');
  if (!row) return undefined;
  const { left, width } = row.getBoundingClientRect();
  const column = Math.floor(((event.clientX - left) * measure) / width);
  const start = Number(row.getAttribute('data-offset'));
  return offsetAt(grid, rowOf(grid.starts, start), column);
}

/** A selection is copied without the line breaks between rows: they are the page's, not the bytes'. */
function copyExactly(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const text = selection.getRangeAt(0).cloneContents().textContent ?? '';
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}
