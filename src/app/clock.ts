import { writeTime } from '#core/inspect/written-time.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { PlaygroundStore } from './playground.ts';
import { dispatch } from './session-changes.ts';

/** The clock of this machine in whole seconds since 1970-01-01T00:00:00Z. */
export function readClock(): number {
  return Math.floor(Date.now() / 1000);
}

/** Moves the clock of the page, and a live time stamp with it, once a second while the page is seen. */
export function startClock(
  store: PlaygroundStore,
  timestampField: () => Field | undefined,
): () => void {
  const tick = (): void => {
    if (document.visibilityState !== 'visible') return;
    const nowSeconds = readClock();
    if (nowSeconds === store.getState().nowSeconds) return;
    store.setState({ nowSeconds });
    if (store.getState().live) stampTime(store, timestampField());
  };
  const timer = setInterval(tick, 250);
  return () => clearInterval(timer);
}

/** Writes the clock into the time stamp. */
export function stampTime(store: PlaygroundStore, field: Field | undefined): void {
  const nowSeconds = readClock();
  store.setState({ nowSeconds });
  if (field === undefined) return;
  const value = writeTime(field, nowSeconds);
  dispatch(store, { type: 'field-edited', field: field.id, value });
}
