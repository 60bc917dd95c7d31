// biome-ignore-all lint/a11y/useSemanticElements: lines that come and go while scrolling are placed one by one, which a table cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read, and only its scrolling box takes the focus.
import { memo, type ReactNode, useMemo } from 'react';
import { cellsOfRow, type RowCells } from '#core/alignment/row-cells.ts';
import { type DifferenceClass, familyOfClass } from '#core/diff/classify/classes.ts';
import { differenceAt } from '#core/diff/classify/differences.ts';
import { useLanguage } from '#ui/language.tsx';
import type { HiddenClasses } from './navigation.ts';
import { Pieces, Tags } from './pieces.tsx';
import { hexOf, piecesOf, type Span, spansOf, whiteMarks } from './spans.ts';
import type { LaidOut, Show } from './use-layout.ts';

/** What all lines of the view share. */
export type LineContext = {
  readonly laidOut: LaidOut;
  readonly show: Show;
  readonly hidden: HiddenClasses;
};

type LineProps = {
  readonly context: LineContext;
  readonly line: number;
  readonly row: number;
  readonly top: number;
  /** The difference that is read, when this row holds bytes of it. */
  readonly current: number | undefined;
};

type Side = {
  readonly bytes: Uint8Array;
  readonly offsets: readonly number[];
  readonly spans: readonly Span[];
};

type Row = {
  readonly subject: Side;
  readonly reference: Side;
  readonly classes: readonly DifferenceClass[];
};

function useRow({ laidOut, hidden }: LineContext, row: number): Row {
  return useMemo(() => {
    const { compared, rows, shape } = laidOut;
    const { reference: a, subject: b, comparison } = compared;
    const cells = cellsOfRow({ ...comparison, a, b }, rows, shape, row);
    const { differences } = comparison;
    const classOf = (index: number) => differenceAt(differences, index).class;
    const shown = (index: number) => (index < 0 || hidden.has(classOf(index)) ? -1 : index);
    const [aShown, bShown] = [cells.aDifferences.map(shown), cells.bDifferences.map(shown)];
    const familyOf = (index: number) => familyOfClass[classOf(index)];
    return {
      reference: { bytes: a, offsets: cells.a, spans: spansOf(cells.a, aShown, familyOf) },
      subject: { bytes: b, offsets: cells.b, spans: spansOf(cells.b, bShown, familyOf) },
      classes: classesOf(cells, [bShown, aShown], classOf),
    };
  }, [laidOut, hidden, row]);
}

/** The classes that a row holds, from left to right. */
function classesOf(
  cells: RowCells,
  differences: readonly (readonly number[])[],
  classOf: (index: number) => DifferenceClass,
): readonly DifferenceClass[] {
  const indices = cells.a.flatMap((_, column) => differences.map((side) => side[column] ?? -1));
  return [...new Set(indices.filter((index) => index >= 0).map(classOf))];
}

/** A row of both sides beside each other: equal bytes in the same column, the classes between them. */
export const SideBySideLine = memo(function SideBySideLine(props: LineProps): ReactNode {
  const { context, line, top, current } = props;
  const { subject, reference, classes } = useRow(context, props.row);
  const side = { show: context.show, current };
  return (
    <div role="row" className="pair-line" style={{ top }} aria-rowindex={line + 2}>
      <SideCells {...side} side={subject} />
      <Tags classes={classes} />
      <SideCells {...side} side={reference} />
    </div>
  );
});

/** One side of a row that differs, or the whole of a row that does not. */
export const StackedLine = memo(function StackedLine(
  props: LineProps & { readonly isSecond: boolean },
): ReactNode {
  const { context, line, row, top, current, isSecond } = props;
  const { t } = useLanguage();
  const { subject, reference, classes } = useRow(context, row);
  const { rows, compared } = context.laidOut;
  const differs = rows.differing[row] === 1;
  const who = isSecond ? 'reference' : compared.scope;
  return (
    <div
      role="row"
      className={isSecond ? 'pair-line pair-line-reference' : 'pair-line'}
      style={{ top }}
      aria-rowindex={line + 2}
    >
      <SideCells
        show={context.show}
        current={current}
        side={isSecond ? reference : subject}
        who={differs ? t(`compare.who.${who}`) : ''}
      />
      <Tags classes={isSecond ? classes : []} />
    </div>
  );
});

type SideProps = {
  readonly side: Side;
  readonly show: Show;
  readonly current: number | undefined;
  /** Says which side it is, where sides stand one under the other. */
  readonly who?: string;
};

function SideCells({ side, show, current, who }: SideProps): ReactNode {
  const first = side.offsets.find((offset) => offset >= 0);
  return (
    <>
      <span role="cell" className="pair-offset">
        {first}
      </span>
      {who !== undefined && (
        <span role="rowheader" className="pair-who">
          {who}
        </span>
      )}
      {show === 'hex' && (
        <span role="cell" className="pair-hex">
          {side.spans.map((span, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place.
            <Drawn key={index} span={span} current={current} gap={index > 0 ? ' ' : ''}>
              {hexOf(side.bytes, span)}
            </Drawn>
          ))}
        </span>
      )}
      <span role="cell" className="pair-text" data-marks={whiteMarks(side.bytes, side.offsets)}>
        {side.spans.map((span, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place.
          <Drawn key={index} span={span} current={current} gap="">
            <Pieces pieces={piecesOf(side.bytes, span)} />
          </Drawn>
        ))}
      </span>
    </>
  );
}

type DrawnProps = {
  readonly span: Span;
  readonly current: number | undefined;
  /** What stands before it. */
  readonly gap: string;
  readonly children: ReactNode;
};

/** Bytes that are drawn alike: plain, hatched where there are none, or in the look of a family. */
function Drawn({ span, current, gap, children }: DrawnProps): ReactNode {
  const { offset, difference, family } = span;
  const isOpen = offset < 0;
  if (!family && !isOpen) {
    return (
      <>
        {gap}
        {children}
      </>
    );
  }
  const look = isOpen ? 'pair-open' : `pair-difference diff-${family}`;
  return (
    <>
      {gap}
      <span
        className={family && difference === current ? `${look} pair-current` : look}
        data-difference={family && difference}
      >
        {children}
      </span>
    </>
  );
}
