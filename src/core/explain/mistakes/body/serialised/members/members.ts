import {
  affordable,
  type Edit,
  edited,
  placesOf,
  removalsOf,
} from '#core/explain/mistakes/body/serialised/edits/edits.ts';
import type { MembersId } from '#core/explain/mistakes/body/serialised/members/words.ts';
import { ofDocument } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';
import type { Given, Mistake, Variant } from '#core/schemes/mistake.ts';

type MemberMistake = Mistake & { readonly id: MembersId };

function objectsIn(document: Document, deepest = Number.POSITIVE_INFINITY): readonly JsonObject[] {
  return placesOf(document).flatMap(({ node, depth }) =>
    node.kind === 'object' && depth <= deepest ? [node] : [],
  );
}

const isNull = ({ value }: JsonMember) => value.kind === 'literal' && value.name === 'null';

/** One text in which some members of every object are gone. */
function without(
  document: Document,
  objects: readonly JsonObject[],
  isRemoved: (member: JsonMember, object: JsonObject) => boolean,
): string {
  const edits = objects.flatMap((object) =>
    removalsOf(object, (member) => isRemoved(member, object)),
  );
  return edited(document.text, inOrder(edits));
}

/** In the order of the text, without those that lie inside of another. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((edit) => {
    const isOutside = edit.start >= end;
    end = Math.max(end, edit.end);
    return isOutside;
  });
}

function* nullsDropped(document: Document): Iterable<Variant<string>> {
  yield { value: without(document, objectsIn(document), isNull) };
  yield { value: without(document, objectsIn(document, 0), isNull) };
}

function* duplicatesCollapsed(document: Document): Iterable<Variant<string>> {
  const repeated = objectsIn(document).filter(({ members }) => {
    return new Set(members.map(({ key }) => key.value)).size < members.length;
  });
  if (repeated.length === 0) return;
  const kept = { first: new Map(), last: new Map() };
  for (const object of repeated) {
    kept.first.set(object, new Set(valuesByKey(object.members.toReversed()).values()));
    kept.last.set(object, new Set(valuesByKey(object.members).values()));
  }
  const moved = repeated.flatMap((object) => lastAtFirstPlace(document.text, object));
  yield { value: edited(document.text, inOrder(moved)) };
  yield { value: without(document, repeated, (one, object) => !kept.first.get(object)?.has(one)) };
  yield { value: without(document, repeated, (one, object) => !kept.last.get(object)?.has(one)) };
}

function valuesByKey(members: readonly JsonMember[]): ReadonlyMap<string, JsonMember> {
  return new Map(members.map((member) => [member.key.value, member]));
}

/** What a hash does: a key keeps its first place and gets its last value. */
function lastAtFirstPlace(text: string, object: JsonObject): readonly Edit[] {
  const last = valuesByKey(object.members);
  const first = new Set(valuesByKey(object.members.toReversed()).values());
  const replaced = object.members.flatMap((member) => {
    const value = last.get(member.key.value)?.value;
    if (!first.has(member) || value === undefined || value === member.value) return [];
    const { start, end } = member.value;
    return [{ start, end, text: text.slice(value.start, value.end) }];
  });
  return [...replaced, ...removalsOf(object, (member) => !first.has(member))];
}

function* eachRemoved(document: Document): Iterable<Variant<string>> {
  const { root } = document;
  const nested: readonly JsonNode[] =
    root.kind === 'object' ? root.members.map(({ value }) => value) : [];
  const objects = [root, ...nested].filter((node) => node.kind === 'object');
  const members = objects.flatMap((object) => object.members.map((member) => ({ object, member })));
  for (const { object, member } of members.slice(0, affordable(document.text))) {
    const edits = removalsOf(object, (one) => one === member);
    yield {
      value: edited(document.text, edits),
      values: { member: member.key.value.slice(0, 60) },
    };
  }
}

/** The values of the request itself, as a body that is signed with them in it would hold them. */
function* fieldsAdded(document: Document, { fields, values }: Given): Iterable<Variant<string>> {
  const { root } = document;
  if (root.kind !== 'object') return;
  for (const field of fields) {
    const value = values[field.id] ?? '';
    if (field.secret || value === '') continue;
    for (const key of new Set([field.id, field.label, snakeCase(field.label)])) {
      const texts = /^(?:0|[1-9][0-9]*)$/.test(value)
        ? [JSON.stringify(value), value]
        : [JSON.stringify(value)];
      for (const text of texts) yield* memberAdded(document, root, key, text);
    }
  }
}

function snakeCase(label: string): string {
  return label
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replaceAll('-', '_')
    .toLowerCase();
}

/** At the end and at the start, spaced as the members that are there. */
function* memberAdded(
  { text }: Document,
  { start, end, members }: JsonObject,
  key: string,
  value: string,
): Iterable<Variant<string>> {
  const [first, second] = members;
  const last = members.at(-1);
  const values = { member: key };
  if (first === undefined || last === undefined) {
    yield {
      value: edited(text, [{ start: start + 1, end: end - 1, text: `"${key}":${value}` }]),
      values,
    };
    return;
  }
  const comma = second === undefined ? ',' : text.slice(first.value.end, second.key.start);
  const member = `"${key}"${text.slice(first.key.end, first.value.start)}${value}`;
  const after = { start: last.value.end, end: last.value.end, text: `${comma}${member}` };
  const before = { start: first.key.start, end: first.key.start, text: `${member}${comma}` };
  yield { value: edited(text, [after]), values };
  yield { value: edited(text, [before]), values };
}

export const members: readonly MemberMistake[] = [
  {
    id: 'member-added-after-signing',
    layer: 'body',
    prior: 'low',
    arisesIn: ['interceptors', 'middleware', 'SDK wrappers'],
    source: 'https://www.tencentcloud.com/document/api/1024/34213',
    variants: ofDocument(eachRemoved),
  },
  {
    id: 'member-removed-after-signing',
    layer: 'body',
    prior: 'low',
    arisesIn: ['interceptors', 'middleware', 'SDK wrappers'],
    source: 'https://www.tencentcloud.com/document/api/1024/34213',
    variants: ofDocument(fieldsAdded),
  },
  {
    id: 'null-members-dropped',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Gson', 'fastjson', 'Jackson NON_NULL', 'Newtonsoft NullValueHandling.Ignore'],
    code: { language: 'Java', line: 'Gson gson = new GsonBuilder().serializeNulls().create();' },
    source: 'https://github.com/google/gson/blob/main/UserGuide.md#null-object-support',
    variants: ofDocument(nullsDropped),
  },
  {
    id: 'duplicate-keys',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JSON built by hand'],
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    variants: ofDocument(duplicatesCollapsed),
  },
];
