import { type Items, itemsWithin, topItems } from '#core/diff/json/items.ts';
import { pairElements } from '#core/diff/json/pair-elements.ts';
import { pairMembers } from '#core/diff/json/pair-members.ts';
import {
  isOpen,
  isString,
  nodeEnd,
  openObject,
  type Tokens,
  word,
} from '#core/diff/json/tokens.ts';
import { NumberList } from '#core/diff/number-list.ts';
import type { Budget } from '#core/diff/sequence/budget.ts';
import { heaviestIncreasing } from '#core/diff/sequence/increasing.ts';

/** Which tokens of two texts stand for each other. */
export type Match = {
  /** Of every token of b the token of a that it was, or -1. */
  readonly partners: Int32Array;
  /** 1 for every token of a that has a partner in b. */
  readonly isTaken: Uint8Array;
  /** 1 for every token of b that has a partner, but in another order than the rest. */
  readonly isMoved: Uint8Array;
  /** Four tokens per member that another order of keys moved, outermost only: first and end in a, in b. */
  readonly moves: NumberList;
};

/**
 * Matches two texts from the outside in: members of objects by their keys, items of arrays by
 * what they mean, and what then is left by its place. Any two texts have a match, without recursion.
 */
export function matchTokens(a: Tokens, b: Tokens, budget: Budget): Match {
  const matcher = new Matcher(a, b, budget);
  matcher.run();
  return matcher.match;
}

class Matcher {
  readonly match: Match;
  readonly #a: Tokens;
  readonly #b: Tokens;
  readonly #budget: Budget;
  /** Pairs of brackets whose insides are still to be matched: token of a, token of b, whether moved. */
  readonly #pending = new NumberList();

  constructor(a: Tokens, b: Tokens, budget: Budget) {
    this.#a = a;
    this.#b = b;
    this.#budget = budget;
    this.match = {
      partners: new Int32Array(b.count).fill(-1),
      isTaken: new Uint8Array(a.count),
      isMoved: new Uint8Array(b.count),
      moves: new NumberList(),
    };
  }

  run(): void {
    this.#matchElements(topItems(this.#a), topItems(this.#b), 0);
    while (this.#pending.length > 0) {
      this.#pending.pop();
      const moved = this.#pending.pop();
      const bOpen = this.#pending.pop();
      this.#matchInsides(this.#pending.pop(), bOpen, moved);
    }
  }

