import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import type { FastMac } from '#core/explain/fast-mac/fast-mac.ts';

/** HMAC over many messages; see `FastMac`. Digests of `digestLength` bytes lie one after another. */
export type BatchMac = Pick<FastMac, 'withTail' | 'ofMessages'> & { readonly digestLength: number };

const hashes = {
  MD5: md5,
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
} as const;

/** The batch form of a recipe's HMAC: the kernel for SHA-256, a library for the others. */
export function batchMacOf(hash: DigestName, fast: FastMac): BatchMac {
  return hash === 'SHA-256'
    ? { digestLength: 32, withTail: fast.withTail, ofMessages: fast.ofMessages }
    : libraryMac(hash);
}

function libraryMac(name: DigestName): BatchMac {
  const hash = hashes[name];
  const digestLength = hash.outputLen;
  const ofMessages = (key: Bytes, messages: readonly Bytes[]) => {
    const start = hmac.create(hash, key);
    const digests = new Uint8Array(messages.length * digestLength);
    messages.forEach((message, index) => {
      digests.set(start.clone().update(message).digest(), index * digestLength);
    });
    return digests;
  };
  return {
    digestLength,
    ofMessages,
    withTail: (key, heads, headLength, tail, prefix = nothing) =>
      ofMessages(key, joined(prefix, heads, headLength, tail)),
  };
}

const nothing: Bytes = new Uint8Array(0);

function joined(prefix: Bytes, heads: Bytes, headLength: number, tail: Bytes): readonly Bytes[] {
  const count = headLength === 0 ? 1 : heads.length / headLength;
  return Array.from({ length: count }, (_, index) =>
    concatBytes([prefix, heads.subarray(index * headLength, (index + 1) * headLength), tail]),
  );
}
