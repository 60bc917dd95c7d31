// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go while scrolling are placed one by one, which a table cannot do.
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useState,
} from 'react';
import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { describeByte } from '#core/bytes/describe-byte.ts';
import type { ByteRun } from '#core/bytes/utf8.ts';
import { useLanguage } from '#ui/language.tsx';
import { type HexAction, reduceHex, startHexEditing } from './hex-editing.ts';
import { actionOf } from './hex-keys.ts';
import { GoToOffset, HexReadout } from './hex-readout.tsx';
import { cellId, HexRow } from './hex-row.tsx';
import { useBytesPerRow, useHexRows } from './use-hex-rows.ts';
import './hex-view.css';

export type HexViewHandle = {
  readonly reveal: (run: ByteRun) => void;
  readonly focus: () => void;
};

type HexViewProps = {
  readonly ref: Ref<HexViewHandle>;
  /** The accessible name of what the bytes are. */
  readonly label: string;
  readonly bytes: Bytes;
  readonly onEdit: (bytes: Bytes) => void;
  /** The run at which to begin. Asked for once, or again when the view had to wait before it stood. */
  readonly readStart: () => ByteRun;
  readonly differences: MarkedRuns | undefined;
  /** The byte under the cursor. */
  readonly onCursor?: ((offset: number) => void) | undefined;
};

/** Keeps the editing state and the bytes of the caller in step; bytes from elsewhere end the way back. */
function useHexEditing(props: HexViewProps, start: ByteRun) {
  const [state, setState] = useState(() => startHexEditing(props.bytes, start.offset));
  const current =
    state.bytes === props.bytes
      ? state
      : reduceHex(state, { type: 'bytes-replaced', bytes: props.bytes });
  const act = (action: HexAction) => {
    const next = reduceHex(current, action);
    setState(next);
    if (next.bytes !== current.bytes) props.onEdit(next.bytes);
    if (next.cursor !== current.cursor) props.onCursor?.(next.cursor);
  };
  return { state: current, act };
}

function useByteName(bytes: Bytes, offset: number): string {
  const { t, say } = useLanguage();
  const described = describeByte(bytes, offset);
  return described ? say(described.name) : t('hex.behind-last');
}

/** Bytes as rows of hex digits, of any number, to be read and overwritten. One stop of the Tab key. */
export function HexView(props: HexViewProps): ReactNode {
  const { bytes, label } = props;
  const { t } = useLanguage();
  const gridId = useId();
  const [revealed, setRevealed] = useState(props.readStart);
  const [isAsking, setIsAsking] = useState(false);
  const { state, act } = useHexEditing(props, revealed);
  const { cursor } = state;
  const perRow = useBytesPerRow();
  const rowCount = Math.floor(bytes.length / perRow) + 1;
  const { scroller, virtualizer, height, topOf, rowsInView } = useHexRows(rowCount);
  const name = useByteName(bytes, cursor);
  const cursorRow = Math.floor(cursor / perRow);
  const gutter = Math.max(4, String(bytes.length).length);

  useEffect(() => {
    virtualizer.scrollToIndex(Math.min(cursorRow, rowCount - 1), { align: 'auto' });
  }, [virtualizer, cursorRow, rowCount]);

  const goTo = (run: ByteRun) => {
    setRevealed(run);
    act({ type: 'cursor-moved', to: run.offset });
    scroller.current?.focus();
  };
  useImperativeHandle(props.ref, () => ({
    focus: () => scroller.current?.focus(),
    reveal: goTo,
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    const perPage = rowsInView() * perRow;
    const isJump = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'g';
    const action = actionOf(event, { cursor, length: bytes.length, perRow, perPage });
    if (!isJump && !action) return;
    event.preventDefault();
    if (isJump) setIsAsking(true);
    else if (action) act(action);
  };
  const onMouseDown = ({ target }: MouseEvent) => {
    const offset = target instanceof HTMLElement ? target.dataset.offset : undefined;
    if (offset !== undefined) act({ type: 'cursor-moved', to: Number(offset) });
  };

  return (
    <div className="hex-view">
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className="hex-grid"
        aria-label={t('hex.label', { label })}
        aria-rowcount={rowCount}
        aria-activedescendant={cellId(gridId, cursor)}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
      >
        <div role="rowgroup" className="hex-rows" style={{ height }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <HexRow
              key={index}
              gridId={gridId}
              offset={index * perRow}
              bytes={bytes}
              perRow={perRow}
              cursor={index === cursorRow ? cursor : undefined}
              differences={props.differences}
              isHalfTyped={index === cursorRow && state.halfTyped}
              revealedStart={revealed.offset}
              revealedEnd={revealed.offset + revealed.length}
              cursorLabel={index === cursorRow ? name : undefined}
              top={topOf(start)}
              gutter={gutter}
            />
          ))}
        </div>
      </div>
      {isAsking ? (
        <GoToOffset
          last={bytes.length}
          onGo={(offset) => {
            setIsAsking(false);
            goTo({ offset, length: 0 });
          }}
          onCancel={() => {
            setIsAsking(false);
            scroller.current?.focus();
          }}
        />
      ) : (
        <HexReadout bytes={bytes} cursor={cursor} name={name} onAsk={() => setIsAsking(true)} />
      )}
    </div>
  );
}
