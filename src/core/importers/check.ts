import { readShape } from '#core/explain/read-shape.ts';
import type { Shape } from '#core/explain/shape.ts';
import { signedPathOf } from '#core/importers/fill-session.ts';
import type { Candidate } from '#core/importers/import.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

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
  const { recipe } = scheme;
  const { received, request, needs } = candidate;
  const shape = readShape(received.signature ?? '', recipe);
  const isWhole = needs.length === 0;
  if (shape.status === 'empty' || key === '' || !isWhole) return { shape, verdict: 'unknown' };
  const values = { ...Object.fromEntries(received.values), [recipe.key.field]: key };
  const path = signedPathOf(scheme, request.url ?? '/');
  const report = await inspect(scheme, { values, body: request.body, path });
  if (report.status !== 'signed') return { shape, verdict: 'unknown' };
  return { shape, verdict: report.trace.signature === shape.text ? 'right' : 'wrong' };
}
