import type { Bytes } from '#core/bytes/bytes.ts';
import { countHeads, digestLength, type FastMac } from './contract.ts';
import type { Kernel } from './kernel.ts';
import {
  blockLength,
  kernelMap,
  lanesPerGroup,
  mostLanes,
  stateBytesPerGroup,
  tailPartLength,
} from './kernel-map.ts';
import { createKeyring, wordsAt } from './key-midstates.ts';
import { blocksOf, type Ending, writeBlocks } from './sha256-padding.ts';

const { innerMidstate, outerMidstate, joinMask, joinTemplate } = kernelMap;
const { states, counts, digests, joined, tail: tailPart, arena } = kernelMap;

/** Heads and messages fill the memory that is there; only such as do not fit in fours make it grow. */
const arenaLength = 1_800_000;

/** Moved as words, a digest takes fewer steps than a call of the engine's own copying. */
const wordsPerDigest = digestLength / 4;

/** Four messages to a vector, by the kernel. */
export function createSimdMac(kernel: Kernel): FastMac {
  const useKey = createKeyring(kernel);
  return {
    kind: 'simd',
    withTail: (key, heads, headLength, tail) => {
      const result = new Uint8Array(countHeads(heads, headLength) * digestLength);
      const ending = endingAfter(headLength, tail);
      useKey(key);
      const lanes = lanesFor(headLength);
      for (let first = 0; first * digestLength < result.length; first += lanes) {
        const chunk = heads.subarray(first * headLength, (first + lanes) * headLength);
        const target = result.subarray(first * digestLength, (first + lanes) * digestLength);
        digestHeads(kernel, chunk, headLength, ending, target);
      }
      return result;
    },
    ofMessages: (key, messages) => {
      const result = new Uint32Array(messages.length * wordsPerDigest);
      const longestFirst = sortedByBlocks(messages);
      useKey(key);
      for (let first = 0; first < longestFirst.length; ) {
        const slot = (longestFirst[first]?.blocks ?? 0) * blockLength;
        const batch = longestFirst.slice(first, first + lanesFor(slot));
        digestBatch(kernel, batch, slot, result);
        first += batch.length;
      }
      return new Uint8Array(result.buffer);
    },
  };
}

/** The tail, with what remains of a head before it in its block, after the block of the key's pad. */
function endingAfter(headLength: number, tail: Bytes): Ending {
  const hashedLength = blockLength + headLength + tail.length;
  return { bytes: tail, lead: headLength % blockLength, hashedLength };
}

/** How many messages of so many bytes are worked on at once: whole groups. */
function lanesFor(length: number): number {
  const fitting = Math.floor(arenaLength / Math.max(1, length));
  const lanes = Math.max(lanesPerGroup, Math.min(mostLanes, fitting));
  return lanes - (lanes % lanesPerGroup);
}

/** The end of the groups that hold so many messages. */
function endOfStates(count: number): number {
  return states + Math.ceil(count / lanesPerGroup) * stateBytesPerGroup;
}

/** The digests of heads that fit into the memory together, into `target`. */
function digestHeads(
  kernel: Kernel,
  heads: Bytes,
  headLength: number,
  ending: Ending,
  target: Bytes,
): void {
  const count = target.length / digestLength;
  const end = endOfStates(count);
  const lanes = Math.ceil(count / lanesPerGroup) * lanesPerGroup;
  // The last head is read a block at a time, and so are the empty lanes after it.
  kernel.memoryTo(arena + lanes * headLength + blockLength).set(heads, arena);
  kernel.begin(states, end, innerMidstate);
  const wholeBlocks = Math.floor(headLength / blockLength);
  if (wholeBlocks > 0) {
    wordsAt(kernel, counts, lanes).fill(wholeBlocks);
    kernel.each(states, end, arena, headLength, counts);
  }
  if (ending.lead > 0) hashJoined(kernel, lanes, headLength, ending);
  hashShared(kernel, end, ending);
  kernel.finish(states, end, outerMidstate, digests);
  target.set(kernel.memoryTo(0).subarray(digests, digests + target.length));
}

/** The block of each message in which its head ends and the tail begins. */
function hashJoined(kernel: Kernel, lanes: number, headLength: number, ending: Ending): void {
  const memory = kernel.memoryTo(0);
  memory.fill(0xff, joinMask, joinMask + ending.lead);
  memory.fill(0, joinMask + ending.lead, joinMask + blockLength);
  writeBlocks(ending, 0, blockLength, memory, joinTemplate);
  const rest = arena + headLength - ending.lead;
  kernel.join(rest, headLength, joinMask, joinTemplate, joined, joined + lanes * blockLength);
  wordsAt(kernel, counts, lanes).fill(1);
  kernel.each(states, endOfStates(lanes), joined, blockLength, counts);
}

/** The blocks that all messages end in, in parts. */
function hashShared(kernel: Kernel, end: number, ending: Ending): void {
  const length = blocksOf(ending) * blockLength;
  for (let from = ending.lead > 0 ? blockLength : 0; from < length; from += tailPartLength) {
    const partLength = Math.min(tailPartLength, length - from);
    writeBlocks(ending, from, partLength, kernel.memoryTo(0), tailPart);
    kernel.shared(states, end, tailPart, partLength / blockLength);
  }
}

/** A message with its number of blocks and its place among the digests. */
type PlacedMessage = { readonly ending: Ending; readonly blocks: number; readonly place: number };

/** Messages of about the same length share a group, so that few lanes rest. */
function sortedByBlocks(messages: readonly Bytes[]): PlacedMessage[] {
  return messages
    .map((bytes, place) => {
      const ending = { bytes, lead: 0, hashedLength: blockLength + bytes.length };
      return { ending, blocks: blocksOf(ending), place };
    })
    .sort((a, b) => b.blocks - a.blocks);
}

/** The digests of messages that fit into slots of the memory, to their places in `result`. */
function digestBatch(
  kernel: Kernel,
  batch: readonly PlacedMessage[],
  slot: number,
  result: Uint32Array<ArrayBuffer>,
): void {
  const end = endOfStates(batch.length);
  const lanes = Math.ceil(batch.length / lanesPerGroup) * lanesPerGroup;
  const memory = kernel.memoryTo(arena + lanes * slot);
  const blockCounts = wordsAt(kernel, counts, lanes).fill(0);
  batch.forEach(({ ending, blocks }, lane) => {
    writeBlocks(ending, 0, blocks * blockLength, memory, arena + lane * slot);
    blockCounts[lane] = blocks;
  });
  kernel.begin(states, end, innerMidstate);
  kernel.each(states, end, arena, slot, counts);
  kernel.finish(states, end, outerMidstate, digests);
  const digestWords = wordsAt(kernel, digests, lanes * wordsPerDigest);
  batch.forEach(({ place }, lane) => {
    for (let word = 0; word < wordsPerDigest; word += 1) {
      result[place * wordsPerDigest + word] = digestWords[lane * wordsPerDigest + word] ?? 0;
    }
  });
}
