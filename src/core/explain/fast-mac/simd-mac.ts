import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { countHeads, digestLength, type FastMac } from './contract.ts';
import type { Kernel } from './kernel.ts';
import { blockLength, partLength } from './kernel-map.ts';
import { createKeyring } from './key-midstates.ts';
import { digestHeads } from './simd-heads.ts';
import { digestMessages } from './simd-messages.ts';
import { createPrefixes, wholeBlocks, withRest } from './simd-prefix.ts';

const nothing: Bytes = new Uint8Array(0);

/** Eight messages side by side, by the kernel. */
export function createSimdMac(kernel: Kernel): FastMac {
  const placeKey = createKeyring(kernel);
  const placePrefix = createPrefixes(kernel);
  // The next call writes here again: new memory would cost as much as a tenth of a block of each.
  let digests = new Uint8Array(0);
  return {
    kind: 'simd',
    withTail: (key, heads, headLength, tail, prefix = nothing) => {
      const count = countHeads(heads, headLength);
      const length = count * digestLength;
      if (length > digests.length) digests = new Uint8Array(length);
      const result = digests.subarray(0, length);
      const midstates = placeKey(key);
      if (headLength > partLength - blockLength) {
        digestLongHeads(kernel, prefix, heads, headLength, tail, result);
        return result;
      }
      placePrefix(midstates, prefix);
      const hashed = wholeBlocks(prefix);
      const whole = withRest(prefix, heads, headLength, count);
      digestHeads(kernel, whole, headLength + prefix.length - hashed, tail, hashed, result);
      return result;
    },
    ofMessages: (key, messages) => {
      placeKey(key);
      return digestMessages(kernel, messages);
    },
  };
}

/** Heads that would not fit side by side: one whole message after another. */
function digestLongHeads(
  kernel: Kernel,
  prefix: Bytes,
  heads: Bytes,
  headLength: number,
  tail: Bytes,
  result: Bytes,
): void {
  for (let first = 0, at = 0; first < heads.length; first += headLength, at += digestLength) {
    const message = concatBytes([prefix, heads.subarray(first, first + headLength), tail]);
    result.set(digestMessages(kernel, [message]), at);
  }
}
