import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { FieldChoice } from '#core/explain/search/attempt.ts';

/** Equally long beginnings of messages, one after another, and the fields that each was made with. */
export type HeadGroup = {
  /** Of each head, in bytes. */
  readonly length: number;
  readonly heads: Bytes;
  readonly count: number;
  /** Made on demand: of a million candidates one hits. */
  readonly fieldsAt: (index: number) => readonly FieldChoice[];
};

/** In heads of one group: their states stay in the processor's cache. */
const largestGroup = 4096;

/** In bytes to hash for one group, so that nobody waits long for it. */
const longestWork = 1 << 24;

/** How many heads before a tail of so many bytes are one step of the work. */
export function groupSize(tailLength: number): number {
  return Math.max(8, Math.min(largestGroup, Math.floor(longestWork / (tailLength + 64))));
}

/**
 * The heads of items, grouped by length so that the MAC shares the work on
 * what follows them. The order of the items is kept within a group.
 */
export function headGroups<Item>(
  items: Iterable<Item>,
  textOf: (item: Item) => string,
  fieldsOf: (item: Item) => readonly FieldChoice[],
  size: number,
): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  const open = new Map<number, { texts: string[]; items: Item[] }>();
  const close = (length: number) => {
    const group = open.get(length);
    if (group === undefined) return;
    open.delete(length);
    groups.push(...encoded(group.texts, group.items, fieldsOf));
  };
  for (const item of items) {
    const text = textOf(item);
    const group = open.get(text.length) ?? { texts: [], items: [] };
    open.set(text.length, group);
    group.texts.push(text);
    group.items.push(item);
    // Without any byte there is one head only.
    if (group.items.length === (text === '' ? 1 : size)) close(text.length);
  }
  for (const length of [...open.keys()]) close(length);
  return groups;
}

/** Texts of one length: one group where they are ASCII, else one for each number of bytes. */
function encoded<Item>(
  texts: readonly string[],
  items: readonly Item[],
  fieldsOf: (item: Item) => readonly FieldChoice[],
): readonly HeadGroup[] {
  const heads = encodeUtf8(texts.join(''));
  const length = texts[0]?.length ?? 0;
  if (heads.length === texts.length * length) {
    return [{ length, heads, count: texts.length, fieldsAt: fieldsAt(items, fieldsOf) }];
  }
  const byLength = new Map<number, { heads: Bytes[]; items: Item[] }>();
  items.forEach((item, index) => {
    const head = encodeUtf8(texts[index] ?? '');
    const group = byLength.get(head.length) ?? { heads: [], items: [] };
    byLength.set(head.length, group);
    group.heads.push(head);
    group.items.push(item);
  });
  return Array.from(byLength, ([bytes, group]) => ({
    length: bytes,
    heads: concatBytes(group.heads),
    count: group.items.length,
    fieldsAt: fieldsAt(group.items, fieldsOf),
  }));
}

function fieldsAt<Item>(
  items: readonly Item[],
  fieldsOf: (item: Item) => readonly FieldChoice[],
): HeadGroup['fieldsAt'] {
  return (index) => {
    const item = items[index];
    return item === undefined ? [] : fieldsOf(item);
  };
}
