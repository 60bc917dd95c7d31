import type { Bytes } from '#core/bytes/bytes.ts';
import { digestLength } from './contract.ts';
import type { Kernel } from './kernel.ts';
import { blockLength, kernelMap, partLength } from './kernel-map.ts';
import { endOfStates, lanesFor, lanesOf } from './lanes.ts';
import { blocksOf, type Ending, writeBlocks } from './sha256-padding.ts';

const { innerMidstate, outerMidstate, joinMask, joinTemplate } = kernelMap;
const { states, counts, digests, joined, tail: tailPart, arena } = kernelMap;

/**
 * Digests of heads before one tail, with the key whose midstates are in the memory; no head is
 * longer than a part. The inner one may stand further on: after `hashed` bytes, whole blocks.
 */
export function digestHeads(
  kernel: Kernel,
  heads: Bytes,
  headLength: number,
  tail: Bytes,
  hashed: number,
  result: Bytes,
): void {
  const hashedLength = blockLength + hashed + headLength + tail.length;
  const ending = { bytes: tail, lead: headLength % blockLength, hashedLength };
  const lanes = lanesFor(headLength);
  for (let first = 0; first * digestLength < result.length; first += lanes) {
    const some = heads.subarray(first * headLength, (first + lanes) * headLength);
    const target = result.subarray(first * digestLength, (first + lanes) * digestLength);
    digestSome(kernel, some, headLength, ending, target);
  }
}

/** As many heads as the memory takes at once. */
function digestSome(
  kernel: Kernel,
  heads: Bytes,
  headLength: number,
  ending: Ending,
  target: Bytes,
): void {
  const count = target.length / digestLength;
  const end = endOfStates(count);
  kernel.memory.set(heads, arena);
  kernel.begin(states, end, innerMidstate);
  const wholeBlocks = Math.floor(headLength / blockLength);
  if (wholeBlocks > 0) {
    kernel.words.fill(wholeBlocks, counts / 4, counts / 4 + lanesOf(count));
    kernel.each(states, end, arena, headLength, counts);
  }
  if (ending.lead > 0) hashJoined(kernel, count, headLength, ending);
  hashShared(kernel, end, ending);
  kernel.finish(states, end, outerMidstate, digests);
  target.set(kernel.memory.subarray(digests, digests + target.length));
}

/** The block of each message in which its head ends and the tail begins. */
function hashJoined(kernel: Kernel, count: number, headLength: number, ending: Ending): void {
  const { memory, words } = kernel;
  const lanes = lanesOf(count);
  memory.fill(0xff, joinMask, joinMask + ending.lead);
  memory.fill(0, joinMask + ending.lead, joinMask + blockLength);
  writeBlocks(ending, 0, blockLength, memory, joinTemplate);
  const rest = arena + headLength - ending.lead;
  kernel.join(rest, headLength, joinMask, joinTemplate, joined, joined + lanes * blockLength);
  words.fill(1, counts / 4, counts / 4 + lanes);
  kernel.each(states, endOfStates(count), joined, blockLength, counts);
}

/** The blocks that all messages end in, in parts. */
function hashShared(kernel: Kernel, end: number, ending: Ending): void {
  const total = blocksOf(ending) * blockLength;
  for (let from = ending.lead > 0 ? blockLength : 0; from < total; from += partLength) {
    const length = Math.min(partLength, total - from);
    writeBlocks(ending, from, length, kernel.memory, tailPart);
    kernel.shared(states, end, tailPart, length / blockLength);
  }
}
