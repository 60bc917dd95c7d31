import type { Message } from '#core/messages.ts';
import { holdsSecret } from '#core/schemes/secrecy.ts';
import { type Action, isSameSession, reduce } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import { isUntouched, type Session } from '#core/session/session.ts';
import type { View } from '#core/share/view.ts';
import {
  type Arrival,
  type Cause,
  type DraftRef,
  newDraft,
  nothingSigned,
  type PlaygroundState,
  type PlaygroundStore,
  type SetAside,
  type Signed,
} from './playground.ts';

/** The one way in which a session changes. A session that an example replaces is set aside, not lost. */
export function dispatch(store: PlaygroundStore, action: Action): void {
  if (action.type === 'secrets-forgotten') forgetCopies(store);
  const { session } = store.getState();
  const next = reduce(session, action);
  if (next === session) return;
  if (action.type === 'example-loaded') replaceSession(store, next, 'example');
  else {
    store.setState({
      session: next,
      notice: undefined,
      wiped: false,
      ...withoutResults(session, next),
    });
  }
}

/** What was computed by a scheme without a MAC is a secret that no other scheme would mask. */
function withoutResults(before: Session, next: Session): Partial<PlaygroundState> {
  return before.schemeId !== next.schemeId && holdsSecret(schemeOf(before))
    ? { report: nothingSigned, lastSigned: undefined }
    : {};
}

/** What comes along with a session that takes the place of another. */
export type Along = {
  readonly draft?: DraftRef;
  readonly arrival?: Arrival;
  readonly notes?: readonly Message[];
  readonly view?: View | undefined;
};

/**
 * Puts a whole session on the page. What stood there is set aside and stays a
 * draft of its own, if it holds anything that could not be had again by a click.
 */
export function replaceSession(
  store: PlaygroundStore,
  session: Session,
  cause: Cause,
  along: Along = {},
): void {
  const before = store.getState();
  const kept = cause === 'link' ? withTypedSecrets(session, before.session) : undefined;
  const isOwn = kept === undefined && isWorthSettingAside(before, cause);
  const { draft = isOwn ? newDraft() : before.draft, arrival, notes = [], view } = along;
  store.setState({
    session: kept ?? session,
    draft,
    arrival,
    notes,
    notice: undefined,
    sealed: undefined,
    importing: undefined,
    live: false,
    wiped: false,
    keyCheck: undefined,
    setAside: isOwn ? setAsideOf(before, cause) : before.setAside,
    ...withoutResults(before.session, session),
    ...(view && { view }),
  });
}

/**
 * A session that opens around secrets, which were typed while it was on its way and stand on the
 * page alone: they stay. Undefined where there is more than secrets, or where it brings its own.
 */
export function withTypedSecrets(session: Session, before: Session): Session | undefined {
  if (!isUntouched(withoutSecrets(before)) || before.received !== '') return undefined;
  const publicValues = withoutSecrets(before).values;
  const typed = Object.entries(before.values).filter(([field]) => !(field in publicValues));
  const isFree = typed.length > 0 && typed.every(([field]) => session.values[field] === undefined);
  return isFree
    ? { ...session, values: { ...session.values, ...Object.fromEntries(typed) } }
    : undefined;
}

/** An import is undone by one click, whatever it took the place of. */
function isWorthSettingAside(before: PlaygroundState, cause: Cause): boolean {
  return isTheUsersOwn(before) || (cause === 'import' && !isUntouched(before.session));
}

function setAsideOf({ session, draft, arrival }: PlaygroundState, cause: Cause): SetAside {
  return { session, draft, arrival, cause };
}

/** A secret that is forgotten is gone from the sessions that are kept beside the present one, too. */
function forgetCopies(store: PlaygroundStore): void {
  const { setAside, lastSigned } = store.getState();
  store.setState({
    importing: undefined,
    otherSecrets: '',
    setAside: setAside && { ...setAside, session: withoutSecrets(setAside.session) },
    lastSigned: lastSigned && withoutSecret(lastSigned),
  });
}

/** The result stays where it tells nothing of the secret. */
function withoutSecret({ session, trace }: Signed): Signed | undefined {
  return holdsSecret(schemeOf(session)) ? undefined : { session: withoutSecrets(session), trace };
}

/** A session as others may see it. */
export function withoutSecrets(session: Session): Session {
  return reduce(session, { type: 'secrets-forgotten' });
}

/** Whether a session says something else than it did, its secrets aside. */
export function isChanged(session: Session, before: Session): boolean {
  return session !== before && !isSameSession(withoutSecrets(session), withoutSecrets(before));
}

/** Back to the session that another took the place of; which is then set aside in its turn. */
export function putBack(store: PlaygroundStore): void {
  const { setAside } = store.getState();
  if (setAside === undefined) return;
  const { session, draft, arrival } = setAside;
  store.setState({ setAside: undefined });
  replaceSession(store, session, 'draft', { draft, ...(arrival && { arrival }) });
}

/** Whether there is something in a session that a click on its example or its link would not bring back. */
function isTheUsersOwn({
  session,
  arrival,
}: Pick<PlaygroundState, 'session' | 'arrival'>): boolean {
  if (arrival?.from === 'link' && isSameSession(session, arrival.session)) return false;
  const { exampleId } = session;
  if (exampleId === undefined) return !isUntouched(session);
  return reduce(session, { type: 'example-loaded', exampleId }) !== session;
}