  #matchInsides(aOpen: number, bOpen: number, moved: number): void {
    const [aItems, bItems] = [itemsWithin(this.#a, aOpen), itemsWithin(this.#b, bOpen)];
    if (this.#a.kinds[aOpen] === openObject) this.#matchMembers(aItems, bItems, moved);
    else this.#matchElements(aItems, bItems, moved);
    const aClose = this.#a.links[aOpen] ?? 0;
    const bClose = this.#b.links[bOpen] ?? 0;
    if (aClose < this.#a.count && bClose < this.#b.count) this.#pair(aClose, bClose, moved);
  }

  #matchElements(aItems: Items, bItems: Items, moved: number): void {
    const partners = pairElements(this.#a, aItems, this.#b, bItems, this.#budget);
    for (let index = 0; index < partners.length; index += 1) {
      const partner = partners[index] ?? -1;
      if (partner >= 0) this.#matchItem(aItems, partner, bItems, index, moved);
    }
  }

  #matchMembers(aItems: Items, bItems: Items, moved: number): void {
    const partners = pairMembers(this.#a, aItems, this.#b, bItems);
    const isKept = keptInOrder(partners, (index) => this.#sizeOf(bItems, index));
    for (let index = 0; index < partners.length; index += 1) {
      const partner = partners[index] ?? -1;
      if (partner < 0) continue;
      const isMovedHere = moved === 0 && isKept !== undefined && isKept[index] === 0;
      if (isMovedHere) this.#noteMove(aItems, partner, bItems, index);
      this.#matchItem(aItems, partner, bItems, index, moved | (isMovedHere ? 1 : 0));
    }
    this.#matchLastCommas(aItems, bItems, partners);
  }

  /** Where another member is the last, one comma of each side has no member in common: it moved, too. */
  #matchLastCommas(aItems: Items, bItems: Items, partners: Int32Array): void {
    const aLast = aItems.starts.length - 1;
    const ofLast = partners[bItems.starts.length - 1] ?? -1;
    const lastIn = partners.indexOf(aLast);
    if (ofLast < 0 || lastIn < 0 || ofLast === aLast) return;
    const [aComma, bComma] = [aItems.commas[ofLast] ?? -1, bItems.commas[lastIn] ?? -1];
    if (aComma >= 0 && bComma >= 0) this.#pair(aComma, bComma, 1);
  }

  #matchItem(aItems: Items, aIndex: number, bItems: Items, bIndex: number, moved: number): void {
    let aAt = aItems.starts[aIndex] ?? 0;
    let bAt = bItems.starts[bIndex] ?? 0;
    const aEnd = aItems.ends[aIndex] ?? 0;
    const bEnd = bItems.ends[bIndex] ?? 0;
    while (aAt < aEnd && bAt < bEnd && this.#isAlike(aAt, bAt)) {
      const [aNodeEnd, bNodeEnd] = [nodeEnd(this.#a, aAt), nodeEnd(this.#b, bAt)];
      if (this.#isInOrder(aAt, aNodeEnd, bAt, bNodeEnd)) this.#pairAll(aAt, aNodeEnd, bAt, moved);
      else this.#pending.push4(aAt, bAt, moved, 0);
      this.#pair(aAt, bAt, moved);
      aAt = aNodeEnd;
      bAt = bNodeEnd;
    }
    const [aComma, bComma] = [aItems.commas[aIndex] ?? -1, bItems.commas[bIndex] ?? -1];
    if (aComma >= 0 && bComma >= 0) this.#pair(aComma, bComma, moved);
  }

  /** Whether two nodes are single tokens, or brackets with the same tokens in the same order. */
  #isInOrder(aToken: number, aEnd: number, bToken: number, bEnd: number): boolean {
    if (!isOpen(this.#a.kinds[aToken] ?? word)) return true;
    const isSameOrder = this.#a.orders[aToken] === this.#b.orders[bToken];
    return isSameOrder && aEnd - aToken === bEnd - bToken;
  }

  #pairAll(aStart: number, aEnd: number, bStart: number, moved: number): void {
    for (let at = aStart; at < aEnd; at += 1) this.#pair(at, bStart + at - aStart, moved);
  }

  #isAlike(aToken: number, bToken: number): boolean {
    const aKind = this.#a.kinds[aToken] ?? word;
    const bKind = this.#b.kinds[bToken] ?? word;
    return aKind === bKind || (isString(aKind) && isString(bKind));
  }

  #pair(aToken: number, bToken: number, moved: number): void {
    this.match.partners[bToken] = aToken;
    this.match.isTaken[aToken] = 1;
    this.match.isMoved[bToken] = moved;
  }

  #noteMove(aItems: Items, aIndex: number, bItems: Items, bIndex: number): void {
    const aEnd = aItems.ends[aIndex] ?? 0;
    this.match.moves.push4(
      aItems.starts[aIndex] ?? 0,
      aEnd,
      bItems.starts[bIndex] ?? 0,
      bItems.ends[bIndex] ?? 0,
    );
  }

  /** The bytes of a member of b: the heavier one stays where it is. */
  #sizeOf(items: Items, index: number): number {
    const { starts, ends } = this.#b;
    return (ends[(items.ends[index] ?? 0) - 1] ?? 0) - (starts[items.starts[index] ?? 0] ?? 0);
  }
}

/** Which of the members stay in order; undefined when all do. */
function keptInOrder(
  partners: Int32Array,
  sizeOf: (index: number) => number,
): Uint8Array | undefined {
  const paired: number[] = [];
  let isSorted = true;
  let last = -1;
  partners.forEach((partner, index) => {
    if (partner < 0) return;
    if (partner < last) isSorted = false;
    last = partner;
    paired.push(index);
  });
  if (isSorted) return undefined;
  const chosen = heaviestIncreasing(
    paired.map((index) => partners[index] ?? 0),
    paired.map(sizeOf),
  );
  const isKept = new Uint8Array(partners.length);
  paired.forEach((index, place) => {
    isKept[index] = chosen[place] ?? 0;
  });
  return isKept;
}
