import { CoreError } from '#core/errors.ts';
import { urlOf } from '#core/inspect/url.ts';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** Why the request cannot be sent there, if it cannot. The signature does not depend on it. */
export function useUrlProblem(): CoreError | undefined {
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  try {
    urlOf(scheme, session);
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}
