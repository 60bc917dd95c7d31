import { initialSession, reduce } from '#core/session/reduce.ts';
import type { LinkReading } from '#core/share/link-reading.ts';
import type { PlaygroundState, PlaygroundStore } from './playground.ts';
import { isChanged, putBack, replaceSession } from './session-changes.ts';

type OpenLink = Extract<LinkReading, { status: 'ok' }>;

/**
 * Opens the link that stands in the address bar, at the start and whenever another comes. Nothing
 * is written there while typing: once a session is no longer what its link says, the link leaves.
 * Going back and forward goes from one draft to the other. Resolves when the first link is open.
 */
export async function startAddressBar(store: PlaygroundStore): Promise<void> {
  let shown = '';
  const follow = async (): Promise<void> => {
    if (location.hash === shown) return followDraft(store);
    shown = location.hash;
    if (shown.length > 1) await open(store, shown);
    else goBack(store);
  };
  const onChange = (state: PlaygroundState, before: PlaygroundState): void => {
    if (before.arrival?.fragment === undefined || before.arrival.fragment !== location.hash) return;
    if (state.session === before.session && state.arrival === before.arrival) return;
    // The secrets that a reader adds are no part of a link.
    const { session } = before.arrival;
    if (state.arrival === before.arrival && !isChanged(state.session, session)) return;
    shown = '';
    history.replaceState({ draft: state.draft.id }, '', location.pathname + location.search);
  };
  store.subscribe(onChange);
  addEventListener('hashchange', () => void follow());
  addEventListener('popstate', () => void follow());
  await follow();
}

/** A link of ours that is read into a session; anything else is said and changes nothing. */
async function open(store: PlaygroundStore, fragment: string): Promise<void> {
  const reading = await read(fragment);
  if (location.hash !== fragment) return;
  if (reading.status === 'ok') return showLink(store, reading, fragment);
  store.setState({
    notice: { headline: reading.reason, detail: { id: 'share.link-failed.detail' } },
  });
}

async function read(fragment: string): Promise<LinkReading> {
  try {
    const { decodeLink } = await import('#core/share/link.ts');
    return await decodeLink(fragment);
  } catch (error) {
    // The part of the page that reads links could not be loaded.
    return { status: 'failed', reason: { id: 'page.crashed', values: { reason: String(error) } } };
  }
}

/** The key of an example is published, so its link is complete. Nothing is copied, and nothing sent. */
function showLink(store: PlaygroundStore, reading: OpenLink, fragment: string): void {
  const { keyCheck, wire, warnings: notes, view = 'snippets' } = reading;
  const { exampleId } = reading.session;
  const session =
    exampleId === undefined
      ? reading.session
      : reduce(reading.session, { type: 'example-loaded', exampleId });
  const arrival = { from: 'link', session, fragment, keyCheck, ...(wire && { wire }) } as const;
  replaceSession(store, session, 'link', { arrival, notes, view });
}

/** From a link back to the page as it was before. */
function goBack(store: PlaygroundStore): void {
  const { arrival, setAside } = store.getState();
  if (arrival?.from !== 'link') return;
  if (setAside) putBack(store);
  else replaceSession(store, initialSession, 'new');
}

/** Entries whose link has left name the draft that it has become. */
function followDraft(store: PlaygroundStore): void {
  const { draft, setAside } = store.getState();
  const wanted = draftOfEntry();
  if (setAside === undefined || wanted === draft.id) return;
  const isFromLink = setAside.cause === 'link' || setAside.cause === 'draft';
  if (wanted === setAside.draft.id || (wanted === undefined && isFromLink)) putBack(store);
}

function draftOfEntry(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('draft' in state)) return undefined;
  return typeof state.draft === 'string' ? state.draft : undefined;
}
