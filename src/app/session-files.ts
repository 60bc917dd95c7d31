import { CoreError } from '#core/errors.ts';
import type { Message } from '#core/messages.ts';
import type { Draft } from '#core/share/draft-record.ts';
import { openSealed, readSessionFile } from '#core/share/read-session-file.ts';
import { sessionFileFormat } from '#core/share/session-file-schema.ts';
import { sessionFileLimitBytes } from '#core/share/write-session-file.ts';
import { type DraftKeeper, refusal } from './draft-keeper.ts';
import { kept } from './draft-storage.ts';
import { newDraft, type PlaygroundStore } from './playground.ts';
import { replaceSession } from './session-changes.ts';

const headBytes = 200;

/** Whether a file says at its start that it is a session file. Whoever reads it whole says why it cannot be read. */
export async function isSessionFile(file: File): Promise<boolean> {
  const head = await file
    .slice(0, headBytes)
    .text()
    .catch(() => '');
  return head.includes(sessionFileFormat);
}

/** Opens a session file: one draft comes onto the page, several go to the drafts. */
export async function openSessionFile(
  store: PlaygroundStore,
  keeper: () => Promise<DraftKeeper>,
  file: File,
): Promise<void> {
  const reading = await read(file);
  if (reading.status === 'failed') {
    const detail = { id: 'share.file-failed.detail' };
    store.setState({ notice: { headline: reading.reason, detail } });
    return;
  }
  const { drafts, warnings, sealed } = reading;
  const [first] = drafts;
  if (first && drafts.length === 1) {
    showDraft(store, first, warnings);
    const open = sealed && (async (passphrase: string) => unlock(store, sealed, passphrase));
    store.setState({ sealed: open });
    return;
  }
  const notes = sealed ? [...warnings, { id: 'share.sealed-left-out' }] : warnings;
  await addDrafts(store, await keeper(), drafts, notes);
}

async function read(file: File) {
  if (file.size > sessionFileLimitBytes) {
    const reason = {
      id: 'session-file.failed.too-large',
      values: { limit: sessionFileLimitBytes },
    };
    return { status: 'failed', reason } as const;
  }
  try {
    return readSessionFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // The file was moved, or the permission withdrawn, after it was chosen (NotReadableError).
    if (!(error instanceof DOMException)) throw error;
    const values = { name: file.name, reason: error.message };
    return { status: 'failed', reason: { id: 'request.file-unreadable', values } } as const;
  }
}

function showDraft(store: PlaygroundStore, draft: Draft, notes: readonly Message[]): void {
  const { session, view, name, wire } = draft;
  const arrival = { from: 'file', session, ...(wire && { wire }) } as const;
  replaceSession(store, session, 'file', {
    arrival,
    notes,
    view,
    draft: { ...newDraft(), name },
  });
}

/** Opens the seal and adds the secrets to the session as it came. Gives the reason where it stays sealed. */
async function unlock(
  store: PlaygroundStore,
  sealed: Parameters<typeof openSealed>[0],
  passphrase: string,
): Promise<Message | undefined> {
  try {
    const opened = await openSealed(sealed, passphrase);
    if (opened.status === 'failed') return opened.reason;
    const [draft] = opened.drafts;
    const { session } = store.getState();
    const values = { ...session.values, ...draft?.session.values };
    store.setState({ session: { ...session, values }, sealed: undefined });
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return error.sentence;
    throw error;
  }
}

async function addDrafts(
  store: PlaygroundStore,
  { storage }: DraftKeeper,
  drafts: readonly Draft[],
  warnings: readonly Message[],
): Promise<void> {
  try {
    for (const draft of drafts) await storage.put(kept(newDraft().id, draft, Date.now()));
    const added = { id: 'drafts.added', values: { count: drafts.length } };
    store.setState({ notes: [added, ...warnings], notice: undefined });
  } catch (error) {
    const keeping = refusal(error);
    const headline = { id: 'drafts.not-added' };
    if (keeping.status !== 'failed') throw error;
    store.setState({ keeping, notice: { headline, detail: keeping.reason } });
  }
}
