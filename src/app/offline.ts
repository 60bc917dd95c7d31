import { Workbox } from 'workbox-window';
import { isUntouched } from '#core/session/session.ts';
import { ownScript } from '#worker/start-worker.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Offline, PlaygroundStore } from './playground.ts';

/** How often a page that stays open asks its host for a newer build, when it is looked at again. */
const askAgainMs = 3_600_000;

/**
 * Has the browser keep this build for the time without a network, and offers a newer build when
 * there is one. Nothing but the build is kept, and only files of our own are asked for. Rejects
 * where the browser refuses.
 */
export async function keepOffline(
  store: PlaygroundStore,
  keeper: Promise<DraftKeeper>,
): Promise<void> {
  // The browser withholds it outside secure contexts.
  if (!navigator.serviceWorker) return;
  const worker = new Workbox(ownScript('./service-worker.js'));
  const take = async () => {
    await (await keeper).flush();
    // What could not be written must not be lost; the page says why, and takes its offer back.
    if (isSafeToLeave(store)) await takeNewer(worker);
  };
  const offer = () => store.setState({ offline: { status: 'newer', take } });
  worker.addEventListener('waiting', offer);
  worker.addEventListener('activated', () => settle(store, { status: 'kept' }));
  worker.addEventListener('redundant', () =>
    settle(store, { status: 'failed', reason: { id: 'build.incomplete' } }),
  );
  onNextController(offer);
  await worker.register();
  if (navigator.serviceWorker.controller) settle(store, { status: 'kept' });
  askWhenSeen(worker);
}

/** The first answer holds: what a newer build comes to says nothing of this one. */
function settle(store: PlaygroundStore, offline: Offline): void {
  if (store.getState().offline.status === 'unknown') store.setState({ offline });
}

/** Another tab may take the newer build, and this one still shows the older. */
function onNextController(listen: () => void): void {
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) listen();
    isControlled = true;
  });
}

function askWhenSeen(worker: Workbox): void {
  let askedAtMs = Date.now();
  document.addEventListener('visibilitychange', () => {
    const isDue = Date.now() - askedAtMs > askAgainMs;
    if (document.visibilityState === 'hidden' || !isDue) return;
    askedAtMs = Date.now();
    // Without a network there is nothing newer to be had, and nothing to say.
    worker.update().catch(() => undefined);
  });
}

function isSafeToLeave(store: PlaygroundStore): boolean {
  const { keeping, session } = store.getState();
  return keeping.status === 'kept' || isUntouched(session);
}

/** Another tab may have taken it already. */
async function takeNewer(worker: Workbox): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) {
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    worker.messageSkipWaiting();
    await taken;
  }
  location.reload();
}
