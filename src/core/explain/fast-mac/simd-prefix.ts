import type { Bytes } from '#core/bytes/bytes.ts';
import type { Kernel } from './kernel.ts';
import {
  blockLength,
  kernelMap,
  lanesPerGroup,
  partLength,
  stateBytesPerGroup,
} from './kernel-map.ts';
import { type KeyMidstates, laneOf } from './key-midstates.ts';

type PrefixMidstate = {
  readonly key: KeyMidstates;
  readonly prefix: Bytes;
  readonly words: readonly number[];
};

/**
 * Puts the midstate after the whole blocks of a prefix into the place of the key's inner one, so
 * that messages go on from there. Takes the bytes to be the same when the array is: a search gives
 * one prefix with many groups of heads.
 */
export function createPrefixes(kernel: Kernel): (key: KeyMidstates, prefix: Bytes) => void {
  let latest: PrefixMidstate | undefined;
  return (key, prefix) => {
    if (prefix.length < blockLength) return;
    if (latest?.prefix !== prefix || latest.key !== key) {
      latest = { key, prefix, words: midstateAfter(kernel, prefix) };
    }
    kernel.words.set(latest.words, kernelMap.innerMidstate / 4);
  };
}

/** Hashes the whole blocks of a prefix, in parts, as the first message of a group whose others rest. */
function midstateAfter(kernel: Kernel, prefix: Bytes): readonly number[] {
  const { innerMidstate, states, counts, arena } = kernelMap;
  const end = states + stateBytesPerGroup;
  const length = wholeBlocks(prefix);
  kernel.begin(states, end, innerMidstate);
  kernel.words.fill(0, counts / 4, counts / 4 + lanesPerGroup);
  for (let from = 0; from < length; from += partLength) {
    const part = prefix.subarray(from, Math.min(length, from + partLength));
    kernel.memory.set(part, arena);
    kernel.words[counts / 4] = part.length / blockLength;
    kernel.each(states, end, arena, partLength, counts);
  }
  return laneOf(kernel, 0);
}

/** How many bytes of a prefix its midstate holds. */
export function wholeBlocks({ length }: Bytes): number {
  return length - (length % blockLength);
}

/** Heads that begin with what the whole blocks of a prefix leave over. */
export function withRest(prefix: Bytes, heads: Bytes, headLength: number, count: number): Bytes {
  const rest = prefix.subarray(wholeBlocks(prefix));
  if (rest.length === 0) return heads;
  const length = rest.length + headLength;
  const longer = new Uint8Array(count * length);
  for (let index = 0; index < count; index += 1) {
    longer.set(rest, index * length);
    longer.set(
      heads.subarray(index * headLength, (index + 1) * headLength),
      index * length + rest.length,
    );
  }
  return longer;
}
