import type { PlaygroundStore } from './playground.ts';

/** Says whether the reader's key is the sender's, where a link came with a check value. */
export function startLiveKeyCheck(store: PlaygroundStore): void {
  store.subscribe((state, before) => {
    if (state.session !== before.session || state.arrival !== before.arrival) void check(store);
  });
}

async function check(store: PlaygroundStore): Promise<void> {
  const { session, arrival } = store.getState();
  if (arrival?.keyCheck === undefined) return;
  const { compareKeyCheck } = await import('#core/share/key-check.ts');
  const outcome = await compareKeyCheck(session, arrival.keyCheck);
  const state = store.getState();
  if (state.session !== session || state.arrival !== arrival) return;
  const keyCheck = outcome === 'no-key' ? undefined : outcome;
  if (state.keyCheck !== keyCheck) store.setState({ keyCheck });
}
