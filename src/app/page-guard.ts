import type { PlaygroundStore } from './playground.ts';
import { dispatch } from './session-changes.ts';

/**
 * What must not happen to a page that holds a secret: a dropped file must not
 * replace it, and a page that the browser keeps in its back/forward cache must
 * not keep the secret. Returns the function that ends the guard.
 */
export function guardPage(store: PlaygroundStore): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const refuseNavigation = (event: DragEvent): void => event.preventDefault();
  addEventListener('dragover', refuseNavigation, { signal });
  addEventListener('drop', refuseNavigation, { signal });
  addEventListener(
    'pagehide',
    (event) => {
      if (event.persisted) dispatch(store, { type: 'secrets-forgotten' });
    },
    { signal },
  );
  return () => watch.abort();
}

/** Whether another page holds this one in a frame and could watch what is typed. */
export function isFramed(): boolean {
  return window.top !== window.self;
}
