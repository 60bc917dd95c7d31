import type { Problem, Stage } from '#core/explain/explanation.ts';
import { axesOf, isListed, likelyAxes, rangesOf, signedFields } from '#core/explain/search/axes.ts';
import { bodiesInPassing } from '#core/explain/search/bodies-in-passing.ts';
import { bodiesWrongTwice } from '#core/explain/search/bodies-wrong-twice.ts';
import { otherClocks } from '#core/explain/search/clock.ts';
import { besideRanges, combinations } from '#core/explain/search/combinations.ts';
import { cutBodies } from '#core/explain/search/cuts.ts';
import { fractionsOfTheSecond } from '#core/explain/search/fractions.ts';
import { mixedBodies } from '#core/explain/search/mixtures.ts';
import { printedBodies } from '#core/explain/search/printers.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import { profiledCombinations } from '#core/explain/search/profiles.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';

/** In bytes. The bodies that mistakes make of a larger one are hashed one after another and forgotten. */
const largestHeldBody = 65_536;

/** Of each mistake, so many ways of making it are tried together with another mistake at first. */
const likelyWays = 8;

/** Where one in the body comes after another, each is written anew: so many ways at first, and in the end. */
const likelyWaysAfter = 4;
const waysInBody = 24;

/** What each stage tries; each is run once, in order, and gives way after every step. */
export function searchStages(
  problem: Problem,
  { mistakes, profiles }: Omit<MistakeBook, 'words'>,
  prober: Prober,
  isOurs: () => boolean,
): Readonly<Record<Stage, () => Generator<void>>> {
  const { values, reference } = problem;
  const isLarge = problem.body.length > largestHeldBody;
  // Of a large body a few hundred others would not be held in memory.
  const held = isLarge ? mistakes.filter(({ layer }) => layer !== 'body') : mistakes;
  const axes = lazy(() => axesOf(problem, held.filter(isListed)));
  const rightAxes = lazy(() => axesOf(problem, []));
  const every = () => true;
  return {
    'as-it-stands': () => combinations(0, rightAxes(), values, prober, every),
    *singles() {
      yield* combinations(1, axes(), values, prober, isOurs);
      if (isLarge) yield* bodiesInPassing(problem, mistakes, rightAxes(), prober, isOurs);
    },
    cuts: () => cutBodies(rightAxes(), prober, isOurs),
    *mixtures() {
      if (reference !== undefined) yield* mixedBodies(reference, rightAxes(), prober, isOurs);
    },
    clock: () => otherClocks(problem, mistakes, rightAxes(), prober, isOurs),
    *pairs() {
      const likely = likelyAxes(axes(), likelyWays);
      // Few beside the others, and likelier than most of them.
      yield* bodiesWrongTwice(problem, mistakes, likely, likelyWaysAfter, prober, isOurs);
      yield* combinations(2, likely, values, prober, isOurs);
    },
    profiles: () => profiledCombinations(profiles, problem, mistakes, prober, isOurs),
    printers: () => printedBodies(rightAxes(), prober, isOurs),
    *'rare-pairs'() {
      const ranges = signedFields(problem).map((field) => rangesOf(problem, mistakes, field));
      yield* besideRanges(ranges, axes(), values, prober, isOurs);
      yield* combinations(2, axes(), values, prober, isOurs);
      const likely = likelyAxes(axes(), waysInBody);
      yield* bodiesWrongTwice(problem, mistakes, likely, waysInBody, prober, isOurs);
    },
    fractions: () => fractionsOfTheSecond(problem, mistakes, rightAxes(), prober, isOurs),
    triples: () => combinations(3, axes(), values, prober, isOurs),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
