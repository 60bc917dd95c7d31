import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { draftFrom, type KeptDraft } from './draft-storage.ts';
import { newDraft, type PlaygroundStore } from './playground.ts';
import { putBack, replaceSession } from './session-changes.ts';

/** A draft in the list. */
export type ListedDraft = {
  readonly id: string;
  readonly name: string;
  readonly session: Session;
  readonly savedAtMs: number;
  /** Where it is being worked on. */
  readonly open: 'here' | 'elsewhere' | 'nowhere';
};

/** What can be done with the drafts of this browser. Rejects where the browser refuses. */
export type Drafts = {
  readonly list: () => Promise<readonly ListedDraft[]>;
  /** Opens a draft, or a copy of it when another tab works on it. */
  readonly open: (id: string) => Promise<void>;
  readonly startNew: () => void;
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Gives the function that takes it back. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
  readonly removeAll: () => Promise<void>;
};

export function createDrafts(store: PlaygroundStore, keeper: DraftKeeper): Drafts {
  const { storage } = keeper;
  return {
    list: () => list(store, keeper),
    open: (id) => open(store, keeper, id),
    startNew: () => replaceSession(store, initialSession, 'new'),
    rename: (id, name) => rename(store, keeper, id, name),
    remove: async (id) => {
      const draft = await storage.get(id);
      await storage.remove(id);
      return async () => {
        if (draft) await storage.put(draft);
      };
    },
    removeAll: () => storage.removeAll(),
  };
}

async function list(
  store: PlaygroundStore,
  { storage, locks, flush }: DraftKeeper,
): Promise<readonly ListedDraft[]> {
  await flush();
  const held = (await locks?.held()) ?? new Set<string>();
  const all = await storage.all();
  return all.flatMap((draft) => listed(store, draft, held) ?? []);
}

function listed(
  store: PlaygroundStore,
  kept: KeptDraft,
  held: ReadonlySet<string>,
): ListedDraft | undefined {
  const draft = draftFrom(kept);
  if (draft === undefined) return undefined;
  const { draft: present, setAside } = store.getState();
  const { id, savedAtMs } = kept;
  const isOurs = id === setAside?.draft.id || !held.has(id);
  const open = id === present.id ? 'here' : isOurs ? 'nowhere' : 'elsewhere';
  return { id, name: draft.name, session: draft.session, savedAtMs, open };
}

async function open(
  store: PlaygroundStore,
  { storage, locks }: DraftKeeper,
  id: string,
): Promise<void> {
  const { draft: present, setAside } = store.getState();
  if (id === present.id) return;
  // It still has its secrets.
  if (id === setAside?.draft.id) return putBack(store);
  const kept = await storage.get(id);
  const draft = kept && draftFrom(kept);
  if (!draft) return;
  const { session, name, view, wire } = draft;
  const isOurs = locks === undefined || (await locks.hold(id));
  replaceSession(store, session, 'draft', {
    draft: { id: isOurs ? id : newDraft().id, name },
    arrival: { from: 'storage', session, ...(wire && { wire }) },
    notes: isOurs ? [] : [{ id: 'drafts.copied' }],
    view,
  });
}

async function rename(
  store: PlaygroundStore,
  { storage, flush }: DraftKeeper,
  id: string,
  name: string,
): Promise<void> {
  if (id === store.getState().draft.id) {
    store.setState({ draft: { id, name } });
    return flush();
  }
  const draft = await storage.get(id);
  if (draft) await storage.put({ ...draft, record: { ...draft.record, name } });
}
