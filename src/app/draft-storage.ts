import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { type Draft, draftOf, recordOf } from '#core/share/draft-record.ts';

/** A draft as this browser keeps it: what a session file says of it, and so never a secret. */
export type KeptDraft = {
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly savedAtMs: number;
  /** The example that the request still is, and whether nothing else was added to it. */
  readonly example: { readonly id: string; readonly asLoaded: boolean } | undefined;
  readonly record: ReturnType<typeof recordOf>;
};

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft; indexes: { savedAtMs: number } };
}

const databaseName = 'countersign';
const databaseVersion = 1;

/** The drafts of this browser, in IndexedDB. Every function rejects where the browser refuses. */
export type DraftStorage = {
  readonly put: (draft: KeptDraft) => Promise<void>;
  readonly get: (id: string) => Promise<KeptDraft | undefined>;
  readonly remove: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** The latest first. */
  readonly all: () => Promise<readonly KeptDraft[]>;
  /** The latest first. */
  readonly ids: () => Promise<readonly string[]>;
};

/** Opens the database anew whenever the browser has closed it. */
export function createDraftStorage(): DraftStorage {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDatabase(forget);
    opening.catch(forget);
    return opening;
  };
  return {
    put: async (draft) => void (await (await database()).put('drafts', draft)),
    get: async (id) => (await database()).get('drafts', id),
    remove: async (id) => (await database()).delete('drafts', id),
    removeAll: async () => (await database()).clear('drafts'),
    all: async () => (await (await database()).getAllFromIndex('drafts', 'savedAtMs')).reverse(),
    ids: async () =>
      (await (await database()).getAllKeysFromIndex('drafts', 'savedAtMs')).reverse(),
  };
}

async function openDatabase(onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(databaseName, databaseVersion, {
    upgrade: (created) => {
      const drafts = created.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('savedAtMs', 'savedAtMs');
    },
    // A newer version of the page, in another tab, must not wait for this one.
    blocking: () => {
      onClosed();
      database.close();
    },
    terminated: onClosed,
  });
  return database;
}

/** A draft as it is kept. */
export function kept(id: string, draft: Draft, savedAtMs: number): KeptDraft {
  const { exampleId } = draft.session;
  const example =
    exampleId === undefined
      ? undefined
      : { id: exampleId, asLoaded: exampleOf(draft.session, exampleId) === draft.session };
  return { id, savedAtMs, example, record: recordOf(draft) };
}

/**
 * A draft as it comes back, without the secrets that it never held. An example that nothing was
 * added to comes back whole: its key is published. Undefined for a scheme that this build has not.
 */
export function draftFrom({ example, record }: KeptDraft): Draft | undefined {
  const draft = draftOf(record);
  if (draft === undefined || example === undefined) return draft;
  const loaded = exampleOf(draft.session, example.id);
  if (example.asLoaded) return { ...draft, session: loaded };
  return { ...draft, session: { ...draft.session, exampleId: loaded.exampleId } };
}

/** The session with an example in it; the same object when the example is already there, or not known. */
function exampleOf(session: Session, exampleId: string): Session {
  return reduce(session, { type: 'example-loaded', exampleId });
}
