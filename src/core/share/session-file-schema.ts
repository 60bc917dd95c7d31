import * as v from 'valibot';
import { tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { bodyLimitBytes } from '#core/session/session.ts';
import { longestHeader, mostHeaders } from '#core/share/public-wire.ts';

export const sessionFileFormat = 'countersign-session';
export const sessionFileVersion = 1;

/** Base64 (RFC 4648 §4, padded) of at most the bytes that a body may have, as those bytes. */
const Octets = v.pipe(
  v.string(),
  v.maxLength(Math.ceil(bodyLimitBytes / 3) * 4),
  v.rawTransform<string, Bytes>(({ dataset, addIssue, NEVER }) => {
    const bytes = tryDecodeBase64(dataset.value, 'base64', 'required');
    if (!('problem' in bytes)) return bytes;
    addIssue({ message: 'not Base64' });
    return NEVER;
  }),
);

const HeaderText = v.pipe(v.string(), v.maxLength(longestHeader));

/** What is known of the request as it was sent. */
const WireRecord = v.object({
  headers: v.pipe(
    v.array(v.object({ name: HeaderText, value: HeaderText })),
    v.maxLength(mostHeaders),
    v.readonly(),
  ),
  bodyKnownFromWire: v.boolean(),
});

const draftEntries = {
  name: v.string(),
  scheme: v.string(),
  accessPoint: v.string(),
  customBaseUrl: v.string(),
  path: v.string(),
  values: v.record(v.string(), v.string()),
  body: Octets,
  received: v.string(),
  reference: v.optional(Octets),
  referenceScope: v.picklist(['body', 'string-to-sign']),
  view: v.optional(v.string()),
  wire: v.optional(WireRecord),
  /** AES-256-GCM of the secrets: the IV, and the ciphertext with its tag. */
  sealed: v.optional(v.object({ iv: v.pipe(Octets, v.length(12)), ciphertext: Octets })),
};

/** Unknown keys are kept apart, so that they can be named. */
const DraftRecord = v.objectWithRest(draftEntries, v.unknown());

const SealingRecord = v.object({
  kdf: v.literal('PBKDF2-SHA256'),
  iterations: v.pipe(v.number(), v.safeInteger()),
  salt: v.pipe(Octets, v.length(16)),
  cipher: v.literal('AES-256-GCM'),
});

/** What every version of the format starts with. */
export const FileHead = v.object({ format: v.literal(sessionFileFormat), version: v.unknown() });

/** The JSON of a session file, its Base64 as bytes. What is sealed says how. */
export const FileRecord = v.pipe(
  v.object({
    format: v.literal(sessionFileFormat),
    version: v.literal(sessionFileVersion),
    sealing: v.optional(SealingRecord),
    drafts: v.pipe(v.array(DraftRecord), v.minLength(1)),
  }),
  v.check(({ sealing, drafts }) => sealing !== undefined || drafts.every(({ sealed }) => !sealed)),
);

export type FileRecord = v.InferOutput<typeof FileRecord>;

export type DraftRecord = v.InferOutput<v.ObjectSchema<typeof draftEntries, undefined>>;
export type SealingRecord = v.InferOutput<typeof SealingRecord>;

/** Keys of a draft that this version does not know. */
export function unknownKeys(draft: object): readonly string[] {
  return Object.keys(draft).filter((key) => !Object.hasOwn(draftEntries, key));
}
