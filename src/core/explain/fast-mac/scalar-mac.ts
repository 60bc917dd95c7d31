import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from '#core/bytes/bytes.ts';
import { countHeads, digestLength, type FastMac } from './contract.ts';

/** Runs everywhere: @noble/hashes, with the state after the key computed once per call. */
export const scalarMac: FastMac = {
  kind: 'scalar',
  withTail: (key, heads, headLength, tail, prefix = nothing) => {
    const count = countHeads(heads, headLength);
    const begun = hmac.create(sha256, key).update(prefix);
    return digestsOf(begun, count, (index) => [
      heads.subarray(index * headLength, (index + 1) * headLength),
      tail,
    ]);
  },
  ofMessages: (key, messages) => {
    const begun = hmac.create(sha256, key);
    return digestsOf(begun, messages.length, (index) => messages.slice(index, index + 1));
  },
};

const nothing: Bytes = new Uint8Array(0);

/** Digests of `count` messages, each given as parts that follow what is begun. */
function digestsOf(
  begun: ReturnType<typeof hmac.create>,
  count: number,
  partsOf: (index: number) => readonly Bytes[],
): Bytes {
  const digests = new Uint8Array(count * digestLength);
  const running = begun.clone();
  for (let index = 0; index < count; index += 1) {
    begun._cloneInto(running);
    for (const part of partsOf(index)) running.update(part);
    running.digestInto(digests.subarray(index * digestLength, (index + 1) * digestLength));
  }
  return digests;
}
