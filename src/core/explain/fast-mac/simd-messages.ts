import type { Bytes } from '#core/bytes/bytes.ts';
import { digestLength } from './contract.ts';
import type { Kernel } from './kernel.ts';
import { blockLength, kernelMap, partLength } from './kernel-map.ts';
import { endOfStates, lanesFor, lanesOf } from './lanes.ts';
import { blocksOf, type Ending, writeBlocks } from './sha256-padding.ts';

const { innerMidstate, outerMidstate, states, counts, digests, arena } = kernelMap;

/** Moved as words, a digest takes fewer steps than a call of the engine's own copying. */
const wordsPerDigest = digestLength / 4;

/** A message with its number of blocks and its place among the digests. */
type PlacedMessage = { readonly ending: Ending; readonly blocks: number; readonly place: number };

/** Digests of independent messages, with the key whose midstates are in the memory. */
export function digestMessages(kernel: Kernel, messages: readonly Bytes[]): Bytes {
  const result = new Uint32Array(messages.length * wordsPerDigest);
  const longestFirst = sortedByBlocks(messages);
  for (let first = 0; first < longestFirst.length; ) {
    const longest = (longestFirst[first]?.blocks ?? 0) * blockLength;
    const slot = Math.min(longest, partLength);
    const batch = longestFirst.slice(first, first + lanesFor(slot));
    digestBatch(kernel, batch, slot, result);
    first += batch.length;
  }
  return new Uint8Array(result.buffer);
}

/** Messages of about the same length share a group, so that few lanes rest. */
function sortedByBlocks(messages: readonly Bytes[]): PlacedMessage[] {
  return messages
    .map((bytes, place) => {
      const ending = { bytes, lead: 0, hashedLength: blockLength + bytes.length };
      return { ending, blocks: blocksOf(ending), place };
    })
    .sort((a, b) => b.blocks - a.blocks);
}

/** The digests of messages for each of which there is a slot in the memory, to their places in `result`. */
function digestBatch(
  kernel: Kernel,
  batch: readonly PlacedMessage[],
  slot: number,
  result: Uint32Array,
): void {
  const end = endOfStates(batch.length);
  const longest = (batch[0]?.blocks ?? 0) * blockLength;
  kernel.begin(states, end, innerMidstate);
  for (let from = 0; from < longest; from += slot) {
    layOut(kernel, batch, slot, from);
    kernel.each(states, end, arena, slot, counts);
  }
  kernel.finish(states, end, outerMidstate, digests);
  const firstWord = digests / 4;
  batch.forEach(({ place }, lane) => {
    for (let word = 0; word < wordsPerDigest; word += 1) {
      const digestWord = kernel.words[firstWord + lane * wordsPerDigest + word];
      result[place * wordsPerDigest + word] = digestWord ?? 0;
    }
  });
}

/** Puts what each message has from byte `from` on into its slot, and its blocks into the counts. */
function layOut(
  { memory, words }: Kernel,
  batch: readonly PlacedMessage[],
  slot: number,
  from: number,
): void {
  const firstCount = counts / 4;
  words.fill(0, firstCount, firstCount + lanesOf(batch.length));
  batch.forEach(({ ending, blocks }, lane) => {
    const length = Math.min(slot, blocks * blockLength - from);
    if (length <= 0) return;
    writeBlocks(ending, from, length, memory, arena + lane * slot);
    words[firstCount + lane] = length / blockLength;
  });
}
