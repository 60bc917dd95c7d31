import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';

/**
 * What a runtime makes of one node when it reads it: other members, another order, another kind. Local: a view
 * never looks into the node's children. A node that is not changed is given back itself, so that
 * `view(node) === node` tells that this runtime could have written it. `undefined` refuses the node.
 */
export type View = (node: JsonNode, root: JsonNode) => JsonNode | undefined;

function objectView(change: (object: JsonObject, root: JsonNode) => JsonNode | undefined): View {
  return (node, root) => (node.kind === 'object' ? change(node, root) : node);
}

export function memberView(
  change: (members: readonly JsonMember[]) => readonly JsonMember[],
): View {
  return objectView((object) => {
    const members = change(object.members);
    return isSame(members, object.members) ? object : { ...object, members };
  });
}

function isSame(some: readonly JsonMember[], others: readonly JsonMember[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((member, index) => member === others[index]);
}

/** A key that comes twice keeps its first place and its last value: what every hash or map of a runtime does. */
export const lastOfDuplicates = memberView((members) => {
  if (!hasDuplicates(members)) return members;
  const last = new Map(members.map((member) => [member.key.value, member]));
  return [...last.values()];
});

/** A key that comes twice is an error: JSON-java. */
export const noDuplicates: View = objectView((object) => {
  return hasDuplicates(object.members) ? undefined : object;
});

function hasDuplicates(members: readonly JsonMember[]): boolean {
  const keys = new Set<string>();
  for (const { key } of members) keys.add(key.value);
  return keys.size < members.length;
}

/** The values of a key that comes twice are gathered in an array: json-lib. */
export const gatheredDuplicates = memberView((members) => {
  if (!hasDuplicates(members)) return members;
  const gathered = new Map<string, JsonMember>();
  for (const member of members) {
    const before = gathered.get(member.key.value);
    gathered.set(member.key.value, before === undefined ? member : gather(before, member));
  }
  return [...gathered.values()];
});

function gather(before: JsonMember, { value }: JsonMember): JsonMember {
  const { key, value: first } = before;
  const items = first.kind === 'array' ? [...first.items, value] : [first, value];
  return { key, value: { kind: 'array', items, start: first.start, end: value.end } };
}

/** Members that are null are left out: Gson, fastjson. */
export const withoutNulls = memberView((members) => {
  if (!members.some(({ value }) => isNull(value))) return members;
  return members.filter(({ value }) => !isNull(value));
});

/** Items that are null are left out of arrays: hutool. */
export const withoutNullItems: View = (node) => {
  if (node.kind !== 'array' || !node.items.some(isNull)) return node;
  return { ...node, items: node.items.filter((item) => !isNull(item)) };
};

function isNull(node: JsonNode): boolean {
  return node.kind === 'literal' && node.name === 'null';
}
