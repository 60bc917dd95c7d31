import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#app/preferences.ts';
import { type BodyFacts, bodyFacts } from '#core/inspect/body-facts.ts';
import type { Report, Trace } from '#core/inspect/report.ts';
import type { Message } from '#core/messages.ts';
import { type Action, initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';

/** Everything that the page shows. It lives in memory and dies with the tab. */
export type PlaygroundState = {
  readonly session: Session;
  /** The session that an example took the place of, until the user goes on from the example. */
  readonly setAside: Session | undefined;
  /** What came of the session; at most one computation behind it. */
  readonly report: Report;
  /** The last complete result, shown dimmed while a value is missing. */
  readonly lastTrace: Trace | undefined;
  readonly facts: BodyFacts;
  /** Why an action could not be done. Stays until the next action or until dismissed. */
  readonly notice: Message | undefined;
  /** Whether the time stamp follows the clock. */
  readonly live: boolean;
  /** The clock, in whole seconds since 1970-01-01T00:00:00Z. */
  readonly nowSeconds: number;
  readonly preferences: Preferences;
};

export type PlaygroundStore = StoreApi<PlaygroundState>;

/** Nothing typed, nothing signed. */
export function createPlayground(preferences: Preferences, nowSeconds: number): PlaygroundStore {
  return createStore<PlaygroundState>(() => ({
    session: initialSession,
    setAside: undefined,
    report: { status: 'incomplete', missing: [] },
    lastTrace: undefined,
    facts: bodyFacts(initialSession.body),
    notice: undefined,
    live: false,
    nowSeconds,
    preferences,
  }));
}

/** The one way in which a session changes. A session that an example replaces is set aside, not lost. */
export function dispatch(store: PlaygroundStore, action: Action): void {
  const { session, setAside } = store.getState();
  const next = reduce(session, action);
  if (next === session) return;
  const replaced = action.type === 'example-loaded' && isTheUsersOwn(session);
  store.setState({
    session: next,
    notice: undefined,
    setAside: replaced ? session : setAside,
  });
}

/** Back to the request that an example took the place of. */
export function putBack(store: PlaygroundStore): void {
  const { setAside } = store.getState();
  if (setAside) store.setState({ session: setAside, setAside: undefined, live: false });
}

function isTheUsersOwn(session: Session): boolean {
  return session !== initialSession && session.exampleId === undefined;
}
