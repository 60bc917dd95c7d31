import type { Problem } from '#core/explain/explanation.ts';
import { type Axes, axesOf, bodiesOf, formsOf } from '#core/explain/search/axes.ts';
import { allCombinations } from '#core/explain/search/combinations.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Mistake, Profile } from '#core/schemes/mistake.ts';

/** More would be a product that no budget allows. */
const mostChoices = 2000;

/**
 * The mistakes that a habit or another vendor's recipe makes together, in any
 * selection: however many there are, and several of one layer too.
 */
export function* profiledCombinations(
  profiles: readonly Profile[],
  problem: Problem,
  mistakes: readonly Mistake[],
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  for (const { mistakes: ids, optional = [] } of profiles) {
    const named = new Set([...ids, ...optional]);
    const members = mistakes.filter(({ id }) => named.has(id));
    yield* allCombinations(profileAxes(problem, members), problem.values, prober, isOurs);
  }
}

/** Mistakes of one layer are made one after another, in the profile's order. */
function profileAxes(problem: Problem, members: readonly Mistake[]): Axes {
  const axes = axesOf(problem, members);
  const { bodies, forms } = members.reduce<Pick<Axes, 'bodies' | 'forms'>>(
    (found, member) => ({
      bodies: bodiesOf(problem, [member], found.bodies, mostChoices),
      forms: formsOf(problem, [member], found.forms, mostChoices),
    }),
    { bodies: axes.bodies.slice(0, 1), forms: axes.forms.slice(0, 1) },
  );
  return { ...axes, bodies, forms };
}
