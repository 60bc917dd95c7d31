import { md5 } from '@noble/hashes/legacy.js';
import { encodeBase64 } from '#core/bytes/base64.ts';
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
 * Whether the body is known to be the one that was sent: somebody saw it on the wire, or it agrees
 * with what the client announced: its length (Content-Length, RFC 9110 §8.6) and its digest
 * (Content-MD5, RFC 1864 §2: Base64 of the 16 bytes), where it announced them.
 */
export function isBodySent(seen: Seen): boolean {
  const wire = wireOf(seen);
  if (wire === undefined) return false;
  const { body } = seen.session;
  const announced = (wanted: string) =>
    wire.headers.find(({ name }) => name.toLowerCase() === wanted)?.value.trim();
  const [length, digest] = [announced('content-length'), announced('content-md5')];
  if (wire.bodyKnownFromWire) return true;
  if (length !== undefined && length !== String(body.length)) return false;
  if (digest !== undefined) return digest === encodeBase64(md5(body));
  return length !== undefined;
}

/** What is known of the request as it was sent; nothing once the body was edited. */
export function wireOf({ session, arrival }: Seen): Wire | undefined {
  return arrival?.session.body === session.body ? arrival.wire : undefined;
}
