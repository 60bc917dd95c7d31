import { crc32, inflateRawSync } from 'node:zlib';

/** An entry as docs/link-format.md describes it. */
export type PlainEntry = { readonly tag: number; readonly form: number; readonly bytes: Buffer };

/** A decoder written from docs/link-format.md with Node's own zlib. It shares nothing with ours. */
export function referenceDecode(link: string): PlainEntry[] {
  const frame = Buffer.from(link.replace(/^1\./, ''), 'base64url');
  const content = frame.subarray(6);
  if (frame.readUInt16BE(0) !== content.length) throw new Error('length');
  if (frame.readUInt32BE(2) !== crc32(content)) throw new Error('checksum');
  return referenceEntries(content);
}

function referenceEntries(bytes: Buffer): PlainEntry[] {
  const entries: PlainEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [key, afterKey] = leb128(bytes, at);
    if (key === 0) {
      return [...entries, ...referenceEntries(inflateRawSync(bytes.subarray(afterKey)))];
    }
    const [length, start] = leb128(bytes, afterKey);
    at = start + length;
    entries.push({ tag: key >> 3, form: key & 7, bytes: bytes.subarray(start, at) });
  }
  return entries;
}

function leb128(bytes: Buffer, start: number): [value: number, end: number] {
  let value = 0;
  let at = start;
  for (let shift = 0; ; shift += 7, at += 1) {
    const byte = bytes.readUInt8(at);
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at + 1];
  }
}

/** A link with any content, its length and checksum right. */
export function referenceFrame(content: Uint8Array): string {
  const head = Buffer.alloc(6);
  head.writeUInt16BE(content.length & 0xffff, 0);
  head.writeUInt32BE(crc32(content), 2);
  return `1.${Buffer.concat([head, content]).toString('base64url')}`;
}

/** An entry as bytes, for keys and lengths of any size. */
export function referenceEntry(tag: number, form: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([toLeb128(tag * 8 + form), toLeb128(bytes.length), bytes]);
}

function toLeb128(value: number): Buffer {
  return value < 128
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value % 128) + 128]), toLeb128(Math.floor(value / 128))]);
}

/** The text that an entry stands for, '' for none. */
export function textOf(entry: PlainEntry | undefined): string {
  if (entry === undefined) return '';
  const { form, bytes } = entry;
  if (form === 0) return bytes.toString('utf8');
  if (form === 1) return BigInt(`0x${bytes.toString('hex')}`).toString();
  if (form === 2) return bytes.toString('hex');
  if (form === 3) return bytes.toString('base64');
  if (form === 4) return Buffer.from(bytes.toString('hex')).toString('base64');
  return Buffer.from(bytes).swap16().toString('utf16le');
}
