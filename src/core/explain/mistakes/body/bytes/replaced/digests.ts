import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex, encodeHexUpper } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Variant } from '#core/schemes/mistake.ts';

const hashes = [
  ['SHA-256', sha256],
  ['MD5', md5],
  ['SHA-1', sha1],
  ['SHA-512', sha512],
] as const;

const forms = [
  ['hex', encodeHex],
  ['HEX', encodeHexUpper],
  ['Base64', encodeBase64],
] as const;

/** Digests of bytes, as the texts that are signed in their place: hexadecimal in both cases and Base64. */
export function* digestsOf(bytes: Bytes): Iterable<Variant<Bytes>> {
  for (const [hash, digestOf] of hashes) {
    const digest = digestOf(bytes);
    for (const [form, write] of forms) {
      yield { value: encodeUtf8(write(digest)), values: { hash, form } };
    }
    yield { value: digest, values: { hash, form: 'bytes' } };
  }
}
