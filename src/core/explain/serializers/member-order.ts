import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';
import { memberView, type View } from '#core/explain/serializers/view.ts';

/** Keys by their UTF-16 units: JavaScript's sort(), Java's TreeMap. */
export const sortedByUtf16 = memberView((members) => sortedBy(members, compareUtf16));

/** Keys by code point, which is the order of their UTF-8 bytes too: Python, Go, Rust, C++, jq, Perl. */
export const sortedByCodePoint = memberView((members) => sortedBy(members, compareCodePoints));

function sortedBy(
  members: readonly JsonMember[],
  compare: (a: string, b: string) => number,
): readonly JsonMember[] {
  const isSorted = members.every((member, index) => {
    const before = members[index - 1];
    return before === undefined || compare(before.key.value, member.key.value) <= 0;
  });
  return isSorted ? members : members.toSorted((a, b) => compare(a.key.value, b.key.value));
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
export const indicesFirst = memberView(withIndicesFirst);

/** The order of a JavaScript object that was built anew with sorted keys. */
export const sortedIndicesFirst = memberView((members) =>
  withIndicesFirst(sortedBy(members, compareUtf16)),
);

function withIndicesFirst(members: readonly JsonMember[]): readonly JsonMember[] {
  const indices = members.filter(({ key }) => isArrayIndex(key.value));
  if (indices.length === 0) return members;
  indices.sort((a, b) => Number(a.key.value) - Number(b.key.value));
  return [...indices, ...members.filter(({ key }) => !isArrayIndex(key.value))];
}

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
 * `JSON.stringify(o, Object.keys(o).sort())`: the keys of the top level are the only keys allowed at every
 * level, in that order (ECMA-262 JSON.stringify, PropertyList).
 */
export const topLevelKeysOnly: View = (node, root) => {
  // Object.keys(null) throws.
  if (root.kind === 'literal' && root.name === 'null') return undefined;
  return node.kind === 'object' ? allowedMembers(node, keysOf(root)) : node;
};

function allowedMembers(object: JsonObject, allowed: ReadonlySet<string>): JsonNode | undefined {
  const sorted = sortedByUtf16(object, object);
  if (sorted?.kind !== 'object' || sorted.members.every(({ key }) => allowed.has(key.value))) {
    return sorted;
  }
  return { ...sorted, members: sorted.members.filter(({ key }) => allowed.has(key.value)) };
}

const keysOfRoots = new WeakMap<JsonNode, ReadonlySet<string>>();

/** Object.keys of the root, kept for as long as the root is: asking anew for each object would take quadratic time. */
function keysOf(root: JsonNode): ReadonlySet<string> {
  const known = keysOfRoots.get(root);
  if (known !== undefined) return known;
  const keys = new Set(ownKeys(root));
  keysOfRoots.set(root, keys);
  return keys;
}

function ownKeys(root: JsonNode): string[] {
  if (root.kind === 'array') return root.items.map((_, index) => String(index));
  return root.kind === 'object' ? root.members.map(({ key }) => key.value) : [];
}
