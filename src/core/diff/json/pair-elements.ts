import { type Items, itemsWithin } from '#core/diff/json/items.ts';
import { isOpen, type Tokens, word } from '#core/diff/json/tokens.ts';
import { align } from '#core/diff/sequence/align.ts';
import type { Budget } from '#core/diff/sequence/budget.ts';
import { heaviestIncreasing } from '#core/diff/sequence/increasing.ts';

/** The items from `aStart` to `aEnd` of one side, from `bStart` to `bEnd` of the other. */
type Gap = {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
};

/**
 * For every item of b the item of a that it was, or -1, in increasing order: first the items that
 * mean the same, then those that share a part which no other has, then by place.
 */
export function pairElements(
  a: Tokens,
  aItems: Items,
  b: Tokens,
  bItems: Items,
  budget: Budget,
): Int32Array {
  const [x, y] = [aItems.meanings, bItems.meanings];
  const partners = new Int32Array(y.length).fill(-1);
  const limit = Math.min(x.length, y.length);
  let prefix = 0;
  while (prefix < limit && x[prefix] === y[prefix]) {
    partners[prefix] = prefix;
    prefix += 1;
  }
  let suffix = 0;
  while (suffix < limit - prefix && x[x.length - 1 - suffix] === y[y.length - 1 - suffix]) {
    suffix += 1;
    partners[y.length - suffix] = x.length - suffix;
  }
  const middle = {
    aStart: prefix,
    aEnd: x.length - suffix,
    bStart: prefix,
    bEnd: y.length - suffix,
  };
  if (middle.aStart === middle.aEnd || middle.bStart === middle.bEnd) return partners;
  pairUnique(x, y, middle, partners);
  for (const gap of gapsIn(middle, partners)) pairSame(x, y, gap, partners, budget);
  for (const gap of gapsIn(middle, partners)) pairSimilar(a, aItems, b, bItems, gap, partners);
  for (const gap of gapsIn(middle, partners)) pairByPlace(gap, partners);
  return partners;
}

/** The stretches without partners, where both sides have some. */
function gapsIn(within: Gap, partners: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  let [aAt, bAt] = [within.aStart, within.bStart];
  for (let index = within.bStart; index <= within.bEnd; index += 1) {
    const partner = index === within.bEnd ? within.aEnd : (partners[index] ?? -1);
    if (partner < 0) continue;
    if (aAt < partner && bAt < index)
      gaps.push({ aStart: aAt, aEnd: partner, bStart: bAt, bEnd: index });
    aAt = partner + 1;
    bAt = index + 1;
  }
  return gaps;
}

/** Pairs what comes once in each side, where the order allows it. */
function pairUnique(
  x: readonly number[],
  y: readonly number[],
  gap: Gap,
  partners: Int32Array,
): void {
  const inA = onlyPlaces(x, gap.aStart, gap.aEnd);
  const inB = onlyPlaces(y, gap.bStart, gap.bEnd);
  const candidates: [number, number][] = [];
  for (const [symbol, place] of inB) {
    const other = inA.get(symbol) ?? -1;
    if (place >= 0 && other >= 0) candidates.push([other, place]);
  }
  keepIncreasing(
    candidates,
    candidates.map(() => 1),
    partners,
  );
}

/** The one place of each value; -1 for a value that comes more than once. */
function onlyPlaces(values: readonly number[], start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const value = values[at] ?? 0;
    places.set(value, places.has(value) ? -1 : at);
  }
  return places;
}

/** Of candidate pairs in the order of b, pairs the heaviest choice that is in the order of a as well. */
function keepIncreasing(
  candidates: readonly (readonly [number, number])[],
  weights: readonly number[],
  partners: Int32Array,
): void {
  const isKept = heaviestIncreasing(
    candidates.map(([place]) => place),
    weights,
  );
  candidates.forEach(([aPlace, bPlace], index) => {
    if (isKept[index] === 1) partners[bPlace] = aPlace;
  });
}

/** Pairs items that mean the same. */
function pairSame(
  x: readonly number[],
  y: readonly number[],
  gap: Gap,
  partners: Int32Array,
  budget: Budget,
): void {
  if (isPairOfOne(gap)) return;
  const aSymbols = Int32Array.from(x.slice(gap.aStart, gap.aEnd));
  const { blocks } = align(aSymbols, Int32Array.from(y.slice(gap.bStart, gap.bEnd)), budget);
  for (let index = 0; index < blocks.count; index += 1) {
    const [aAt, bAt] = [blocks.xs[index] ?? 0, blocks.ys[index] ?? 0];
    for (let at = 0; at < (blocks.lengths[index] ?? 0); at += 1) {
      partners[gap.bStart + bAt + at] = gap.aStart + aAt + at;
    }
  }
}

/** One item on each side belongs together whatever it means. */
function isPairOfOne({ aStart, aEnd, bStart, bEnd }: Gap): boolean {
  return aEnd - aStart === 1 && bEnd - bStart === 1;
}

/** Pairs items that share a member or item which no other item of the gap has. */
function pairSimilar(
  a: Tokens,
  aItems: Items,
  b: Tokens,
  bItems: Items,
  gap: Gap,
  partners: Int32Array,
): void {
  if (isPairOfOne(gap)) return;
  const inA = onlyOwners(a, aItems, gap.aStart, gap.aEnd);
  const inB = onlyOwners(b, bItems, gap.bStart, gap.bEnd);
  const votes = new Map<number, Map<number, number>>();
  for (const [part, owner] of inB) {
    const other = inA.get(part) ?? -1;
    if (owner < 0 || other < 0) continue;
    const ballot = votes.get(owner) ?? new Map<number, number>();
    votes.set(owner, ballot.set(other, (ballot.get(other) ?? 0) + 1));
  }
  const elected = [...votes]
    .sort(([left], [right]) => left - right)
    .map(([owner, ballot]) => {
      const [winner, count] = [...ballot].reduce((best, next) => (next[1] > best[1] ? next : best));
      return { pair: [winner, owner] as const, count };
    });
  keepIncreasing(
    elected.map(({ pair }) => pair),
    elected.map(({ count }) => count),
    partners,
  );
}

/** The one item that has each part; -1 for a part that several items have. */
function onlyOwners(tokens: Tokens, items: Items, start: number, end: number): Map<number, number> {
  const owners = new Map<number, number>();
  for (let index = start; index < end; index += 1) {
    const first = items.starts[index] ?? 0;
    if (!isOpen(tokens.kinds[first] ?? word) || (items.ends[index] ?? 0) === first) continue;
    for (const part of itemsWithin(tokens, first).meanings) {
      const owner = owners.get(part) ?? index;
      owners.set(part, owner === index ? index : -1);
    }
  }
  return owners;
}

/** Pairs what is left, the first with the first. */
function pairByPlace(gap: Gap, partners: Int32Array): void {
  const count = Math.min(gap.aEnd - gap.aStart, gap.bEnd - gap.bStart);
  for (let at = 0; at < count; at += 1) partners[gap.bStart + at] = gap.aStart + at;
}
