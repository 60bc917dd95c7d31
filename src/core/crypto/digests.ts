/** The hash functions of SubtleCrypto, by their WebCrypto names. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The hash functions that vendors use alone. MD5 (RFC 1321) is broken, and none of ours to choose. */
export type DigestName = HashName | 'MD5';

/** Length of each digest, in bytes (FIPS 180-4; RFC 1321). */
export const digestLengths: Readonly<Record<DigestName, number>> = {
  MD5: 16,
  'SHA-1': 20,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};
