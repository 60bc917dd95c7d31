import { readShape } from '#core/explain/read-shape.ts';
import type { Shape } from '#core/explain/shape.ts';
import { signedPathOf } from '#core/importers/fill-session.ts';
import type { Candidate } from '#core/importers/import.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { adaptScheme } from '#core/session/scheme-of.ts';
import { customAccessPointId } from '#core/session/session.ts';

/** What a request of an import says of its signature: without a key by its shape, with one for sure. */
export type Checked = {
  readonly shape: Shape;
  /** `unknown` without a signature, without the key, or when something that is signed is missing. */
  readonly verdict: 'right' | 'wrong' | 'unknown';
};

/**
 * Checks a request by its own values alone. What is computed is compared as text with what was
 * received, white space around it aside (RFC 9110 §5.5).
 * @param key the text of the key; '' is none
 */
export async function checkCandidate(
  scheme: Scheme,
  candidate: Candidate,
  key: string,
): Promise<Checked> {
  const { received, needs } = candidate;
  const own = adaptScheme(scheme, requestOf(scheme, candidate, key));
  const shape = readShape(received.signature ?? '', own.recipe);
  const isWhole = needs.length === 0;
  if (shape.status === 'empty' || key === '' || !isWhole) return { shape, verdict: 'unknown' };
  const report = await inspect(own, requestOf(own, candidate, key));
  if (report.status !== 'signed') return { shape, verdict: 'unknown' };
  return { shape, verdict: report.trace.signature === shape.text ? 'right' : 'wrong' };
}

/** The request as a session would have it, with the key that it is checked with. */
function requestOf(scheme: Scheme, { received, request }: Candidate, key: string) {
  const url = request.url ?? '/';
  return {
    accessPointId: customAccessPointId,
    customBaseUrl: /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? '',
    path: signedPathOf(scheme, url),
    values: { ...Object.fromEntries(received.values), [scheme.recipe.key.field]: key },
    body: request.body,
  };
}
