import type { Problem, Stage } from '#core/explain/explanation.ts';
import { applied, axesOf, isListed } from '#core/explain/search/axes.ts';
import { type Choice, distinct, right } from '#core/explain/search/choice.ts';
import type { Candidate } from '#core/explain/search/derived-attempt.ts';
import { otherSeconds } from '#core/explain/search/derived-clock.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Part, Recipe } from '#core/schemes/recipe.ts';

/** In bytes. A larger body would take too long to hash for every pair of mistakes and every second. */
const largestPairedBody = 65_536;

/** One thing done wrong to a candidate. */
type Change = (candidate: Candidate) => Candidate;

/** What each stage tries; stages that are not there try nothing. */
export function candidatesOf(
  problem: Problem,
  mistakes: readonly Mistake[],
): Partial<Record<Stage, () => Iterable<Candidate>>> {
  const own: Candidate = {
    recipe: right(problem.recipe),
    form: right(undefined),
    secret: right(undefined),
    mac: right(undefined),
    body: right(problem.body),
    fields: [],
  };
  const axes = onceMade(() => axesInStages(problem, mistakes.filter(isListed)));
  return {
    'as-it-stands': () => [own],
    *singles() {
      for (const change of axesInStages(problem, mistakes).flat()) yield change(own);
    },
    *clock() {
      if (problem.body.length > largestPairedBody) return;
      for (const field of otherSeconds(problem)) yield { ...own, fields: [field] };
    },
    *pairs() {
      const twice = recipesOf(problem, mistakes, recipesOf(problem, mistakes));
      for (const recipe of twice) yield { ...own, recipe };
      for (const [first, second] of pairsOf(axes(), problem)) {
        for (const one of first) for (const other of second) yield other(one(own));
      }
    },
  };
}

/** Two axes at a time, the smallest products first. */
function pairsOf(
  axes: readonly (readonly Change[])[],
  { body }: Problem,
): readonly (readonly [readonly Change[], readonly Change[]])[] {
  const paired = body.length > largestPairedBody ? axes.slice(0, -1) : axes;
  const size = ([a, b]: readonly [readonly Change[], readonly Change[]]) => a.length * b.length;
  return paired
    .flatMap((first, index) => paired.slice(index + 1).map((second) => [first, second] as const))
    .sort((a, b) => size(a) - size(b));
}

/** For each thing that a client can get wrong, all that it may have done; the body's are the last. */
function axesInStages(
  problem: Problem,
  mistakes: readonly Mistake[],
): readonly (readonly Change[])[] {
  const ofField = mistakes.filter(({ layer }) => layer === 'time-stamp' || layer === 'access-id');
  const others = mistakes.filter((one) => !ofField.includes(one));
  const { forms, keys, macs, bodies } = axesOf(problem, others);
  const { fields } = axesOf({ ...problem, recipe: withAllParts(problem.recipe) }, ofField);
  const wrong = <T>(choices: readonly Choice<T>[], change: (choice: Choice<T>) => Change) =>
    choices.slice(1).map(change);
  return [
    recipesOf(problem, mistakes).map((recipe) => (candidate) => ({ ...candidate, recipe })),
    wrong(keys, (secret) => (candidate) => ({ ...candidate, secret })),
    wrong(forms, (form) => (candidate) => ({ ...candidate, form })),
    wrong(macs, (mac) => (candidate) => ({ ...candidate, mac })),
    ...fields.map((choices) =>
      choices.slice(1).map(
        (field): Change =>
          (candidate) => ({ ...candidate, fields: [...candidate.fields, field] }),
      ),
    ),
    wrong(bodies, (body) => (candidate) => ({ ...candidate, body })),
  ];
}

/** A recipe whose message names all that any stage names. */
function withAllParts(recipe: Recipe): Recipe {
  const { derivations = [], message, key } = recipe;
  const staged: readonly Part[] = derivations.flatMap((one) =>
    one.kind === 'digest' ? one.message : [{ kind: 'field', field: one.field }],
  );
  return { ...recipe, message: [...message, ...staged, ...(key.chain ?? []).flat()] };
}

/** Recipes that mistakes make of the recipe's own, or of each other where `from` says so. */
function recipesOf(
  problem: Problem,
  mistakes: readonly Mistake[],
  from: readonly Choice<Recipe>[] = [right(problem.recipe)],
): readonly Choice<Recipe>[] {
  const others = applied(mistakes, 'recipe', from, ({ variants }, recipe) =>
    variants(recipe, problem),
  );
  return distinct(right(problem.recipe), others, (recipe) => JSON.stringify(recipe)).slice(1);
}

function onceMade<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
