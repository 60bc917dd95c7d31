import { dispatch, type PlaygroundStore } from './playground.ts';

/**
 * What must not happen to a page that holds a secret: a dropped file must not
 * replace it, and a page that the browser keeps in its back/forward cache must
 * not keep the secret. Returns the function that ends the guard.
 * @param onFile takes a file that was dropped, wherever on the page
 */
export function guardPage(
  store: PlaygroundStore,
  onFile: (file: File, isOverBody: boolean) => void,
): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const refuseNavigation = (event: DragEvent): void => event.preventDefault();
  addEventListener('dragover', refuseNavigation, { signal });
  addEventListener('drop', refuseNavigation, { signal });
  const takeFile = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file, isOver(event.target, '[data-takes-files]'));
  };
  addEventListener('drop', takeFile, { signal, capture: true });
  addEventListener(
    'pagehide',
    (event) => {
      if (event.persisted) dispatch(store, { type: 'secrets-forgotten' });
    },
    { signal },
  );
  return () => watch.abort();
}

function isOver(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Whether another page holds this one in a frame and could watch what is typed. */
export function isFramed(): boolean {
  return window.top !== window.self;
}
