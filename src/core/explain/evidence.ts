import type { Message } from '#core/messages.ts';
import type { Given, Layer, Mistake } from '#core/schemes/mistake.ts';

/** A mistake that computes no signature, and what in the request shows it, where something does. */
export type Evidence = { readonly mistake: Mistake; readonly evidence: Message | undefined };

const likeliest = { high: 0, medium: 1, low: 2 } as const;

/** All of some layers: those that the request shows, then the likelier. */
export function evidencesOf(
  mistakes: readonly Mistake[],
  layers: readonly Layer[],
  given: Given,
): readonly Evidence[] {
  return mistakes
    .flatMap((mistake) =>
      'evidence' in mistake && layers.includes(mistake.layer)
        ? [{ mistake, evidence: mistake.evidence(given) }]
        : [],
    )
    .sort((a, b) => weight(a) - weight(b));
}

function weight({ mistake, evidence }: Evidence): number {
  return likeliest[mistake.prior] + (evidence ? 0 : 10);
}

/** What the request itself shows, found or not. */
export function seenIn(mistakes: readonly Mistake[], given: Given): readonly Message[] {
  return evidencesOf(mistakes, ['transport', 'not-the-signature'], given).flatMap(
    ({ evidence }) => evidence ?? [],
  );
}

/**
 * What is left to check where the signature is right: what the request shows, and what no request
 * can show. What a request would show, and this one does not, is excluded; of a mistake and a
 * special case of it, the special case is checked.
 */
export function openChecks(mistakes: readonly Mistake[], given: Given): readonly Evidence[] {
  const all = evidencesOf(mistakes, ['transport', 'not-the-signature'], given);
  const special = new Set(all.map(({ mistake }) => mistake.caseOf));
  return all.filter(
    ({ mistake: { id, layer, isShownByRequest }, evidence }) =>
      evidence ?? (layer === 'not-the-signature' && !isShownByRequest && !special.has(id)),
  );
}
