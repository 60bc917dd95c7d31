import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { HashName } from '#core/crypto/mac.ts';
import type { FastMac } from '#core/explain/fast-mac/fast-mac.ts';

/** HMAC over many messages; see `FastMac`. Digests of `digestLength` bytes lie one after another. */
export type BatchMac = Pick<FastMac, 'withTail' | 'ofMessages'> & { readonly digestLength: number };

const hashes = { 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const;

/** The batch form of a recipe's HMAC: the kernel for SHA-256, a library for the others. */
export function batchMacOf(hash: HashName, fast: FastMac): BatchMac {
  return hash === 'SHA-256'
    ? { digestLength: 32, withTail: fast.withTail, ofMessages: fast.ofMessages }
    : libraryMac(hash);
}

function libraryMac(name: HashName): BatchMac {
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
    withTail: (key, heads, headLength, tail) => ofMessages(key, joined(heads, headLength, tail)),
  };
}

function joined(heads: Bytes, headLength: number, tail: Bytes): readonly Bytes[] {
  const count = headLength === 0 ? 1 : heads.length / headLength;
  return Array.from({ length: count }, (_, index) => {
    const message = new Uint8Array(headLength + tail.length);
    message.set(heads.subarray(index * headLength, (index + 1) * headLength));
    message.set(tail, headLength);
    return message;
  });
}
