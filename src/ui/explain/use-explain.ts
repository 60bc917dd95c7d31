import type { Verdict } from '#core/inspect/verdict.ts';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';

/** Opens the tool and, where there is something to search, begins. */
export function useExplain(state: Verdict['state']): () => Promise<void> {
  const { hunting, openView } = useCommands();
  const isSigned = usePlaygroundState(({ report }) => report.status === 'signed');
  return async () => {
    openView('explain');
    document.querySelector('.tools')?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    if (isSigned && state !== 'match') await (await hunting()).start();
  };
}
