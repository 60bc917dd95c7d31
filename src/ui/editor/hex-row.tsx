// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go while scrolling are placed one by one, which a table cannot do.
import { memo, type ReactNode } from 'react';
import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import '#ui/kit/families.css';
import './differences.css';

export const cellId = (gridId: string, offset: number): string => `${gridId}-${offset}`;

type HexRowProps = {
  readonly gridId: string;
  /** Of the first byte of the row. */
  readonly offset: number;
  readonly bytes: Bytes;
  readonly perRow: number;
  /** The byte under the cursor, when it is in this row. */
  readonly cursor: number | undefined;
  readonly differences: MarkedRuns | undefined;
  readonly isHalfTyped: boolean;
  /** The run that was jumped to. */
  readonly revealedStart: number;
  readonly revealedEnd: number;
  /** What the byte under the cursor is, for those who cannot see the readout. */
  readonly cursorLabel: string | undefined;
  readonly top: number;
  /** Digits of the offset. */
  readonly gutter: number;
};

const isPrintable = (byte: number) => byte > 0x20 && byte < 0x7f;

function textOf(byte: number): string {
  if (byte === 0x20) return ' ';
  return isPrintable(byte) ? String.fromCharCode(byte) : '.';
}

function stateOf(props: HexRowProps, offset: number): string {
  if (offset === props.cursor) return props.isHalfTyped ? 'half' : 'cursor';
  return offset >= props.revealedStart && offset < props.revealedEnd ? 'revealed' : 'calm';
}

/** The look of each byte of a row that differs; where only the reference has bytes, its edge is marked. */
function looksOf({ differences, offset, perRow }: HexRowProps): ReadonlyMap<number, string> {
  const looks = new Map<number, string>();
  for (const run of differences?.within(offset, offset + perRow) ?? []) {
    const name = run.length === 0 ? 'hex-difference-gap' : 'hex-difference';
    const from = Math.max(offset, run.offset);
    const to = Math.min(offset + perRow, run.offset + Math.max(1, run.length));
    for (let at = from; at < to; at += 1) looks.set(at, `${name} diff-${run.family}`);
  }
  return looks;
}

/** A row of bytes: offset, hex digits, and the text that they would be as ASCII. */
export const HexRow = memo(function HexRow(props: HexRowProps): ReactNode {
  const { gridId, offset, bytes, perRow } = props;
  const looks = looksOf(props);
  const cells = Array.from({ length: perRow }, (_, index) => offset + index);
  return (
    <div
      role="row"
      tabIndex={-1}
      className="hex-row"
      style={{ top: props.top }}
      aria-rowindex={offset / perRow + 1}
    >
      <span role="rowheader" tabIndex={-1} className="hex-offset">
        {String(offset).padStart(props.gutter, ' ')}
      </span>
      {cells.map((at) => {
        const byte = bytes[at];
        if (byte === undefined && at !== props.cursor) {
          return <span key={at} className="hex-cell" aria-hidden="true" />;
        }
        return (
          <span
            key={at}
            role="gridcell"
            tabIndex={-1}
            id={cellId(gridId, at)}
            aria-label={at === props.cursor ? props.cursorLabel : undefined}
            aria-selected={at === props.cursor}
            className={`hex-cell ${looks.get(at) ?? ''}`}
            data-offset={at}
            data-state={stateOf(props, at)}
          >
            {byte === undefined ? '\u00a0\u00a0' : byte.toString(16).padStart(2, '0')}
          </span>
        );
      })}
      <span className="hex-text" aria-hidden="true">
        {cells.map((at) => {
          const byte = bytes[at];
          return (
            <span key={at} data-offset={at} data-state={stateOf(props, at)}>
              {byte === undefined ? '' : textOf(byte)}
            </span>
          );
        })}
      </span>
    </div>
  );
});
