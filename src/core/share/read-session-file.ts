import * as v from 'valibot';
import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { Message } from '#core/messages.ts';
import { type Draft, draftOf, draftWarnings, withSecrets } from '#core/share/draft-record.ts';
import {
  leastIterations,
  mostIterations,
  type SealingKey,
  sealingKey,
  unseal,
} from '#core/share/sealing.ts';
import {
  type DraftRecord,
  FileHead,
  FileRecord,
  type SealingRecord,
  sessionFileFormat,
  sessionFileVersion,
} from '#core/share/session-file-schema.ts';
import { sessionFileLimitBytes } from '#core/share/write-session-file.ts';

/** The drafts of a file whose secrets wait for a passphrase. */
export type SealedFile = {
  readonly sealing: SealingRecord;
  readonly records: readonly DraftRecord[];
};

/** What a session file gave: its drafts without secrets, or the reason why there are none. */
export type SessionFileReading =
  | {
      readonly status: 'ok';
      readonly drafts: readonly Draft[];
      readonly warnings: readonly Message[];
      /** To be opened with the passphrase, see {@link openSealed}; undefined when nothing is sealed. */
      readonly sealed: SealedFile | undefined;
    }
  | Failure;

type Failure = { readonly status: 'failed'; readonly reason: Message };

const headBytes = 200;
const Secrets = v.record(v.string(), v.string());

/** Reads the bytes of a session file. Never throws, and takes nothing that the format does not name. */
export function readSessionFile(bytes: Bytes): SessionFileReading {
  if (bytes.length > sessionFileLimitBytes) {
    return failed('too-large', { limit: sessionFileLimitBytes });
  }
  const json = parseJson(bytes);
  if (json === undefined) return failed(isCut(bytes) ? 'cut' : 'not-a-session-file');
  const head = v.safeParse(FileHead, json);
  if (!head.success) return failed('not-a-session-file');
  const { version } = head.output;
  if (typeof version === 'number' && version > sessionFileVersion) {
    return failed('unknown-version', { version });
  }
  const file = v.safeParse(FileRecord, json);
  if (file.success) return readingOf(file.output);
  return failed('malformed', { place: v.getDotPath(file.issues[0]) ?? 'none' });
}

function parseJson(bytes: Bytes): unknown {
  const text = utf8TextOf(bytes);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A file of ours names its format right at the start; when it is no JSON all the same, its end is missing. */
function isCut(bytes: Bytes): boolean {
  const start = utf8TextOf(bytes.slice(0, headBytes));
  return start?.includes(sessionFileFormat) === true;
}

function readingOf({ drafts: records, sealing }: FileRecord): SessionFileReading {
  const known = records.filter((record) => draftOf(record) !== undefined);
  const warnings = records.flatMap(draftWarnings);
  const [stranger] = records;
  if (known.length === 0) return failed('unknown-scheme', { scheme: stranger?.scheme ?? '' });
  const isSealed = known.some(({ sealed }) => sealed !== undefined);
  const sealed = isSealed && sealing ? { sealing, records: known } : undefined;
  return {
    status: 'ok',
    drafts: known.flatMap((record) => draftOf(record) ?? []),
    warnings,
    sealed,
  };
}

/** The drafts of a sealed file with their secrets, or the reason why they stay sealed. */
export type Opened = { readonly status: 'ok'; readonly drafts: readonly Draft[] } | Failure;

/**
 * Opens what is sealed in a file. The drafts are those of the reading, in the same order.
 * @throws CoreError as {@link sealingKey}
 */
export async function openSealed(file: SealedFile, passphrase: string): Promise<Opened> {
  const { iterations } = file.sealing;
  if (iterations < leastIterations || iterations > mostIterations) {
    return failed('iterations', { iterations, least: leastIterations, most: mostIterations });
  }
  const key = await sealingKey(passphrase, file.sealing);
  const drafts: Draft[] = [];
  for (const record of file.records) {
    const draft = await openDraft(key, record);
    if (draft === undefined) return failed('passphrase');
    drafts.push(draft);
  }
  return { status: 'ok', drafts };
}

async function openDraft(key: SealingKey, record: DraftRecord): Promise<Draft | undefined> {
  const draft = draftOf(record);
  if (draft === undefined || record.sealed === undefined) return draft;
  const plain = await unseal(key, record.sealed, record);
  if (plain === undefined) return undefined;
  const secrets = v.safeParse(Secrets, parseJson(plain));
  plain.fill(0);
  if (!secrets.success) return undefined;
  return { ...draft, session: withSecrets(draft.session, secrets.output) };
}

function failed(name: string, values: Message['values'] = {}): Failure {
  return { status: 'failed', reason: { id: `session-file.failed.${name}`, values } };
}
