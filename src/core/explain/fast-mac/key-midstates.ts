import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, equalBytes } from '#core/bytes/bytes.ts';
import type { Kernel } from './kernel.ts';
import {
  blockLength,
  kernelMap,
  lanesPerGroup,
  lanesPerVector,
  stateBytesPerGroup,
} from './kernel-map.ts';
import { initialState } from './sha256-constants.ts';

/** Where SHA-256 stands after the inner and after the outer pad of a key: eight words each. */
export type KeyMidstates = { readonly key: Bytes; readonly words: readonly number[] };

/** A search tries few keys, and each of them many times. */
const keptKeys = 32;

const innerPad = 0x36;
const outerPad = 0x5c;

/** Puts the midstates of a key into the kernel's memory and hands them out; those of the latest keys are remembered. */
export function createKeyring(kernel: Kernel): (key: Bytes) => KeyMidstates {
  let kept: KeyMidstates[] = [];
  return (key) => {
    const known = kept.find((entry) => equalBytes(entry.key, key));
    const midstates = known ?? { key: key.slice(), words: midstatesOf(kernel, key) };
    if (!known) kept = [midstates, ...kept.slice(0, keptKeys - 1)];
    kernel.words.set(midstates.words, kernelMap.innerMidstate / 4);
    return midstates;
  };
}

/** Hashes both pads of a key as messages of one block, side by side (RFC 2104 §2). */
function midstatesOf(kernel: Kernel, key: Bytes): readonly number[] {
  const { innerMidstate, states, counts, arena } = kernelMap;
  const short = key.length > blockLength ? sha256(key) : key;
  [innerPad, outerPad].forEach((pad, lane) => {
    const start = arena + lane * blockLength;
    kernel.memory.fill(pad, start, start + blockLength);
    short.forEach((byte, at) => {
      kernel.memory[start + at] = byte ^ pad;
    });
  });
  kernel.words.set(initialState, innerMidstate / 4);
  kernel.words.fill(1, counts / 4, counts / 4 + lanesPerGroup);
  kernel.begin(states, states + stateBytesPerGroup, innerMidstate);
  kernel.each(states, states + stateBytesPerGroup, arena, blockLength, counts);
  return [0, 1].flatMap((lane) => laneOf(kernel, lane));
}

/** The state of one of the first messages. */
export function laneOf({ words }: Kernel, lane: number): number[] {
  const first = kernelMap.states / 4 + lane;
  return Array.from({ length: 8 }, (_, word) => words[first + word * lanesPerVector] ?? 0);
}
