import type { Bytes } from '#core/bytes/bytes.ts';
import { blockLength } from './kernel-map.ts';

/** The end of a message that is hashed: what follows the blocks of others, with its padding. */
export type Ending = {
  readonly bytes: Bytes;
  /** Bytes of the first block that are not of this ending; they are left zero. */
  readonly lead: number;
  /** Bytes that are hashed in all, this ending included. */
  readonly hashedLength: number;
};

const paddingMark = 0x80;
const lengthBytes = 8;

/** How many blocks an ending takes with its padding (FIPS 180-4 §5.1.1). */
export function blocksOf({ bytes, lead }: Ending): number {
  return Math.ceil((lead + bytes.length + 1 + lengthBytes) / blockLength);
}

/**
 * Writes whole blocks of an ending, padding included, to an address of the memory. They begin at
 * byte `from` of the ending and are `length` bytes.
 */
export function writeBlocks(
  ending: Ending,
  from: number,
  length: number,
  memory: Bytes,
  address: number,
): void {
  const { bytes, lead, hashedLength } = ending;
  const copied = bytes.subarray(Math.max(0, from - lead), Math.max(0, from - lead + length));
  const end = address + length;
  const start = Math.min(end, address + Math.max(0, lead - from));
  memory.fill(0, address, start);
  memory.set(copied, start);
  memory.fill(0, start + copied.length, end);
  const mark = lead + bytes.length - from;
  if (mark >= 0 && mark < length) memory[address + mark] = paddingMark;
  if (from + length === blocksOf(ending) * blockLength) writeLength(hashedLength, memory, end);
}

/** The number of bits, big-endian, in the eight bytes before `end`; bytes above it are zero already. */
function writeLength(hashedLength: number, memory: Bytes, end: number): void {
  let bits = hashedLength * 8;
  for (let at = end - 1; bits > 0; at -= 1) {
    memory[at] = bits % 256;
    bits = Math.floor(bits / 256);
  }
}
