import type { Bytes } from '#core/bytes/bytes.ts';

/** The hash functions of SubtleCrypto, by their WebCrypto names. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** HMAC (RFC 2104) of `message` under `key`, as raw digest bytes. */
export type Mac = (hash: HashName, key: Bytes, message: Bytes) => Promise<Bytes>;
