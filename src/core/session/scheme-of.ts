import { baseUrlOf } from '#core/inspect/url.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Session } from '#core/session/session.ts';

/** What of a session its recipe can depend on. */
type AdaptedTo = Pick<Session, 'accessPointId' | 'customBaseUrl' | 'path' | 'values' | 'body'>;

/** Sessions are never changed, so that each has one scheme for good. */
const adapted = new WeakMap<Session, Scheme>();

/**
 * The scheme of a session, with the recipe of its request where the scheme adapts; the same object
 * for the same session. A scheme that this build does not know is the first one.
 */
export function schemeOf(session: Session): Scheme {
  const scheme = schemeById(session.schemeId) ?? schemes[0];
  if (scheme.adapt === undefined) return scheme;
  const own = adapted.get(session) ?? adaptScheme(scheme, session);
  adapted.set(session, own);
  return own;
}

/** A scheme with the recipe of one request, where it adapts. */
export function adaptScheme(scheme: Scheme, session: AdaptedTo): Scheme {
  const { values, path, body } = session;
  const baseUrl = baseUrlOf(scheme, session);
  return { ...scheme, ...scheme.adapt?.({ values, baseUrl, path, body }) };
}
