import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';
import { memberView, type View } from '#core/explain/serializers/view.ts';

/** Keys by their UTF-16 units: JavaScript's sort(), Java's TreeMap. */
export const sortedByUtf16 = memberView((members) => sortedBy(members, compareUtf16));

/** Keys by code point, which is the order of their UTF-8 bytes too: Python, Go, Rust, C++, jq, Perl. */
export const sortedByCodePoint = memberView((members) => sortedBy(members, compareCodePoints));

function sortedBy(members: readonly JsonMember[], compare: (a: string, b: string) => number) {
  return members.toSorted((a, b) => compare(a.key.value, b.key.value));
}

function compareUtf16(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const surrogates = /[\ud800-\udfff]/;

function compareCodePoints(a: string, b: string): number {
  if (!surrogates.test(a) && !surrogates.test(b)) return compareUtf16(a, b);
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const difference = (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Keys that are array indices first, ascending (ECMA-262 OrdinaryOwnPropertyKeys). */
export const indicesFirst = memberView((members) => {
  const indices = members.filter(({ key }) => isArrayIndex(key.value));
  if (indices.length === 0) return members;
  indices.sort((a, b) => Number(a.key.value) - Number(b.key.value));
  return [...indices, ...members.filter(({ key }) => !isArrayIndex(key.value))];
});

function isArrayIndex(key: string): boolean {
  return /^(?:0|[1-9][0-9]{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

/**
 * The order in which a java.util.HashMap<String, …> hands out its keys: by bucket, then as inserted
 * (https://github.com/openjdk/jdk17/blob/master/src/java.base/share/classes/java/util/HashMap.java). Buckets
 * of more than eight keys, which become trees, keep that order too.
 */
export const hashMapOrder = memberView((members) => {
  let buckets = 16;
  while (members.length > buckets * 0.75) buckets *= 2;
  const bucketOf = new Map(
    members.map((member) => [member, spreadHash(member.key.value) & (buckets - 1)]),
  );
  return members.toSorted((a, b) => (bucketOf.get(a) ?? 0) - (bucketOf.get(b) ?? 0));
});

function spreadHash(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) {
    hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  }
  return hash ^ (hash >>> 16);
}

/**
 * `JSON.stringify(o, Object.keys(o).sort())`: the list of the top level's keys is a list of allowed keys at
 * every level (ECMA-262 JSON.stringify, PropertyList).
 */
export const topLevelKeysOnly: View = (node, root) => {
  // Object.keys(null) throws.
  if (root.kind === 'literal' && root.name === 'null') return undefined;
  return node.kind === 'object' ? withAllowedKeys(node, root) : node;
};

function withAllowedKeys(object: JsonObject, root: JsonNode): JsonObject {
  const byKey = new Map(object.members.map((member) => [member.key.value, member]));
  const members = keysOf(root)
    .toSorted(compareUtf16)
    .flatMap((key) => byKey.get(key) ?? []);
  const isSame =
    members.length === object.members.length &&
    members.every((member, index) => member === object.members[index]);
  return isSame ? object : { ...object, members };
}

function keysOf(root: JsonNode): string[] {
  if (root.kind === 'array') return root.items.map((_, index) => String(index));
  return root.kind === 'object' ? [...new Set(root.members.map(({ key }) => key.value))] : [];
}
