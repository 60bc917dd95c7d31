import { type DifferenceClass, differenceClasses } from '#core/diff/classify/classes.ts';
import type { Differences } from '#core/diff/classify/differences.ts';

/** Classes that the reader does not want to see. */
export type HiddenClasses = ReadonlySet<DifferenceClass>;

/** Whether differences are hidden, by the code of their class. */
function hiddenCodes(hidden: HiddenClasses): readonly boolean[] {
  return differenceClasses.map((name) => hidden.has(name));
}

/** The next difference that is not hidden, going round at the ends; undefined when all are. */
export function nextDifference(
  { classes }: Differences,
  hidden: HiddenClasses,
  current: number | undefined,
  step: 1 | -1,
): number | undefined {
  const isHidden = hiddenCodes(hidden);
  const count = classes.length;
  const start = current ?? (step === 1 ? -1 : count);
  for (let tried = 1; tried <= count; tried += 1) {
    const index = (((start + step * tried) % count) + count) % count;
    if (!isHidden[classes[index] ?? 0]) return index;
  }
  return undefined;
}

/** How many differences are not hidden before an index, and in all. */
export function countShown(
  { classes }: Differences,
  hidden: HiddenClasses,
  before: number,
): { readonly before: number; readonly all: number } {
  const isHidden = hiddenCodes(hidden);
  let all = 0;
  let passed = 0;
  for (let index = 0; index < classes.length; index += 1) {
    if (isHidden[classes[index] ?? 0]) continue;
    if (index < before) passed += 1;
    all += 1;
  }
  return { before: passed, all };
}
