import type { Axes } from '#core/explain/search/axes.ts';
import { likeliest } from '#core/explain/search/choice.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import { type Selection, walk } from '#core/explain/search/walk.ts';
import type { Values } from '#core/schemes/recipe.ts';

/** Which axes of a combination are wrong at once. */
type Subset = {
  readonly forms: boolean;
  readonly keys: boolean;
  readonly macs: boolean;
  readonly bodies: boolean;
  /** Of `axes.fields`. */
  readonly fields: readonly boolean[];
};

/** Tries all candidates with exactly `count` axes wrong, the smallest sets first; stops after any step. */
export function* combinations(
  count: number,
  axes: Axes,
  values: Values,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const subsets = subsetsOf(axes, count).sort((a, b) => sizeOf(axes, a) - sizeOf(axes, b));
  for (const subset of subsets) yield* walk(selectionOf(axes, subset), values, prober, isOurs);
}

/**
 * Tries all candidates with two axes wrong of which one is a field in `ranges`, which holds the
 * ranges of a field in the place of what `axes` hold of it.
 */
export function* besideRanges(
  ranges: Axes['fields'],
  axes: Axes,
  values: Values,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  for (const [index, range] of ranges.entries()) {
    if (range.length === 1) continue;
    const ranged = { ...axes, fields: axes.fields.with(index, range) };
    for (const subset of subsetsOf(ranged, 2)) {
      if (subset.fields[index]) yield* walk(selectionOf(ranged, subset), values, prober, isOurs);
    }
  }
}

/** Tries every combination of axes, right ones and wrong ones, of axes that hold few choices. */
export function* allCombinations(
  axes: Axes,
  values: Values,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const most = 4 + axes.fields.length;
  for (let count = 1; count <= most; count += 1) {
    yield* combinations(count, axes, values, prober, isOurs);
  }
}

function subsetsOf({ fields }: Axes, count: number): Subset[] {
  const most = 4 + fields.length;
  return Array.from({ length: 1 << most }, (_, bits) => bits)
    .filter((bits) => bitCount(bits) === count)
    .map((bits) => ({
      forms: (bits & 1) !== 0,
      keys: (bits & 2) !== 0,
      macs: (bits & 4) !== 0,
      bodies: (bits & 8) !== 0,
      fields: fields.map((_, index) => (bits & (16 << index)) !== 0),
    }));
}

function bitCount(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + bitCount(bits >>> 1);
}

function sizeOf({ forms, keys, macs, bodies, fields }: Axes, subset: Subset): number {
  const factor = (isWrong: boolean, { length }: readonly unknown[]) => (isWrong ? length - 1 : 1);
  return fields.reduce(
    (product, axis, index) => product * factor(subset.fields[index] === true, axis),
    factor(subset.forms, forms) *
      factor(subset.keys, keys) *
      factor(subset.macs, macs) *
      factor(subset.bodies, bodies),
  );
}

/** Beside another MAC, which a library computes message by message, of each mistake only so many ways. */
const waysWithOtherMac = 32;

function selectionOf(all: Axes, subset: Subset): Selection {
  const most = subset.macs ? waysWithOtherMac : Number.POSITIVE_INFINITY;
  return {
    forms: likeliest(chosen(subset.forms, all.forms), most),
    keys: likeliest(chosen(subset.keys, all.keys), most),
    macs: chosen(subset.macs, all.macs),
    bodies: likeliest(chosen(subset.bodies, all.bodies), most),
    isOtherBody: subset.bodies,
    varied: all.fields
      .filter((_, index) => subset.fields[index] === true)
      .map((axis) => likeliest(axis.slice(1), most)),
  };
}

/** The wrong choices of an axis, or its right one. */
function chosen<T>(isWrong: boolean, axis: readonly T[]): readonly T[] {
  return isWrong ? axis.slice(1) : axis.slice(0, 1);
}
