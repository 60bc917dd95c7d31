import { holdsSecret, isSignatureSecret } from '#core/schemes/secrecy.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { ReferenceScope, Session } from '#core/session/session.ts';

/** Whether what was received is a secret like those of the fields: the scheme has no MAC. */
export function isReceivedSecret(session: Session): boolean {
  return isSignatureSecret(schemeOf(session).recipe);
}

/**
 * What was received, for links, drafts, files, reports and whatever else leaves the memory of the
 * page: '' where it is a secret.
 */
export function publicReceived(session: Session): string {
  return isReceivedSecret(session) ? '' : session.received;
}

/** What the reference bytes are compared with: never a string to sign in which a secret stands. */
export function comparedScope(session: Session): ReferenceScope {
  return holdsSecret(schemeOf(session)) ? 'body' : session.referenceScope;
}
