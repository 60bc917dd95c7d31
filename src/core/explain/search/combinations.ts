import type { Bytes } from '#core/bytes/bytes.ts';
import {
  type Attempt,
  type FieldChoice,
  headAndTail,
  messageOf,
  textOf,
  valuesOf,
} from '#core/explain/search/attempt.ts';
import type { Axes } from '#core/explain/search/axes.ts';
import { groupSize, type HeadGroup, headGroups } from '#core/explain/search/heads.ts';
import type { Prober, Shared } from '#core/explain/search/prober.ts';
import type { Values } from '#core/schemes/recipe.ts';

/** Which axes of a combination are wrong at once. */
type Subset = {
  readonly size: number;
  readonly forms: boolean;
  readonly keys: boolean;
  readonly macs: boolean;
  readonly bodies: boolean;
  /** Of `axes.fields`. */
  readonly fields: readonly boolean[];
};

type Walk = {
  readonly axes: Axes;
  readonly values: Values;
  readonly prober: Prober;
  /** Whether a unit is this worker's. */
  readonly isOurs: () => boolean;
  /** Heads by form, as they are the same for all bodies and keys. */
  readonly heads: Map<object, readonly HeadGroup[]>;
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
  for (const subset of subsets) {
    yield* walk(subset, { axes, values, prober, isOurs, heads: new Map() });
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
      size: count,
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

/** The wrong choices of an axis, or its right one. */
function chosen<T>(isWrong: boolean, axis: readonly T[]): readonly T[] {
  return isWrong ? axis.slice(1) : axis.slice(0, 1);
}

function* walk(subset: Subset, walking: Walk): Generator<void> {
  const { axes } = walking;
  const bodies = chosen(subset.bodies, axes.bodies);
  for (const mac of chosen(subset.macs, axes.macs)) {
    for (const key of chosen(subset.keys, axes.keys)) {
      for (const form of chosen(subset.forms, axes.forms)) {
        for (const body of bodies) yield* attempt({ form, key, mac, body }, subset, walking);
      }
    }
  }
}

function* attempt(shared: Shared, subset: Subset, walking: Walk): Generator<void> {
  const { axes, prober, isOurs } = walking;
  const varied = axes.fields.filter((_, index) => subset.fields[index] === true);
  if (varied.length === 0) {
    if (isOurs()) prober.add({ ...shared, fields: [] });
    return yield;
  }
  if (shared.mac.value !== undefined) return yield* oneByOne(shared, varied, walking);
  const groups = groupsOf(shared, varied, walking);
  if (groups === undefined) return yield* oneByOne(shared, varied, walking);
  const tail = tailOf(shared, walking.values);
  for (const group of groups) {
    if (isOurs()) prober.addHeads(shared, group, tail);
    yield;
  }
}

function* oneByOne(
  shared: Shared,
  varied: readonly (readonly FieldChoice[])[],
  { prober, isOurs }: Walk,
): Generator<void> {
  if (!isOurs()) return;
  for (const fields of products(varied)) {
    const made: Attempt = { ...shared, fields };
    prober.add(made);
    yield;
  }
}

function groupsOf(
  { form, body }: Shared,
  varied: readonly (readonly FieldChoice[])[],
  { heads, values }: Walk,
): readonly HeadGroup[] | undefined {
  const split = headAndTail(form.value);
  if (split === undefined) return undefined;
  const known = heads.get(form);
  if (known !== undefined) return known;
  const groups = headGroups(
    products(varied),
    (fields) => {
      const chosenValues = valuesOf(values, fields);
      return split.head.map((part) => textOf(part, chosenValues)).join('');
    },
    (fields) => fields,
    groupSize(body.value.length),
  );
  heads.set(form, groups);
  return groups;
}

function tailOf({ form, body }: Shared, values: Values): Bytes {
  const tail = headAndTail(form.value)?.tail ?? [];
  return tail.length === 1 ? body.value : messageOf({ parts: tail }, values, body.value);
}

/** One wrong choice of each axis, in every combination. */
function* products(axes: readonly (readonly FieldChoice[])[]): Generator<readonly FieldChoice[]> {
  const [first, ...rest] = axes;
  if (first === undefined) return yield [];
  for (const choice of first.slice(1)) {
    for (const others of products(rest)) yield [choice, ...others];
  }
}
