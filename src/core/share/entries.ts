import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';

/**
 * One value of a link. The tag says what it is, the form how its bytes stand
 * for it; its length goes along, so that a reader can step over what it does not know.
 */
export type Entry = { readonly tag: number; readonly form: number; readonly bytes: Bytes };

/** Entries, and what stands after the key 0: more entries, deflated. */
export type EntryList = {
  readonly entries: readonly Entry[];
  readonly deflated: Bytes | undefined;
};

/** The key after which there are no entries any more, but deflated ones. */
export const deflatedKey = 0;

const formsPerTag = 8;
/** Far more than any scheme has, and few enough for a reader to go through. */
const entryLimit = 1000;

/** The entries as bytes, one after another: key, length, bytes. */
export function writeEntries(entries: readonly Entry[]): Bytes {
  return concatBytes(entries.flatMap(writeEntry));
}

function writeEntry({ tag, form, bytes }: Entry): Uint8Array[] {
  return [varint(tag * formsPerTag + form), varint(bytes.length), bytes];
}

/** What {@link writeEntries} wrote; undefined when the bytes are no such list. */
export function readEntries(bytes: Bytes): EntryList | undefined {
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const key = readVarint(bytes, at);
    if (key?.value === deflatedKey) return { entries, deflated: bytes.slice(key.end) };
    const length = key && readVarint(bytes, key.end);
    if (key === undefined || length === undefined) return undefined;
    if (entries.length === entryLimit) return undefined;
    at = length.end + length.value;
    if (at > bytes.length) return undefined;
    const tag = Math.floor(key.value / formsPerTag);
    entries.push({ tag, form: key.value % formsPerTag, bytes: bytes.slice(length.end, at) });
  }
  return { entries, deflated: undefined };
}

/** LEB128, unsigned: seven bits a byte, lowest first, the top bit set on all but the last. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left >>>= 7) {
    if (left < 0x80) return Uint8Array.from([...bytes, left]);
    bytes.push((left & 0x7f) | 0x80);
  }
}

/** A varint of up to four bytes: below 2²⁸, which is more than a link can hold. */
function readVarint(
  bytes: Bytes,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = start; at < start + 4; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    value |= (byte & 0x7f) << (7 * (at - start));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}
