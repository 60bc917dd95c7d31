import { hmac as nobleHmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';

/**
 * The same functions without SubtleCrypto, by @noble/hashes: an audited library
 * without dependencies. Import it late (`mac.ts` does), it is rarely needed.
 */

const hashes = {
  MD5: md5,
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
};

/** HMAC (RFC 2104) as raw digest bytes. The key may be empty. */
export function hmac(hash: DigestName, key: Bytes, message: Bytes): Bytes {
  return nobleHmac(hashes[hash], key, message);
}

/** The hash of `bytes`, raw. */
export function digest(hash: DigestName, bytes: Bytes): Bytes {
  return hashes[hash](bytes);
}
