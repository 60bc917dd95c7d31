import type { Document } from '#core/explain/serializers/document.ts';
import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';

/** Another text for a stretch of a document's text: UTF-16 code units, `end` is one past the last. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text after edits that do not overlap and stand in the order of the text. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** One text for each edit alone: as many as are worth their memory. */
export function* editedOnce(text: string, edits: readonly Edit[]): Iterable<string> {
  for (const edit of edits.slice(0, affordable(text))) yield edited(text, [edit]);
}

/** How many variants that differ in one place are made of a text: 64 of a small one, two of a megabyte. */
export function affordable(text: string): number {
  return Math.max(2, Math.min(64, Math.floor(2 ** 21 / (text.length + 1))));
}

/** A value of a document, how deep it lies (the root: 0), and the member that it is the value of. */
export type Place = {
  readonly node: JsonNode;
  readonly depth: number;
  readonly member?: JsonMember;
};

const placesOfDocuments = new WeakMap<Document, readonly Place[]>();

/** Every value of a document in the order of its text. Without recursion, and only once for each document. */
export function placesOf(document: Document): readonly Place[] {
  const known = placesOfDocuments.get(document);
  if (known !== undefined) return known;
  const places: Place[] = [];
  const pending: Place[] = [{ node: document.root, depth: 0 }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    places.push(place);
    // Not `push(...)`, which a list of a hundred thousand values would not survive.
    for (const child of childrenOf(place).toReversed()) pending.push(child);
  }
  placesOfDocuments.set(document, places);
  return places;
}

function childrenOf({ node, depth }: Place): readonly Place[] {
  if (node.kind === 'array') return node.items.map((item) => ({ node: item, depth: depth + 1 }));
  if (node.kind !== 'object') return [];
  return node.members.map((member) => ({ node: member.value, depth: depth + 1, member }));
}

/** An edit for each value that `write` has another text for. */
export function editsOf(
  places: readonly Place[],
  write: (place: Place) => string | undefined,
): readonly Edit[] {
  return places.flatMap((place) => {
    const text = write(place);
    return text === undefined ? [] : [{ start: place.node.start, end: place.node.end, text }];
  });
}

/** The edits that take some members out of an object, each with one of the commas beside it. */
export function removalsOf(
  object: JsonObject,
  isRemoved: (member: JsonMember) => boolean,
): readonly Edit[] {
  const { members } = object;
  const kept = members.findIndex((member) => !isRemoved(member));
  if (kept === -1) return members.length === 0 ? [] : [emptied(object)];
  const first = members[0]?.key.start ?? object.start;
  const leading = { start: first, end: members[kept]?.key.start ?? first, text: '' };
  const others = members.flatMap((member, index) => {
    const before = members[index - 1];
    if (index < kept || before === undefined || !isRemoved(member)) return [];
    return [{ start: before.value.end, end: member.value.end, text: '' }];
  });
  return kept === 0 ? others : [leading, ...others];
}

function emptied({ start, end }: JsonObject): Edit {
  return { start: start + 1, end: end - 1, text: '' };
}
