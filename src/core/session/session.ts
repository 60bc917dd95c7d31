import type { Bytes } from '#core/bytes/bytes.ts';
import type { Values } from '#core/schemes/recipe.ts';

/** The access point that stands for the user's own base URL: a proxy, a local gateway. */
export const customAccessPointId = 'custom';

/** The largest body that the page takes, in bytes. */
export const bodyLimitBytes = 20_000_000;

/** What the reference bytes are a reference for. */
export type ReferenceScope = 'body' | 'string-to-sign';

/** Everything a user can type, secrets included. It lives in memory only. */
export type Session = {
  readonly schemeId: string;
  /** The example that the session started from, as long as nothing in it was changed. */
  readonly exampleId: string | undefined;
  readonly accessPointId: string;
  /** Used with `customAccessPointId` only; kept while another access point is chosen. */
  readonly customBaseUrl: string;
  readonly path: string;
  readonly values: Values;
  readonly body: Bytes;
  /** What the customer's client really sent. */
  readonly received: string;
  /** What the body, or the whole string to sign, is compared with; undefined when there is nothing yet. */
  readonly reference: Bytes | undefined;
  readonly referenceScope: ReferenceScope;
};

/** Whether there is nothing in a session yet that somebody typed, pasted or loaded. */
export function isUntouched(session: Session): boolean {
  const typed = [...Object.values(session.values), session.received];
  const holdsBytes = session.body.length > 0 || session.reference !== undefined;
  return !holdsBytes && typed.every((value) => value === '');
}
