import { wireOf } from '#core/explain/wire.ts';
import { isUntouched, type Session } from '#core/session/session.ts';
import type { Draft } from '#core/share/draft-record.ts';
import { secretLeaks } from '#core/share/secret-leaks.ts';
import { createDraftLocks, type DraftLocks } from './draft-lock.ts';
import { createDraftStorage, type DraftStorage, draftFrom, kept } from './draft-storage.ts';
import {
  type Keeping,
  newDraft,
  type PlaygroundState,
  type PlaygroundStore,
} from './playground.ts';
import { isChanged, withoutSecrets, withTypedSecrets } from './session-changes.ts';
import { readTabDraft, writeTabDraft } from './tab-draft.ts';

/** How long typing is gathered before it is written. */
const gatherMs = 400;
/** The same for bodies above a megabyte, which take their time. */
const gatherLargeMs = 3000;
const largeBytes = 1_000_000;

/** Keeps what is worked on in this browser, and gives access to what is kept. */
export type DraftKeeper = {
  readonly storage: DraftStorage;
  /** Undefined outside secure contexts. */
  readonly locks: DraftLocks | undefined;
  /** Writes what has not been written yet. */
  readonly flush: () => Promise<void>;
};

/** Brings back what this tab, or the last one that was closed, worked on, and keeps it from then on. */
export async function startDraftKeeper(store: PlaygroundStore): Promise<DraftKeeper> {
  const storage = createDraftStorage();
  const locks = createDraftLocks();
  const save = createSave(store, storage);
  const flush = () => guarded(store, save);
  if (store.getState().preferences.keepDrafts) {
    await guarded(store, async () => {
      await restore(store, storage, locks);
      store.setState({ keeping: { status: 'kept' } });
    });
  } else store.setState({ keeping: { status: 'off' } });
  watch(store, flush, locks);
  return { storage, locks, flush };
}

/** Does what may fail in the browser's storage, and says so where it does. */
async function guarded(store: PlaygroundStore, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.setState({ keeping: refusal(error) });
  }
}

/** Why the browser does not keep drafts. */
export function refusal(error: unknown): Keeping {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { status: 'failed', reason: { id: 'drafts.full' } };
  const reason = error instanceof Error ? error.message || name : String(error);
  return { status: 'failed', reason: { id: 'drafts.blocked', values: { reason } } };
}

function watch(store: PlaygroundStore, flush: () => Promise<void>, locks?: DraftLocks): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flushNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void flush();
  };
  const onChange = (state: PlaygroundState, before: PlaygroundState): void => {
    if (state.draft.id !== before.draft.id || state.setAside !== before.setAside) {
      void hold(state, locks);
    }
    if (!isToBeKept(state, before)) return;
    const { body } = state.session;
    timer ??= setTimeout(flushNow, body.length > largeBytes ? gatherLargeMs : gatherMs);
  };
  store.subscribe(onChange);
  void hold(store.getState(), locks);
  // The last moments in which something can be written: the tab is hidden, closed or frozen.
  addEventListener('pagehide', flushNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushNow();
  });
  if (store.getState().session !== store.getInitialState().session) flushNow();
}

function isToBeKept(state: PlaygroundState, before: PlaygroundState): boolean {
  return (
    state.session !== before.session ||
    state.draft !== before.draft ||
    state.view !== before.view ||
    state.preferences.keepDrafts !== before.preferences.keepDrafts
  );
}

async function hold({ draft, setAside }: PlaygroundState, locks?: DraftLocks): Promise<void> {
  await locks?.hold(draft.id);
  locks?.keepOnly([draft.id, ...(setAside ? [setAside.draft.id] : [])]);
}

/**
 * Writes the present draft, once for every change of it. What a tab sets aside has been written
 * before, except the last moment's typing, which goes along here.
 */
