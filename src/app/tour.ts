import { initialSession, reduce } from '#core/session/reduce.ts';
import type { PlaygroundStore } from './playground.ts';
import { replaceSession } from './session-changes.ts';

/** The request of the tour, an example of the first scheme: json.dumps was signed, compact JSON was sent. */
const exampleId = 'json-dumps';

/** Puts the failing request of the tour on the page, nothing found yet. What was there is set aside, as for any example. */
export function startTour(store: PlaygroundStore): void {
  const session = reduce(initialSession, { type: 'example-loaded', exampleId });
  replaceSession(store, session, 'example', { view: 'snippets' });
  const round = (store.getState().touring?.round ?? 0) + 1;
  store.setState({ hunt: undefined, dialog: undefined, touring: { exampleId, round } });
}
