import { memo, type ReactNode } from 'react';
import { segmentClasses } from '#ui/kit/segment-style.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Cell } from '#ui/result/cells.ts';
import { cellsOfRow } from '#ui/result/cursor.ts';
import { type PaintedSegment, type Piece, paintRow, whitespaceMarks } from '#ui/result/paint.ts';
import type { RowsProps } from '#ui/result/row-props.ts';
import { namesStartIn } from '#ui/result/segments.ts';

type ByteRowProps = RowsProps & { readonly row: number };

/** One row: its offset in the gutter, its segments, and marks painted over what cannot be seen. */
export function ByteRow(props: ByteRowProps): ReactNode {
  const { grid, row, measure, segments, cursor } = props;
  const start = grid.starts[row] ?? 0;
  const end = grid.starts[row + 1] ?? start;
  const cells = cellsOfRow(grid, row);
  const framed = cells.find(
    (cell) => cursor !== undefined && cursor >= cell.start && cursor < cell.end,
  );
  return (
    <span
      className={`byte-row ${namesStartIn(segments, start, end) ? 'byte-row-named' : ''}`}
      data-offset={start}
      data-marks={whitespaceMarks(cells)}
    >
      <Segments segments={paintRow(cells, segments, measure)} />
      {end === grid.bytes.length && <EndMark last={cells.at(-1)} measure={measure} />}
      {framed && (
        <i
          className="byte-frame"
          style={{ left: `${framed.column}ch`, width: `${Math.max(framed.columns, 1)}ch` }}
        />
      )}
    </span>
  );
}

/** Columns that the word needs behind the last byte. */
const endColumns = 6;

function EndMark(props: { last: Cell | undefined; measure: number }): ReactNode {
  const { t } = useLanguage();
  const { last, measure } = props;
  const column = last ? last.column + last.columns : 0;
  const below = last?.codePoint === 0x0a || column > measure - endColumns;
  return (
    <i
      className={below ? 'mark-last mark-last-below' : 'mark-last'}
      style={{ left: `${below ? 0 : column}ch` }}
      data-mark={t('result.end')}
    />
  );
}

/** Painted again only when something in it changed: one keystroke leaves most rows as they are. */
const Segments = memo(
  (props: { segments: readonly PaintedSegment[] }) =>
    props.segments.map((segment) => (
      <span
        key={segment.column}
        className={`segment ${segmentClasses[segment.style]}`}
        data-name={segment.name}
      >
        {segment.pieces.map(paintPiece)}
      </span>
    )),
  (before, after) => JSON.stringify(before.segments) === JSON.stringify(after.segments),
);

const labelClasses = { tab: 'mark', cr: 'mark mark-cr', plate: 'mark mark-plate' } as const;

function paintPiece(piece: Piece, index: number): ReactNode {
  const key = `${index}`;
  if (piece.kind === 'text') return piece.text;
  if (!('columns' in piece)) {
    return (
      <span key={key} className="wide">
        {piece.text}
      </span>
    );
  }
  const style = { width: `${piece.columns}ch` };
  if (!('label' in piece)) {
    return (
      <span key={key} className={piece.kind === 'cell' ? 'cell' : 'cell mark-alike'} style={style}>
        {piece.text}
      </span>
    );
  }
  return (
    <i key={key} className={labelClasses[piece.kind]} style={style} data-mark={piece.label}>
      <span>{piece.text}</span>
    </i>
  );
}