function createSave(store: PlaygroundStore, storage: DraftStorage): () => Promise<void> {
  const last = new Map<string, { readonly session: Session; readonly name: string }>();
  let withheld: Session | undefined;
  const saveOne = async (one: Pick<PlaygroundState, 'session' | 'draft' | 'arrival' | 'view'>) => {
    const { session, draft } = one;
    const before = last.get(draft.id);
    if (before?.session === session && before.name === draft.name) return;
    const isSafe = !holdsSecret(session, withheld);
    withheld = isSafe ? undefined : session;
    if (isSafe && isWorthKeeping(one)) {
      const { view } = one;
      const record = { name: draft.name, session, view, wire: wireOf(one) };
      await storage.put(kept(draft.id, record, Date.now()));
      writeTabDraft(draft.id);
    } else if (!isSafe || before !== undefined || draft.name === '') await storage.remove(draft.id);
    last.set(draft.id, { session, name: draft.name });
  };
  return async () => {
    const state = store.getState();
    if (!state.preferences.keepDrafts) {
      last.clear();
      store.setState({ keeping: { status: 'off' } });
      return;
    }
    if (state.setAside) await saveOne({ ...state.setAside, view: state.view });
    await saveOne(state);
    const status = withheld === state.session ? 'withheld' : 'kept';
    if (store.getState().keeping.status !== status) store.setState({ keeping: { status } });
  };
}

/** A link that nothing was changed of can be opened again, and an empty draft is none. */
function isWorthKeeping({
  session,
  draft,
  arrival,
}: Pick<PlaygroundState, 'session' | 'draft' | 'arrival'>): boolean {
  if (arrival?.from === 'link' && !isChanged(session, arrival.session)) return false;
  return !isUntouched(withoutSecrets(session)) || draft.name !== '';
}

/** Forgetting the SecretKey does not take it out of the body that it was found in. */
function holdsSecret(session: Session, withheld: Session | undefined): boolean {
  if (withheld && !isChanged(session, withheld)) return true;
  return secretLeaks(session).length > 0;
}

/** The session of this tab, or of the tab that was closed last, unless something is on the page already. */
async function restore(
  store: PlaygroundStore,
  storage: DraftStorage,
  locks: DraftLocks | undefined,
): Promise<void> {
  const found = await findDraft(storage, locks);
  const stored = found && (await storage.get(found.id));
  const draft = stored && draftFrom(stored);
  if (!draft) return;
  const { id } = found.isOurs ? found : newDraft();
  if (found.isOurs) writeTabDraft(id);
  publish(store, draft, id);
}

function publish(store: PlaygroundStore, draft: Draft, id: string) {
  const { name, session, view = 'snippets', wire } = draft;
  const state = store.getState();
  const ref = { id, name };
  const arrival = { from: 'storage', session, ...(wire && { wire }) } as const;
  const isNew = state.session === store.getInitialState().session;
  const shown = isNew
    ? session
    : state.arrival
      ? undefined
      : withTypedSecrets(session, state.session);
  if (shown) {
    store.setState({ session: shown, draft: ref, arrival, view });
  } else if (state.setAside === undefined) {
    const cause = state.arrival?.from === 'link' ? 'link' : 'draft';
    store.setState({ setAside: { session, draft: ref, arrival, cause } });
  }
}

type Found = { readonly id: string; readonly isOurs: boolean };

/**
 * A tab goes on with its own draft after a reload; a duplicate of it gets a copy. A new tab goes
 * on with the latest draft that no tab is working on. Without locks, nobody knows which that is.
 */
async function findDraft(
  storage: DraftStorage,
  locks: DraftLocks | undefined,
): Promise<Found | undefined> {
  const own = readTabDraft();
  if (own !== undefined) {
    return { id: own, isOurs: locks !== undefined && (await locks.hold(own, { wait: true })) };
  }
  if (locks === undefined) return undefined;
  for (const id of await storage.ids()) {
    if (await locks.hold(id)) return { id, isOurs: true };
  }
  return undefined;
}
