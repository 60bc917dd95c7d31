import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { CoreError } from '#core/errors.ts';
import { type Draft, recordOf, secretsOf } from '#core/share/draft-record.ts';
import {
  ivBytes,
  leastIterations,
  type Sealed,
  saltBytes,
  seal,
  sealingKey,
} from '#core/share/sealing.ts';
import {
  type SealingRecord,
  sessionFileFormat,
  sessionFileVersion,
} from '#core/share/session-file-schema.ts';

/** The largest session file, in bytes. */
export const sessionFileLimitBytes = 64_000_000;

/** How to seal the secrets into a file: by the user's own choice only. */
export type SealingOptions = {
  readonly passphrase: string;
  /** Random bytes from a cryptographic source. */
  readonly randomBytes: (length: number) => Bytes;
};

/**
 * Drafts as a JSON file (docs/link-format.md), bodies in Base64. The values of
 * secret fields are not in it, unless they are to be sealed with a passphrase.
 * Where a secret stands elsewhere, in a body say, `secretLeaks` tells beforehand.
 * @throws CoreError `session-file-too-large` {limit}: bytes
 * @throws CoreError as {@link sealingKey}
 */
export async function writeSessionFile(
  drafts: readonly Draft[],
  options?: SealingOptions,
): Promise<Bytes> {
  checkSize(drafts);
  const seals = options && (await sealAll(drafts, options));
  const records = drafts.map((draft, index) => {
    const sealed = seals?.sealed[index];
    return { ...recordOf(draft), ...(sealed && { sealed }) };
  });
  const head = { format: sessionFileFormat, version: sessionFileVersion };
  return textBytes({ ...head, ...(seals && { sealing: seals.sealing }), drafts: records });
}

type Seals = {
  readonly sealing: SealingRecord;
  /** By the index of their draft; undefined for one that has no secret. */
  readonly sealed: readonly (Sealed | undefined)[];
};

/** One key for the file, and for every draft a nonce of its own. */
async function sealAll(drafts: readonly Draft[], options: SealingOptions): Promise<Seals> {
  const { passphrase, randomBytes } = options;
  const sealing = {
    kdf: 'PBKDF2-SHA256',
    iterations: leastIterations,
    salt: randomBytes(saltBytes),
    cipher: 'AES-256-GCM',
  } as const;
  const key = await sealingKey(passphrase, sealing);
  const sealed: (Sealed | undefined)[] = [];
  for (const draft of drafts) {
    const secrets = secretsOf(draft.session);
    const none = Object.keys(secrets).length === 0;
    sealed.push(none ? undefined : await seal(key, randomBytes(ivBytes), recordOf(draft), secrets));
  }
  return { sealing, sealed };
}

/** Before anything is encoded: hundreds of megabytes of text would be too much for the browser. */
function checkSize(drafts: readonly Draft[]): void {
  const bytes = drafts.reduce(
    (sum, { session: { body, reference } }) => sum + body.length + (reference?.length ?? 0),
    0,
  );
  if ((bytes * 4) / 3 > sessionFileLimitBytes) throw tooLarge();
}

function textBytes(file: unknown): Bytes {
  const bytes = encodeUtf8(`${JSON.stringify(file, base64OfBytes, 2)}\n`);
  if (bytes.length > sessionFileLimitBytes) throw tooLarge();
  return bytes;
}

function base64OfBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? encodeBase64(value) : value;
}

function tooLarge(): CoreError {
  return new CoreError('session-file-too-large', { limit: sessionFileLimitBytes });
}
