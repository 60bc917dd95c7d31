import { useEffect, useMemo, useState } from 'react';
import type { readShape } from '#core/explain/read-shape.ts';
import { emptyShape, type Shape } from '#core/explain/shape.ts';
import { judge, type Verdict } from '#core/inspect/verdict.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import { isUntouched } from '#core/session/session.ts';
import { useLateWords } from '#ui/language.tsx';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** The judgement on the session as it stands. */
export function useVerdict(): Verdict {
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  const report = usePlaygroundState((state) => state.report);
  const facts = usePlaygroundState((state) => state.facts);
  const hasLastResult = usePlaygroundState((state) => state.lastSigned !== undefined);
  const shape = useShape(session.received, scheme.recipe);
  return useMemo(
    () => judge({ scheme, report, shape, facts, isUntouched: isUntouched(session), hasLastResult }),
    [scheme, report, shape, facts, session, hasLastResult],
  );
}

/** The reader of shapes and its words come beside the first paint: before that, nothing has been received. */
function useShape(received: string, recipe: Recipe): Shape {
  const [read, setRead] = useState<typeof readShape>();
  const learnLateWords = useLateWords();
  useEffect(() => {
    void Promise.all([import('#core/explain/read-shape.ts'), learnLateWords()]).then(([module]) =>
      setRead(() => module.readShape),
    );
  }, [learnLateWords]);
  return useMemo(() => read?.(received, recipe) ?? emptyShape, [read, received, recipe]);
}
