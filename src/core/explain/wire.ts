import type { Header } from '#core/http/header.ts';
import type { Session } from '#core/session/session.ts';

/** What an import tells of a request as it was sent, beside what a session holds. */
export type Wire = {
  /** Without those that are secret. */
  readonly headers: readonly Header[];
  /** Whether the body is, byte for byte and provably, the one that was sent. */
  readonly bodyKnownFromWire: boolean;
};

/** A session, and what it was when it came and what was known of it then. */
export type Seen = {
  readonly session: Pick<Session, 'body'>;
  readonly arrival:
    | { readonly session: Pick<Session, 'body'>; readonly wire?: Wire | undefined }
    | undefined;
};

/** The headers of the request as it was sent; none once the body was edited, as it is another request then. */
export function wireHeaders(seen: Seen): readonly Header[] {
  return wireOf(seen)?.headers ?? [];
}

/**
 * Whether the body is known to be the one that was sent: somebody saw it on the wire, or it has the
 * length that the client announced (Content-Length, RFC 9110 §8.6).
 */
export function isBodySent(seen: Seen): boolean {
  const wire = wireOf(seen);
  if (wire === undefined) return false;
  const announced = wire.headers.find(({ name }) => name.toLowerCase() === 'content-length');
  return wire.bodyKnownFromWire || announced?.value === String(seen.session.body.length);
}

function wireOf({ session, arrival }: Seen): Wire | undefined {
  return arrival?.session.body === session.body ? arrival.wire : undefined;
}
