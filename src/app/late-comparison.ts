import type { LiveComparison } from './live-comparison.ts';
import type { PlaygroundStore } from './playground.ts';

/** The comparison comes with the first reference, so that it does not burden the first load. */
export function startLateComparison(store: PlaygroundStore): LiveComparison {
  let loading: Promise<LiveComparison> | undefined;
  const load = (): Promise<LiveComparison> => {
    loading ??= import('./live-comparison.ts').then(({ startLiveComparison }) =>
      startLiveComparison(store),
    );
    return loading;
  };
  store.subscribe(({ session }) => {
    if (session.reference) void load();
  });
  return {
    layOut: async (shape) => (await load()).layOut(shape),
    describe: async (indices) => (await load()).describe(indices),
    complete: async (compared) => (await load()).complete(compared),
  };
}
