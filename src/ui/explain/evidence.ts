import { useMemo } from 'react';
import { givenOf } from '#core/explain/given.ts';
import { wireHeaders } from '#core/explain/wire.ts';
import type { Message } from '#core/messages.ts';
import type { Given, Layer, Mistake } from '#core/schemes/mistake.ts';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';

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

/** What is known of the request on the page. */
export function useGiven(): Given {
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  const arrival = usePlaygroundState((state) => state.arrival);
  return useMemo(
    () => givenOf(scheme, session, wireHeaders({ session, arrival })),
    [scheme, session, arrival],
  );
}
