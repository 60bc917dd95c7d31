import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_256 } from '@noble/hashes/sha2.js';
import { keccak_256, keccak_512, sha3_256, sha3_512 } from '@noble/hashes/sha3.js';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import type { MacForm } from '#core/schemes/mistake.ts';

/** All hashes that clients take, by the names that people know them by. */
export const hashes = {
  MD5: md5,
  'SHA-1': sha1,
  'SHA-224': sha224,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
  'SHA-512/256': sha512_256,
  'SHA3-256': sha3_256,
  'SHA3-512': sha3_512,
  'Keccak-256': keccak_256,
  'Keccak-512': keccak_512,
} as const;

/** A hash by its name. */
export type AnyHash = keyof typeof hashes;

/** HMAC (RFC 2104) by the library, over any hash. */
export function hmacOf(name: AnyHash, key: Bytes, message: Bytes): Bytes {
  return new Uint8Array(hmac(hashes[name], key, message));
}

/** The plain digest of bytes. */
export function hashOf(name: AnyHash, bytes: Bytes): Bytes {
  return new Uint8Array(hashes[name](bytes));
}

/** A MAC with digests of the length that a hash has. */
export function formOf(name: AnyHash, digest: MacForm['digest']): MacForm {
  return { digestLength: hashes[name].outputLen, digest };
}

/** HMAC with the recipe's hash over a message or under a key that was changed first. */
export function changedInput(
  hash: DigestName,
  change: (key: Bytes, message: Bytes) => readonly [key: Bytes, message: Bytes],
): MacForm {
  return formOf(hash, (key, message) => hmacOf(hash, ...change(key, message)));
}

/** HMAC with the recipe's hash over a message that was changed first. */
export function changedMessage(hash: DigestName, messageOf: (message: Bytes) => Bytes): MacForm {
  return {
    ...formOf(hash, (key, message) => hmacOf(hash, key, messageOf(message))),
    messageOf,
  };
}
