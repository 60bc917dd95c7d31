/** How long to wait for a page that is just being left, as after a reload. */
const handOverMs = 500;

/** The drafts that this tab holds, so that no other tab writes them. */
export type DraftLocks = {
  /** Whether the draft is this tab's now. `wait`: its last page may still be on its way out. */
  readonly hold: (id: string, options?: { readonly wait: boolean }) => Promise<boolean>;
  /** Lets go of all drafts but these. */
  readonly keepOnly: (ids: readonly string[]) => void;
  /** The drafts that some tab holds. */
  readonly held: () => Promise<ReadonlySet<string>>;
};

/**
 * Web Locks end with their tab, however it ends, and so tell a draft that is being worked on from
 * one that was left behind. Undefined outside secure contexts, where browsers have none.
 */
export function createDraftLocks(): DraftLocks | undefined {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return undefined;
  const releases = new Map<string, () => void>();
  return {
    hold: async (id, { wait } = { wait: false }) => {
      if (releases.has(id)) return true;
      const release = await request(locks, id, wait);
      if (release) releases.set(id, release);
      return release !== undefined;
    },
    keepOnly: (ids) => {
      for (const [id, release] of releases) {
        if (ids.includes(id)) continue;
        releases.delete(id);
        release();
      }
    },
    held: async () => {
      const { held = [] } = await locks.query();
      return new Set(held.flatMap(({ name }) => idOf(name) ?? []));
    },
  };
}

const prefix = 'countersign.draft.';

function idOf(name: string | undefined): string | undefined {
  return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** Takes a lock. Gives the function that releases it, or undefined when another tab has it. */
function request(locks: LockManager, id: string, wait: boolean): Promise<(() => void) | undefined> {
  return new Promise((done) => {
    const keep = (lock: Lock | null): Promise<void> | undefined => {
      if (lock) return new Promise<void>((release) => done(release));
      done(undefined);
      return undefined;
    };
    const options = wait ? { signal: AbortSignal.timeout(handOverMs) } : { ifAvailable: true };
    // A refusal (no answer in time, or storage is blocked) means: not ours.
    locks.request(prefix + id, options, keep).catch(() => done(undefined));
  });
}
