import type { BodyFacts } from '#core/inspect/body-facts.ts';
import type { MessageValues } from '#core/messages.ts';

/** What of a body deceives the eye, as values of one sentence; `hides` when some of it cannot be seen at all. */
export type BodyMarks = { readonly hides: boolean; readonly values: MessageValues };

/**
 * The marks of a body, or undefined when it has none. Each clause of the
 * sentence has a value that says how it is joined to those before it: `none`
 * (left out), `start`, `comma` or `and`; the counts stand beside them.
 */
export function bodyMarks(facts: BodyFacts): BodyMarks | undefined {
  const { invalidUtf8, invisible, lookAlikes } = facts;
  const present = {
    bom: facts.bom,
    lineEnds: mixesLineEnds(facts),
    invalid: invalidUtf8.count > 0,
    invisible: invisible.count > 0,
    lookAlikes: lookAlikes.count > 0,
  };
  const hidden = present.bom || present.lineEnds || present.invalid || present.invisible;
  if (!hidden && !present.lookAlikes) return undefined;
  return {
    hides: hidden,
    values: {
      ...joined(present),
      invalidCount: invalidUtf8.count,
      invisibleCount: invisible.count,
      lookAlikeCount: lookAlikes.count,
    },
  };
}

function mixesLineEnds({ lineEnds }: BodyFacts): boolean {
  return Object.values(lineEnds).filter(({ count }) => count > 0).length > 1;
}

function joined(present: Readonly<Record<string, boolean>>): Record<string, string> {
  const said = Object.keys(present).filter((clause) => present[clause]);
  return Object.fromEntries(
    Object.keys(present).map((clause) => [clause, joint(said.indexOf(clause), said.length)]),
  );
}

function joint(index: number, count: number): string {
  if (index === -1) return 'none';
  if (index === 0) return 'start';
  return index === count - 1 ? 'and' : 'comma';
}
