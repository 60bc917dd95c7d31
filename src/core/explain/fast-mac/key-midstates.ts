import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, equalBytes } from '#core/bytes/bytes.ts';
import type { Kernel } from './kernel.ts';
import { blockLength, kernelMap, lanesPerGroup, stateBytesPerGroup } from './kernel-map.ts';
import { initialState } from './sha256-constants.ts';

/** Where SHA-256 stands after the inner and after the outer pad of a key: eight words each. */
type KeyMidstates = { readonly key: Bytes; readonly words: Uint32Array<ArrayBuffer> };

/** A search tries few keys, and each of them many times. */
const keptKeys = 32;

const innerPad = 0x36;
const outerPad = 0x5c;

/** Puts the midstates of a key into the kernel's memory; those of the latest keys are remembered. */
export function createKeyring(kernel: Kernel): (key: Bytes) => void {
  let kept: KeyMidstates[] = [];
  return (key) => {
    const known = kept.find((entry) => equalBytes(entry.key, key));
    const midstates = known ?? { key: key.slice(), words: midstatesOf(kernel, key) };
    if (!known) kept = [midstates, ...kept.slice(0, keptKeys - 1)];
    wordsAt(kernel, kernelMap.innerMidstate, 16).set(midstates.words);
  };
}

/** Hashes both pads of a key as messages of one block, side by side (RFC 2104 §4). */
function midstatesOf(kernel: Kernel, key: Bytes): Uint32Array<ArrayBuffer> {
  const { innerMidstate, states, counts, arena } = kernelMap;
  const memory = kernel.memoryTo(arena + lanesPerGroup * blockLength);
  const short = key.length > blockLength ? sha256(key) : key;
  [innerPad, outerPad].forEach((pad, lane) => {
    const block = memory.subarray(arena + lane * blockLength, arena + (lane + 1) * blockLength);
    block.fill(pad);
    short.forEach((byte, at) => {
      block[at] = byte ^ pad;
    });
  });
  wordsAt(kernel, innerMidstate, 8).set(initialState);
  wordsAt(kernel, counts, lanesPerGroup).fill(1);
  kernel.begin(states, states + stateBytesPerGroup, innerMidstate);
  kernel.each(states, states + stateBytesPerGroup, arena, blockLength, counts);
  const lanes = wordsAt(kernel, states, 8 * lanesPerGroup);
  return Uint32Array.from(
    { length: 16 },
    (_, at) => lanes[(at % 8) * lanesPerGroup + (at >> 3)] ?? 0,
  );
}

/** Words of the kernel's memory, in the byte order that WebAssembly and every browser's machine have. */
export function wordsAt(kernel: Kernel, address: number, length: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(kernel.memoryTo(address + 4 * length).buffer, address, length);
}
