import type { Bytes } from '#core/bytes/bytes.ts';
import { type FieldChoice, messageOf, valuesOf } from '#core/explain/search/attempt.ts';
import type { Part, Values } from '#core/schemes/recipe.ts';

/** Equally long beginnings of messages, one after another, and the fields that each was made with. */
export type HeadGroup = {
  readonly length: number;
  readonly heads: Bytes;
  readonly fields: readonly (readonly FieldChoice[])[];
};

/** In heads of one group: their states stay in the processor's cache. */
const largestGroup = 4096;

/** In bytes to hash for one group, so that nobody waits for it. */
const longestWork = 1 << 24;

const none: Bytes = new Uint8Array();

/**
 * What stands before the body for each choice of fields, grouped by length, so
 * that the MAC shares the work on the body. The order of choices is kept
 * within a group. `tailLength`, in bytes, is that of what follows.
 */
export function headGroups(
  parts: readonly Part[],
  values: Values,
  choices: Iterable<readonly FieldChoice[]>,
  tailLength: number,
): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  const groupSize = Math.max(8, Math.min(largestGroup, Math.floor(longestWork / (tailLength + 1))));
  const open = new Map<number, { bytes: Bytes[]; fields: (readonly FieldChoice[])[] }>();
  const close = (length: number) => {
    const group = open.get(length);
    if (group === undefined) return;
    open.delete(length);
    groups.push({ length, heads: joined(group.bytes, length), fields: group.fields });
  };
  for (const fields of choices) {
    const head = messageOf({ parts }, valuesOf(values, fields), none);
    const group = open.get(head.length) ?? { bytes: [], fields: [] };
    open.set(head.length, group);
    group.bytes.push(head);
    group.fields.push(fields);
    // Without any byte there is one head only.
    if (group.bytes.length === (head.length === 0 ? 1 : groupSize)) close(head.length);
  }
  for (const length of [...open.keys()]) close(length);
  return groups;
}

function joined(heads: readonly Bytes[], length: number): Bytes {
  const bytes = new Uint8Array(heads.length * length);
  heads.forEach((head, index) => {
    bytes.set(head, index * length);
  });
  return bytes;
}
