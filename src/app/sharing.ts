import type { Bytes } from '#core/bytes/bytes.ts';
import { CoreError } from '#core/errors.ts';
import { wireOf } from '#core/explain/wire.ts';
import type { Message } from '#core/messages.ts';
import { isUntouched } from '#core/session/session.ts';
import type { Draft } from '#core/share/draft-record.ts';
import { type SealingOptions, writeSessionFile } from '#core/share/write-session-file.ts';
import { downloadBytes } from './download.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { draftFrom } from './draft-storage.ts';
import type { PlaygroundStore } from './playground.ts';
import { offerOf, type ShareOffer } from './share-offer.ts';

/** Hands out what is on the page. A file that could not be made says why. */
export type Sharing = {
  readonly offer: (options: { readonly keyCheck: boolean }) => Promise<ShareOffer>;
  /** With a passphrase the secrets go along, sealed. */
  readonly downloadSession: (passphrase?: string) => Promise<Message | undefined>;
  readonly downloadDrafts: () => Promise<Message | undefined>;
};

export function createSharing(store: PlaygroundStore, keeper: () => Promise<DraftKeeper>): Sharing {
  return {
    offer: async ({ keyCheck }) => {
      const { session, arrival, view } = store.getState();
      const wire = wireOf({ session, arrival });
      const shownView = view === 'snippets' ? undefined : view;
      return offerOf(session, { keyCheck, view: shownView, wire });
    },
    downloadSession: (passphrase) => {
      const sealing = passphrase === undefined ? undefined : { passphrase, randomBytes };
      const present = presentDraft(store);
      return download(fileName(present.name), [present], sealing);
    },
    downloadDrafts: async () => download('countersign-drafts.json', await allDrafts(store, keeper)),
  };
}

function presentDraft(store: PlaygroundStore): Draft {
  const { session, arrival, draft, view } = store.getState();
  return { name: draft.name, session, view, wire: wireOf({ session, arrival }) };
}

/** The one on the page may not have been kept yet, or not at all. */
async function allDrafts(
  store: PlaygroundStore,
  keeper: () => Promise<DraftKeeper>,
): Promise<readonly Draft[]> {
  const { session, draft } = store.getState();
  const { storage } = await keeper();
  const others = (await storage.all()).filter(({ id }) => id !== draft.id);
  return [
    ...(isUntouched(session) && others.length > 0 ? [] : [presentDraft(store)]),
    ...others.flatMap((one) => draftFrom(one) ?? []),
  ];
}

async function download(
  name: string,
  drafts: readonly Draft[],
  sealing?: SealingOptions,
): Promise<Message | undefined> {
  try {
    downloadBytes(name, await writeSessionFile(drafts, sealing));
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return error.sentence;
    throw error;
  }
}

function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A name from what the user called the draft, without what file systems refuse. */
function fileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|-+$/g, '');
  return `${safe.slice(0, 80) || 'countersign-session'}.json`;
}
