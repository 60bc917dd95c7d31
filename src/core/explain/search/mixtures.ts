import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { type Difference, differencesOf } from '#core/diff/classify/differences.ts';
import { compare } from '#core/diff/compare.ts';
import { type Axes, rightChoices } from '#core/explain/search/axes.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import type { Prober } from '#core/explain/search/prober.ts';

/** Up to so many things every set of them is tried: 4,096 sets. */
const everySetUpTo = 12;

/**
 * Bodies between the one here and the reference body: which of their
 * differences were signed as the reference has them? All of them, every set of
 * few, every set of classes of difference, and all up to some place. Where keys
 * stand in another order only the whole reference is tried.
 */
export function* mixedBodies(
  reference: Bytes,
  axes: Axes,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const right = rightChoices(axes);
  if (!right) return;
  const { script, differences } = compare(right.body.value, reference);
  const all = [...differencesOf(differences)];
  const sets = script.moves.length > 0 ? [] : setsOf(all);
  for (const set of wholeAnd(all, sets)) {
    if (isOurs()) {
      const value =
        set.size === all.length ? reference : mixed(right.body.value, reference, all, set);
      prober.add({ ...right, body: mixture(value, set.size, all.length), fields: [] });
    }
    yield;
  }
}

function mixture(value: Bytes, count: number, total: number): Choice<Bytes> {
  const mistake = count === total ? 'reference-body' : 'mixed-body';
  return { value, steps: [[{ mistake, layer: 'body', values: { count, total } }]] };
}

type DifferenceSet = ReadonlySet<Difference>;

function* wholeAnd(
  all: readonly Difference[],
  sets: Iterable<DifferenceSet>,
): Generator<DifferenceSet> {
  if (all.length > 0) yield new Set(all);
  yield* sets;
}

function* setsOf(all: readonly Difference[]): Generator<DifferenceSet> {
  if (all.length <= everySetUpTo) return yield* subsets(all.map((one) => [one]));
  const classes = [...new Set(all.map((one) => one.class))];
  if (classes.length <= everySetUpTo) {
    yield* subsets(classes.map((name) => all.filter((one) => one.class === name)));
  }
  for (let count = 1; count < all.length; count += 1) {
    yield new Set(all.slice(0, count));
    yield new Set(all.slice(count));
  }
}

/** Every set of groups but the empty one and all. */
function* subsets(groups: readonly (readonly Difference[])[]): Generator<DifferenceSet> {
  for (let bits = 1; bits < (1 << groups.length) - 1; bits += 1) {
    yield new Set(groups.filter((_, index) => (bits & (1 << index)) !== 0).flat());
  }
}

/** The body with the differences of a set as the reference has them. */
function mixed(
  body: Bytes,
  reference: Bytes,
  all: readonly Difference[],
  set: DifferenceSet,
): Bytes {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const difference of all) {
    const { aStart, aEnd, bStart, bEnd } = difference;
    pieces.push(body.subarray(at, aStart));
    pieces.push(
      set.has(difference) ? reference.subarray(bStart, bEnd) : body.subarray(aStart, aEnd),
    );
    at = aEnd;
  }
  return concatBytes([...pieces, body.subarray(at)]);
}
