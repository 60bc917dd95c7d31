import type { Bytes } from '#core/bytes/bytes.ts';
import { blockLength } from './kernel-map.ts';

/** A message that follows others: `before` bytes have been hashed or laid out before it. */
export type Ending = {
  readonly bytes: Bytes;
  /** Bytes of the first block that are not of this message; they are left zero. */
  readonly lead: number;
  /** Bytes that are hashed in all, this message included. */
  readonly hashedLength: number;
};

const paddingMark = 0x80;
const lengthBytes = 8;

/** How many blocks an ending takes with its padding (FIPS 180-4 §5.1.1). */
export function blocksOf({ bytes, lead }: Ending): number {
  return Math.ceil((lead + bytes.length + 1 + lengthBytes) / blockLength);
}

/** Writes the blocks from byte `from` on, padding included, until `target` is full. */
export function writeBlocks(ending: Ending, from: number, target: Bytes): void {
  const { bytes, lead, hashedLength } = ending;
  const copied = bytes.subarray(Math.max(0, from - lead), Math.max(0, from - lead + target.length));
  const start = Math.min(target.length, Math.max(0, lead - from));
  target.fill(0, 0, start);
  target.set(copied, start);
  target.fill(0, start + copied.length);
  const mark = lead + bytes.length - from;
  if (mark >= 0 && mark < target.length) target[mark] = paddingMark;
  if (from + target.length === blocksOf(ending) * blockLength) writeLength(hashedLength, target);
}

/** The number of bits, 64 bits big-endian, at the end. */
function writeLength(hashedLength: number, target: Bytes): void {
  const view = new DataView(target.buffer, target.byteOffset, target.length);
  view.setBigUint64(target.length - lengthBytes, BigInt(hashedLength) * 8n);
}
