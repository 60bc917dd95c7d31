import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RowShape, Rows } from '#core/alignment/rows.ts';
import { differenceClasses } from '#core/diff/classify/classes.ts';
import type { Message } from '#core/messages.ts';
import { type Compared, useCommands } from '#ui/use-playground.ts';

/** How the bytes are shown. */
export type Show = 'hex' | 'text';

/** Where the sides stand: beside each other, or one under the other. */
export type Arrangement = 'side-by-side' | 'unified';

const queries = { phone: '(width < 47.5rem)', wide: '(width >= 80rem)' } as const;

/** Whether the page is as narrow or as wide as a query says. */
export function useWidth(name: keyof typeof queries): boolean {
  const query = useMemo(() => matchMedia(queries[name]), [name]);
  return useSyncExternalStore(
    (onChange) => {
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => query.matches,
  );
}

/** Bytes in a row of text: one column each, as many as there is room for. */
function textColumns(arrangement: Arrangement, isPhone: boolean, isWide: boolean): number {
  if (isPhone) return 32;
  return isWide && arrangement === 'unified' ? 128 : 64;
}

/** The shape of rows for the room that there is. The same object as long as it says the same. */
export function useRowShape(show: Show, arrangement: Arrangement): RowShape {
  const isPhone = useWidth('phone');
  const isWide = useWidth('wide');
  const hexColumns = isPhone ? 8 : 16;
  const columns = show === 'hex' ? hexColumns : textColumns(arrangement, isPhone, isWide);
  return useMemo(() => ({ columns, breaksLines: show === 'text' }), [show, columns]);
}

/** Rows with the comparison and the shape that they are of, so that what is drawn always fits together. */
export type LaidOut = {
  readonly compared: Compared;
  readonly shape: RowShape;
  readonly rows: Rows;
};

/** The rows of a comparison. Until they are there, the last ones stay. */
export function useLaidOut(compared: Compared, shape: RowShape): LaidOut | undefined {
  const { comparison } = useCommands();
  const [laidOut, setLaidOut] = useState<LaidOut>();
  // Handwriting comes later and changes no row.
  const script = compared.comparison.script;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the script stands for the comparison.
  useEffect(() => {
    let isWanted = true;
    void comparison.layOut(shape).then((rows) => {
      if (isWanted) setLaidOut({ compared, shape, rows });
    });
    return () => {
      isWanted = false;
    };
  }, [script, shape, comparison]);
  return laidOut;
}

/** The sentence for a difference, in core's words; undefined until it is there. */
export function useSentence(compared: Compared, difference: number | undefined) {
  const { comparison } = useCommands();
  const { script } = compared.comparison;
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (difference === undefined) return;
    let isWanted = true;
    void comparison.describe([difference]).then(([sentence]) => {
      if (isWanted) setAnswer({ of: script, difference, sentence });
    });
    return () => {
      isWanted = false;
    };
  }, [comparison, script, difference]);
  const isAnswered = answer?.of === script && answer.difference === difference;
  return isAnswered ? answer.sentence : undefined;
}

/** The encoding that explains the differences of that class; undefined until it is known, or without any. */
export function useEncodingName(compared: Compared): string | number | undefined {
  const { classes } = compared.comparison.differences;
  const first = classes.indexOf(differenceClasses.indexOf('encoding'));
  return useSentence(compared, first < 0 ? undefined : first)?.values?.name;
}

type Answer = {
  readonly of: unknown;
  readonly difference: number;
  readonly sentence: Message | undefined;
};
