// biome-ignore-all lint/a11y/useSemanticElements: lines that come and go while scrolling are placed one by one, which a table cannot do.
import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useHexRows } from '#ui/editor/use-hex-rows.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Compared } from '#ui/use-playground.ts';
import { DifferenceMap } from './difference-map.tsx';
import { type Lines, sideBySideLines, stackedLines } from './lines.ts';
import type { HiddenClasses } from './navigation.ts';
import { PairHead } from './pair-head.tsx';
import { type LineContext, SideBySideLine, StackedLine } from './pair-line.tsx';
import type { Arrangement, LaidOut, Show } from './use-layout.ts';
import './pair-view.css';

/** Height of a line in CSS pixels. */
const lineHeight = 24;

/** The head stays at the top and covers about two lines. */
const headLines = 2;

type PairViewProps = {
  readonly laidOut: LaidOut;
  /** The same comparison, with what has become known of it since. */
  readonly compared: Compared;
  readonly show: Show;
  readonly arrangement: Arrangement;
  readonly hidden: HiddenClasses;
  readonly current: number | undefined;
  readonly onCurrent: (difference: number) => void;
  /** The id of the sentence that says the keys. */
  readonly describedBy: string;
};

/** Both sides byte beside byte, only the lines in view being drawn, and the map of the whole. */
export function PairView(props: PairViewProps): ReactNode {
  const { laidOut, compared, show, arrangement, hidden, current } = props;
  const { t } = useLanguage();
  const isStacked = arrangement === 'unified';
  const { rows, shape } = laidOut;
  const lines = useMemo(
    () => (isStacked ? stackedLines(rows) : sideBySideLines(rows)),
    [rows, isStacked],
  );
  const view = useHexRows(lines.count, lineHeight);
  const { scroller, virtualizer, height, topOf, showRow } = view;
  useCurrentInView(laidOut, lines, current, view);
  const context = useMemo(() => ({ laidOut, show, hidden }), [laidOut, show, hidden]);
  const whole = Math.max(1, lines.count * lineHeight);
  const digits = String(Math.max(compared.reference.length, compared.subject.length)).length;
  const choose = ({ target }: MouseEvent) => {
    const marked = target instanceof Element ? target.closest('[data-difference]') : null;
    if (marked) props.onCurrent(Number(marked.getAttribute('data-difference')));
  };
  return (
    <div className="pair-box">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: F8 and n go to the same places. */}
      <div
        ref={scroller}
        role="table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the focus, and its keys go from difference to difference.
        tabIndex={0}
        className={`pair bytes ${isStacked ? 'pair-stacked' : ''} pair-shows-${show}`}
        style={{ '--per-row': shape.columns, '--digits': digits } as CSSProperties}
        aria-label={t('compare.bytes-view')}
        aria-describedby={props.describedBy}
        aria-rowcount={lines.count + 1}
        onClick={choose}
      >
        <PairHead compared={compared} show={show} isStacked={isStacked} />
        <div role="rowgroup" className="pair-lines" style={{ height }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <PlacedLine
              key={index}
              context={context}
              lines={lines}
              isStacked={isStacked}
              line={index}
              top={topOf(start)}
              current={current}
            />
          ))}
        </div>
      </div>
      <DifferenceMap laidOut={laidOut} lines={lines} hidden={hidden} onGo={showRow}>
        <WindowFrame
          from={(virtualizer.scrollOffset ?? 0) / whole}
          share={(scroller.current?.clientHeight ?? 0) / whole}
        />
      </DifferenceMap>
    </div>
  );
}

/** Brings a difference into view as soon as it is read. */
function useCurrentInView(
  { rows }: LaidOut,
  lines: Lines,
  current: number | undefined,
  { scroller, virtualizer, showRow }: ReturnType<typeof useHexRows>,
): void {
  const line = current === undefined ? undefined : lines.lineOf(rows.differenceRows[current] ?? 0);
  const latest = useRef({ scroller, virtualizer, showRow });
  useEffect(() => {
    latest.current = { scroller, virtualizer, showRow };
  });
  useEffect(() => {
    if (line === undefined) return;
    const now = latest.current;
    const first = (now.virtualizer.scrollOffset ?? 0) / lineHeight;
    const inView = (now.scroller.current?.clientHeight ?? 0) / lineHeight - headLines;
    if (line < first || line > first + inView - 1) now.showRow(line);
  }, [line]);
}

type PlacedLineProps = {
  readonly context: LineContext;
  readonly lines: Lines;
  readonly isStacked: boolean;
  readonly line: number;
  readonly top: number;
  readonly current: number | undefined;
};

function PlacedLine({ lines, isStacked, ...props }: PlacedLineProps): ReactNode {
  const row = lines.rowAt(props.line);
  if (!isStacked) return <SideBySideLine {...props} row={row} />;
  return <StackedLine {...props} row={row} isSecond={lines.isSecond(props.line)} />;
}

/** The part of the whole that is in view, when that is not all of it. */
function WindowFrame(props: { readonly from: number; readonly share: number }): ReactNode {
  const { from, share } = props;
  if (share >= 1) return null;
  const height = `${100 * Math.max(share, 0.02)}%`;
  return <b className="pair-window" style={{ top: `${Math.min(98, 100 * from)}%`, height }} />;
}
