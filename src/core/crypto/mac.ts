import type { Bytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';

/** HMAC (RFC 2104) of `message` under `key`, as raw digest bytes. */
export type Mac = (hash: DigestName, key: Bytes, message: Bytes) => Promise<Bytes>;

/** Who computes: the browser's own cryptography, or a pure-JavaScript library in its place. */
export type MacBackend = 'subtle' | 'fallback';

/**
 * Who computes in this context. SubtleCrypto exists in secure contexts only
 * (https or localhost, W3C Web Cryptography API §10), so a page served over
 * plain http falls back, and should say so.
 */
export function macBackend(): MacBackend {
  return subtleCrypto() === undefined ? 'fallback' : 'subtle';
}

/**
 * HMAC through SubtleCrypto with a key that cannot be exported. An empty key,
 * which WebCrypto's import refuses although RFC 2104 §2 defines it, MD5, which
 * it has not, and a context without SubtleCrypto are computed by the fallback.
 */
export const hmac: Mac = async (hash, key, message) => {
  const subtle = subtleCrypto();
  if (subtle === undefined || hash === 'MD5' || key.length === 0)
    return (await loadFallback()).hmac(hash, key, message);
  const algorithm = { name: 'HMAC', hash };
  const imported = await subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, message));
};

/** The hash of `bytes` (FIPS 180-4; RFC 1321), raw. */
export async function digest(hash: DigestName, bytes: Bytes): Promise<Bytes> {
  const subtle = subtleCrypto();
  if (subtle === undefined || hash === 'MD5') return (await loadFallback()).digest(hash, bytes);
  return new Uint8Array(await subtle.digest(hash, bytes));
}

/** SHA-256 (FIPS 180-4) of `bytes`: the 32 raw bytes. */
export function sha256(bytes: Bytes): Promise<Bytes> {
  return digest('SHA-256', bytes);
}

/** Looked up at every call and typed as it is: outside secure contexts it is not there. */
function subtleCrypto(): SubtleCrypto | undefined {
  return globalThis.crypto?.subtle;
}

/** A chunk of its own: most pages never need it. */
function loadFallback() {
  return import('#core/crypto/fallback.ts');
}
