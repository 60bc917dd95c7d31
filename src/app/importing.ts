import type { Bytes } from '#core/bytes/bytes.ts';
import type { Wire } from '#core/explain/wire.ts';
import type { Checked } from '#core/importers/check.ts';
import { type Change, type Filling, fillSession } from '#core/importers/fill-session.ts';
import { type Candidate, importLimitBytes } from '#core/importers/import.ts';
import type { Offer } from '#core/importers/offer.ts';
import type { Secrets } from '#core/importers/offered-secrets.ts';
import type { Files } from '#core/importers/reading.ts';
import type { Message } from '#core/messages.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { reduce } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { Session } from '#core/session/session.ts';
import { createImportClient } from '#worker/import-client.ts';
import type { Importable, PlaygroundStore } from './playground.ts';
import { replaceSession } from './session-changes.ts';

/** What came of a text or a file. */
export type ImportReading =
  | { readonly status: 'read'; readonly offer: Offer }
  | { readonly status: 'failed'; readonly reason: Message };

/** Reads what was pasted or dropped, and fills the page with it when it is told to. */
export type Importing = {
  /** Gives undefined when something else was read in the meantime. */
  readonly read: (input: Importable, files: Files) => Promise<ImportReading | undefined>;
  /** The bytes of a file that the text only names, or why they cannot be had. */
  readonly readFile: (file: File) => Promise<Bytes | Message>;
  /** What a request of the import would change on the page, the scheme first where it is of another. */
  readonly filling: (schemeId: string, candidate: Candidate, secrets: Secrets) => Filling;
  /** @param wire what is known of the request beside what a session holds */
  readonly fill: (changes: readonly Change[], wire?: Wire) => void;
  /** Checks all requests that were read last. Gives undefined when another key came in the meantime. */
  readonly check: (key: string) => Promise<readonly Checked[] | undefined>;
  /** Forgets what was read. */
  readonly end: () => void;
};

export function createImporting(store: PlaygroundStore): Importing {
  const client = createImportClient();
  const session = (): Session => store.getState().session;
  return {
    read: async (importable, files) => {
      const input = typeof importable === 'string' ? importable : await readFile(importable);
      if (typeof input === 'object' && 'id' in input) return { status: 'failed', reason: input };
      try {
        const offer = await client.read({ input, files, schemeId: session().schemeId });
        return offer && { status: 'read', offer };
      } catch (error) {
        const values = { reason: error instanceof Error ? error.message : String(error) };
        return { status: 'failed', reason: { id: 'import.failed', values } };
      }
    },
    readFile,
    filling: (schemeId, candidate, secrets) => fillingOf(schemeId, candidate, secrets, session()),
    fill: (changes, wire) => fill(store, changes, wire),
    check: client.check,
    end: client.end,
  };
}

async function readFile(file: File): Promise<Bytes | Message> {
  const { size, name } = file;
  if (size > importLimitBytes) {
    return { id: 'import.too-large', values: { bytes: size, limit: importLimitBytes } };
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The file was moved, or is a folder, or the permission was withdrawn (NotReadableError).
    const reason = error instanceof Error ? error.message : String(error);
    return { id: 'request.file-unreadable', values: { name, reason } };
  }
}

/**
 * What a candidate changes. A request that came without a signature is not judged by that of the
 * request before it, so the received one goes.
 */
export function fillingOf(
  schemeId: string,
  candidate: Candidate,
  secrets: Secrets,
  now: Session,
): Filling {
  const chosen = schemeChange(schemeId, now);
  const session = chosen.reduce((filled, { action }) => reduce(filled, action), now);
  const scheme = schemeOf(session);
  const { changes, leftOut } = fillSession(scheme, candidate, session);
  const isUnsigned =
    candidate.request.method !== undefined && candidate.received.signature === undefined;
  const cleared = isUnsigned && session.received !== '' ? [clearedSignature(scheme, session)] : [];
  const secretOnes = secretChanges(scheme, secrets, session);
  return { changes: [...chosen, ...secretOnes, ...changes, ...cleared], leftOut };
}

function schemeChange(schemeId: string, session: Session): readonly Change[] {
  if (schemeId === session.schemeId) return [];
  const action = { type: 'scheme-chosen', schemeId } as const;
  const name = (id: string) => schemeById(id)?.name ?? id;
  const [before, value] = [name(session.schemeId), name(schemeId)];
  return [{ id: 'scheme', label: undefined, before, value, action }];
}

function secretChanges(scheme: Scheme, secrets: Secrets, session: Session): readonly Change[] {
  return scheme.fields.flatMap(({ id, label, secret }) => {
    const value = secrets.get(id);
    if (!secret || !value) return [];
    const action = { type: 'field-edited', field: id, value } as const;
    return [{ id: `field:${id}`, label, before: session.values[id] ?? '', value, action }];
  });
}

function clearedSignature({ recipe }: Scheme, session: Session): Change {
  return {
    id: 'received',
    label: signatureName(recipe),
    before: session.received,
    value: '',
    action: { type: 'received-edited', received: '' },
  };
}

function fill(store: PlaygroundStore, changes: readonly Change[], wire?: Wire): void {
  const { session } = store.getState();
  const next = changes.reduce((filled, { action }) => reduce(filled, action), session);
  if (next === session) store.setState({ importing: undefined });
  else {
    const arrival = { from: 'import', session: next, ...(wire && { wire }) } as const;
    replaceSession(store, next, 'import', { arrival });
  }
}
