import { useMemo } from 'react';
import { readShape } from '#core/explain/shape.ts';
import { judge, type Verdict } from '#core/inspect/verdict.ts';
import { isUntouched } from '#core/session/session.ts';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** The judgement on the session as it stands. */
export function useVerdict(): Verdict {
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  const report = usePlaygroundState((state) => state.report);
  const facts = usePlaygroundState((state) => state.facts);
  const hasLastResult = usePlaygroundState((state) => state.lastSigned !== undefined);
  const shape = useMemo(
    () => readShape(session.received, scheme.recipe),
    [session.received, scheme],
  );
  return useMemo(
    () => judge({ scheme, report, shape, facts, isUntouched: isUntouched(session), hasLastResult }),
    [scheme, report, shape, facts, session, hasLastResult],
  );
}
