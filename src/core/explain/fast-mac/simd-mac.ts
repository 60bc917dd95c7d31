import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { countHeads, digestLength, type FastMac } from './contract.ts';
import type { Kernel } from './kernel.ts';
import { partLength } from './kernel-map.ts';
import { createKeyring } from './key-midstates.ts';
import { digestHeads } from './simd-heads.ts';
import { digestMessages } from './simd-messages.ts';

/** Eight messages side by side, by the kernel. */
export function createSimdMac(kernel: Kernel): FastMac {
  const useKey = createKeyring(kernel);
  // The next call writes here again: new memory would cost as much as a tenth of a block of each.
  let digests = new Uint8Array(0);
  return {
    kind: 'simd',
    withTail: (key, heads, headLength, tail) => {
      const length = countHeads(heads, headLength) * digestLength;
      if (length > digests.length) digests = new Uint8Array(length);
      const result = digests.subarray(0, length);
      useKey(key);
      const digest = headLength > partLength ? digestLongHeads : digestHeads;
      digest(kernel, heads, headLength, tail, result);
      return result;
    },
    ofMessages: (key, messages) => {
      useKey(key);
      return digestMessages(kernel, messages);
    },
  };
}

/** Heads that would not fit side by side: one whole message after another. */
function digestLongHeads(
  kernel: Kernel,
  heads: Bytes,
  headLength: number,
  tail: Bytes,
  result: Bytes,
): void {
  for (let first = 0, at = 0; first < heads.length; first += headLength, at += digestLength) {
    const message = concatBytes([heads.subarray(first, first + headLength), tail]);
    result.set(digestMessages(kernel, [message]), at);
  }
}
