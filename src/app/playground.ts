import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#app/preferences.ts';
import { type BodyFacts, bodyFacts } from '#core/inspect/body-facts.ts';
import type { Report, Trace } from '#core/inspect/report.ts';
import type { Message } from '#core/messages.ts';
import { type Action, initialSession, reduce } from '#core/session/reduce.ts';
import { isUntouched, type Session } from '#core/session/session.ts';
import { type ComparisonState, noComparison } from './live-comparison.ts';

/** A session and what was computed from exactly it. */
export type Signed = { readonly session: Session; readonly trace: Trace };

/** Everything that the page shows. It lives in memory and dies with the tab. */
export type PlaygroundState = {
  readonly session: Session;
  /** The session that an example took the place of, until the user goes on from the example. */
  readonly setAside: Session | undefined;
  /** What came of the session; at most one computation behind it. */
  readonly report: Report;
  /** The last complete result with the session that it is of, shown dimmed while a value is missing. */
  readonly lastSigned: Signed | undefined;
  readonly facts: BodyFacts;
  /** The body, or the string to sign, against its reference. */
  readonly comparison: ComparisonState;
  /** Why an action could not be done. Stays until the next action or until dismissed. */
  readonly notice: Message | undefined;
  /** The byte of the string to sign that is read or edited at the moment. */
  readonly pointedAt: number | undefined;
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
    lastSigned: undefined,
    facts: bodyFacts(initialSession.body),
    comparison: noComparison,
    notice: undefined,
    pointedAt: undefined,
    live: false,
    nowSeconds,
    preferences,
  }));
}

/** The one way in which a session changes. A session that an example replaces is set aside, not lost. */
export function dispatch(store: PlaygroundStore, action: Action): void {
  if (action.type === 'secrets-forgotten') forgetCopies(store);
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

/** A secret that is forgotten is gone from the sessions that are kept beside the present one, too. */
function forgetCopies(store: PlaygroundStore): void {
  const { setAside, lastSigned } = store.getState();
  const forget = (session: Session): Session => reduce(session, { type: 'secrets-forgotten' });
  store.setState({
    setAside: setAside && forget(setAside),
    lastSigned: lastSigned && { ...lastSigned, session: forget(lastSigned.session) },
  });
}

/** Back to the request that an example took the place of. */
export function putBack(store: PlaygroundStore): void {
  const { setAside } = store.getState();
  if (setAside) store.setState({ session: setAside, setAside: undefined, live: false });
}

/** Whether there is something in a session that loading its example once more would not bring back. */
function isTheUsersOwn(session: Session): boolean {
  const { exampleId } = session;
  if (exampleId === undefined) return !isUntouched(session);
  return reduce(session, { type: 'example-loaded', exampleId }) !== session;
}
