import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: its name, and its files with the digests that what is fetched must have. */
declare const __BUILD_ID__: string;
declare const __BUILD_FILES__: PrecacheEntry[];

const cachePrefix = 'countersign';

// A cache per build: pages of an older build, open in other tabs, still find their own files.
setCacheNameDetails({ prefix: cachePrefix, precache: 'build', suffix: __BUILD_ID__ });
precacheAndRoute(__BUILD_FILES__);
clientsClaim();

/** The page itself, whatever the host or the sender of a link put behind the question mark. */
const page = new URL('./', self.location.href).pathname;
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && [page, `${page}index.html`].includes(url.pathname),
  createHandlerBoundToURL('./'),
);

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /\/(?:assets|workers)\//.test(url.pathname),
  async ({ request }) => (await self.caches.match(request)) ?? fetch(request),
);

/** With another tab open, the files of the build that it may be of are kept. */
async function forgetOtherBuilds(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1) return;
  const names = await self.caches.keys();
  const others = names.filter(
    (name) => name.startsWith(`${cachePrefix}-`) && !name.endsWith(`-${__BUILD_ID__}`),
  );
  await Promise.all(others.map((name) => self.caches.delete(name)));
}

self.addEventListener('activate', (event) => event.waitUntil(forgetOtherBuilds()));

// A new build waits until its reader asks for it, or until no page of the old one is open.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
