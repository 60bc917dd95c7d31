import type { Bytes } from '#core/bytes/bytes.ts';

/**
 * Computes HMAC-SHA256 (RFC 2104) over many messages with few keys, for the search of Explain.
 * Digests of 32 bytes each lie one after another in the result, which is valid until the next call.
 */
export type FastMac = {
  readonly kind: 'simd' | 'scalar';
  /**
   * Digests of prefix ‖ heads[i] ‖ tail; without a prefix, of heads[i] ‖ tail. `heads` holds equally
   * long heads one after another, each of `headLength` bytes. A `headLength` of 0 means one empty
   * head: one digest. The very prefix of the call before, with the same key, is not hashed again.
   */
  readonly withTail: (
    key: Bytes,
    heads: Bytes,
    headLength: number,
    tail: Bytes,
    prefix?: Bytes,
  ) => Bytes;
  /** Digests of independent messages of any lengths, in their order. */
  readonly ofMessages: (key: Bytes, messages: readonly Bytes[]) => Bytes;
};

/** Bytes of an HMAC-SHA256. */
export const digestLength = 32;

/** How many heads of `headLength` bytes lie in `heads`; throws a RangeError when they do not divide evenly. */
export function countHeads(heads: Bytes, headLength: number): number {
  const count = headLength === 0 ? 1 : heads.length / headLength;
  const fits = headLength === 0 ? heads.length === 0 : Number.isInteger(count);
  if (!fits) throw new RangeError(`${heads.length} bytes are not heads of ${headLength} bytes`);
  return count;
}
