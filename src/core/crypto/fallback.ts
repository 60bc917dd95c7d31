import { hmac as nobleHmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 as nobleSha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { HashName } from '#core/crypto/mac.ts';

/**
 * The same functions without SubtleCrypto, by @noble/hashes: an audited library
 * without dependencies. Import it late (`mac.ts` does), it is rarely needed.
 */

const hashes = { 'SHA-1': sha1, 'SHA-256': nobleSha256, 'SHA-384': sha384, 'SHA-512': sha512 };

/** HMAC (RFC 2104) as raw digest bytes. The key may be empty. */
export function hmac(hash: HashName, key: Bytes, message: Bytes): Bytes {
  return nobleHmac(hashes[hash], key, message);
}

/** SHA-256 as 32 raw bytes. */
export function sha256(bytes: Bytes): Bytes {
  return nobleSha256(bytes);
}
