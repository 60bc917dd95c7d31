import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from '#core/bytes/bytes.ts';
import { countHeads, digestLength, type FastMac } from './contract.ts';

/** Runs everywhere: @noble/hashes, with the state after the key computed once per call. */
export const scalarMac: FastMac = {
  kind: 'scalar',
  withTail: (key, heads, headLength, tail) => {
    const count = countHeads(heads, headLength);
    return digestsOf(key, count, (index) => [
      heads.subarray(index * headLength, (index + 1) * headLength),
      tail,
    ]);
  },
  ofMessages: (key, messages) =>
    digestsOf(key, messages.length, (index) => messages.slice(index, index + 1)),
};

/** Digests of `count` messages, each given as parts that follow one another. */
function digestsOf(key: Bytes, count: number, partsOf: (index: number) => readonly Bytes[]): Bytes {
  const digests = new Uint8Array(count * digestLength);
  const keyed = hmac.create(sha256, key);
  const running = keyed.clone();
  for (let index = 0; index < count; index += 1) {
    keyed._cloneInto(running);
    for (const part of partsOf(index)) running.update(part);
    running.digestInto(digests.subarray(index * digestLength, (index + 1) * digestLength));
  }
  return digests;
}
