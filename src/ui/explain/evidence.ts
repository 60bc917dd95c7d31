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
