import { useMemo } from 'react';
import { givenOf } from '#core/explain/given.ts';
import { wireHeaders } from '#core/explain/wire.ts';
import type { Given } from '#core/schemes/mistake.ts';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';

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
