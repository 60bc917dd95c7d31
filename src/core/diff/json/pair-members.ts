import { type Items, keyOf } from '#core/diff/json/items.ts';
import { isSameString } from '#core/diff/json/same-string.ts';
import type { Tokens } from '#core/diff/json/tokens.ts';

/**
 * For every member of b the member of a with the same key, or -1; of a key that comes more than
 * once the first belongs to the first, the second to the second.
 */
export function pairMembers(a: Tokens, aItems: Items, b: Tokens, bItems: Items): Int32Array {
  const partners = new Int32Array(bItems.starts.length).fill(-1);
  const aCount = aItems.starts.length;
  let prefix = 0;
  while (
    prefix < aCount &&
    prefix < partners.length &&
    hasSameKey(a, aItems, prefix, b, bItems, prefix)
  ) {
    partners[prefix] = prefix;
    prefix += 1;
  }
  if (prefix === aCount || prefix === partners.length) return partners;
  const waiting = membersByKey(a, aItems, prefix);
  for (let index = prefix; index < partners.length; index += 1) {
    const key = keyOf(b, bItems, index);
    const candidates = key < 0 ? undefined : waiting.get(b.meanings[key] ?? 0);
    const place =
      candidates?.findIndex((candidate) => hasSameKey(a, aItems, candidate, b, bItems, index)) ??
      -1;
    if (place >= 0) partners[index] = candidates?.splice(place, 1)[0] ?? -1;
  }
  return partners;
}

function hasSameKey(
  a: Tokens,
  aItems: Items,
  aIndex: number,
  b: Tokens,
  bItems: Items,
  bIndex: number,
): boolean {
  const [aKey, bKey] = [keyOf(a, aItems, aIndex), keyOf(b, bItems, bIndex)];
  return aKey >= 0 && bKey >= 0 && isSameString(a, aKey, b, bKey);
}

/** The members from `first` on by the hash of their key, in order. */
function membersByKey(tokens: Tokens, items: Items, first: number): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (let index = first; index < items.starts.length; index += 1) {
    const key = keyOf(tokens, items, index);
    if (key < 0) continue;
    const meaning = tokens.meanings[key] ?? 0;
    const list = members.get(meaning);
    if (list) list.push(index);
    else members.set(meaning, [index]);
  }
  return members;
}
