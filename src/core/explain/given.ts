import { CoreError } from '#core/errors.ts';
import type { Header } from '#core/http/header.ts';
import { urlOf } from '#core/inspect/url.ts';
import { bareSignature } from '#core/schemes/header-reading.ts';
import type { Given } from '#core/schemes/mistake.ts';
import { requestValues } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Session } from '#core/session/session.ts';

/**
 * All that a session says of a request whose mistake is wanted. White space around the received
 * signature goes: HTTP drops it (RFC 9110 §5.5).
 * @param headers those that are known of the request as it was sent
 */
export function givenOf(scheme: Scheme, session: Session, headers: readonly Header[]): Given {
  const { recipe, fields, method } = scheme;
  const { body, path } = session;
  const values = { ...session.values, ...requestValues(method, path) };
  const received = bareSignature(recipe, session.received.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
  const url = urlAsFarAsItGoes(scheme, session);
  return { recipe, fields, values, body, received, method, url, headers };
}

/** What keeps a URL from being used is said where it is typed. */
function urlAsFarAsItGoes(scheme: Scheme, session: Session): string {
  try {
    return urlOf(scheme, session);
  } catch (error) {
    if (error instanceof CoreError) return `${session.customBaseUrl}${session.path}`;
    throw error;
  }
}
