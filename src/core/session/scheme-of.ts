import { baseUrlOf } from '#core/inspect/url.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Session } from '#core/session/session.ts';

/** Sessions are never changed, so that each has one scheme for good. */
const adapted = new WeakMap<Session, Scheme>();

/**
 * The scheme of a session, with the recipe of its request where the scheme adapts; the same object
 * for the same session. A scheme that this build does not know is the first one.
 */
export function schemeOf(session: Session): Scheme {
  const scheme = schemeById(session.schemeId) ?? schemes[0];
  if (scheme.adapt === undefined) return scheme;
  const known = adapted.get(session);
  if (known !== undefined) return known;
  const { values, path, body } = session;
  const baseUrl = baseUrlOf(scheme, session);
  const own = { ...scheme, ...scheme.adapt({ values, baseUrl, path, body }) };
  adapted.set(session, own);
  return own;
}
