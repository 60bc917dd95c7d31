import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { CoreError } from '#core/errors.ts';
import {
  type DraftRecord,
  type SealingRecord,
  sessionFileFormat,
  sessionFileVersion,
} from '#core/share/session-file-schema.ts';

/** Fewer make guessing cheap (OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256), so a file cannot ask for them. */
export const leastIterations = 600_000;
/** More would keep the page busy for as long as a stranger's file likes. */
export const mostIterations = 10_000_000;

export const saltBytes = 16;
export const ivBytes = 12;

/** AES-GCM's initialisation vector, and its ciphertext with the tag at the end. */
export type Sealed = { readonly iv: Bytes; readonly ciphertext: Bytes };

/** A key that never leaves the browser's cryptography, for one salt. */
export type SealingKey = { readonly key: CryptoKey; readonly sealing: SealingRecord };

/**
 * The key of a passphrase (in Unicode NFC, so that it does not matter where it is typed).
 * @throws CoreError `passphrase-empty`, `lone-surrogate`
 * @throws CoreError `sealing-unavailable` outside secure contexts, where there is no SubtleCrypto
 */
export async function sealingKey(passphrase: string, sealing: SealingRecord): Promise<SealingKey> {
  if (passphrase === '') throw new CoreError('passphrase-empty');
  const { salt, iterations } = sealing;
  const text = encodeUtf8(passphrase.normalize('NFC'));
  const material = await subtle().importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  text.fill(0);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const algorithm = { name: 'AES-GCM', length: 256 };
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  const key = await subtle().deriveKey(derivation, material, algorithm, false, usages);
  return { key, sealing };
}

/** Seals the secrets of a draft; they open only beside the very request that they were sealed with. */
export async function seal(
  { key, sealing }: SealingKey,
  iv: Bytes,
  draft: DraftRecord,
  secrets: Readonly<Record<string, string>>,
): Promise<Sealed> {
  const plain = encodeUtf8(JSON.stringify(secrets));
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(sealing, iv, draft) };
  const ciphertext = new Uint8Array(await subtle().encrypt(algorithm, key, plain));
  plain.fill(0);
  return { iv, ciphertext };
}

/** The JSON of the sealed secrets, for the caller to wipe; undefined for another passphrase or a changed file. */
export async function unseal(
  { key, sealing }: SealingKey,
  { iv, ciphertext }: Sealed,
  draft: DraftRecord,
): Promise<Bytes | undefined> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(sealing, iv, draft) };
  try {
    return new Uint8Array(await subtle().decrypt(algorithm, key, ciphertext));
  } catch {
    // SubtleCrypto has one word for everything that does not authenticate: OperationError.
    return undefined;
  }
}

/**
 * What is authenticated along with the secrets: how they are sealed, and the
 * request, so that nobody on the way can put another body or address beside a
 * key that its reader will fill in.
 */
function boundTo({ kdf, iterations, salt, cipher }: SealingRecord, iv: Bytes, draft: DraftRecord) {
  const head = [sessionFileFormat, sessionFileVersion, kdf, iterations, encodeBase64(salt)];
  const { scheme, accessPoint, customBaseUrl, path, received, referenceScope, wire } = draft;
  const values = Object.entries(draft.values).sort(([a], [b]) => (a < b ? -1 : 1));
  const reference = draft.reference === undefined ? null : encodeBase64(draft.reference);
  const request = [scheme, accessPoint, customBaseUrl, path, values, encodeBase64(draft.body)];
  const compared = [received, reference, referenceScope];
  const sent = wire && [
    wire.headers.map(({ name, value }) => [name, value]),
    wire.bodyKnownFromWire,
  ];
  const bound = [...head, cipher, encodeBase64(iv), ...request, ...compared];
  return encodeUtf8(JSON.stringify(sent ? [...bound, sent] : bound));
}

function subtle(): SubtleCrypto {
  const available = globalThis.crypto?.subtle;
  if (available === undefined) throw new CoreError('sealing-unavailable');
  return available;
}
