import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { startAddressBar } from './address-bar.ts';
import { type DraftKeeper, startDraftKeeper } from './draft-keeper.ts';
import { startIdleWipe } from './idle-wipe.ts';
import { startImportAnywhere } from './import-anywhere.ts';
import { startLiveKeyCheck } from './live-key-check.ts';
import type { PlaygroundStore } from './playground.ts';

/**
 * What the page does besides signing: in a chunk of its own, so that the first signature does not
 * wait for it. Links and drafts can be of any scheme, so the schemes come first.
 */
export async function startLate(store: PlaygroundStore): Promise<DraftKeeper> {
  await loadSchemes();
  store.setState({ schemes: [...schemes] });
  startIdleWipe(store);
  startLiveKeyCheck(store);
  // A link comes before the draft of the last visit, which is set aside for it.
  const keeper = startAddressBar(store).then(() => startDraftKeeper(store));
  startImportAnywhere(store, () => keeper);
  // A build that is one file, and the development server, have nothing to keep.
  if (import.meta.env.MODE === 'production') startWhenIdle(store, keeper);
  return keeper;
}

/** The files that are kept for the time without a network are none of this visit's business. */
function startWhenIdle(store: PlaygroundStore, keeper: Promise<DraftKeeper>): void {
  const start = async (): Promise<void> => {
    try {
      const { keepOffline } = await import('./offline.ts');
      await keepOffline(store, keeper);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = { id: 'build.refused', values: { reason } };
      store.setState({ offline: { status: 'failed', reason: message } });
    }
  };
  // WebKit has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void start());
  else setTimeout(() => void start(), 2000);
}
