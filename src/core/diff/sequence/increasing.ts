/**
 * Of values with weights, the heaviest choice in which the values strictly increase: a 1 for each
 * that is chosen. Time of (count × log count), by prefix maxima in a Fenwick tree over the ranks.
 */
export function heaviestIncreasing(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): Uint8Array {
  const count = values.length;
  if (isIncreasing(values)) return new Uint8Array(count).fill(1);
  const ranks = ranksOf(values);
  const best = new Float64Array(count);
  const before = new Int32Array(count);
  const tree = new Int32Array(count + 1).fill(-1);
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    const rank = ranks[index] ?? 0;
    const previous = bestBelow(tree, best, rank);
    before[index] = previous;
    best[index] = (previous < 0 ? 0 : (best[previous] ?? 0)) + (weights[index] ?? 0);
    raise(tree, best, rank, index);
    if (last < 0 || (best[index] ?? 0) > (best[last] ?? 0)) last = index;
  }
  const chosen = new Uint8Array(count);
  for (let index = last; index >= 0; index = before[index] ?? -1) chosen[index] = 1;
  return chosen;
}

function isIncreasing(values: ArrayLike<number>): boolean {
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index - 1] ?? 0) >= (values[index] ?? 0)) return false;
  }
  return true;
}

/** The place of each value among the different values, from 1. */
function ranksOf(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).sort();
  const rankOf = new Map<number, number>();
  for (const value of sorted) if (!rankOf.has(value)) rankOf.set(value, rankOf.size + 1);
  return Int32Array.from(values, (value) => rankOf.get(value) ?? 0);
}

function bestBelow(tree: Int32Array, best: Float64Array, rank: number): number {
  let found = -1;
  for (let at = rank - 1; at > 0; at -= at & -at) {
    const index = tree[at] ?? -1;
    if (index >= 0 && (found < 0 || (best[index] ?? 0) > (best[found] ?? 0))) found = index;
  }
  return found;
}

function raise(tree: Int32Array, best: Float64Array, rank: number, index: number): void {
  for (let at = rank; at < tree.length; at += at & -at) {
    const held = tree[at] ?? -1;
    if (held < 0 || (best[index] ?? 0) > (best[held] ?? 0)) tree[at] = index;
  }
}
