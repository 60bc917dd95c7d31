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

/** Searches again, with the time for what is unlikely. The button that asked for it goes, so the focus goes to the tool. */
export function useSearchOn(): () => Promise<void> {
  const { hunting } = useCommands();
  return async () => {
    document.querySelector<HTMLElement>('.tools [role="tab"][aria-selected="true"]')?.focus();
    await (await hunting()).start('long');
  };
}
