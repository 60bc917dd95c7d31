import type { DigestName } from '#core/crypto/mac.ts';

/** Length of each digest, in bytes (FIPS 180-4; RFC 1321). */
export const digestLengths: Readonly<Record<DigestName, number>> = {
  MD5: 16,
  'SHA-1': 20,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};
