import type { PlaygroundStore } from './playground.ts';
import { dispatch, withoutSecrets } from './session-changes.ts';

const minuteMs = 60_000;
const checkEveryMs = 5_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'];

/**
 * Forgets the secrets when nobody has touched the page for the time that its user has set. A page
 * in the background, or a machine that slept, is late: it forgets before it is seen again.
 */
export function startIdleWipe(store: PlaygroundStore): void {
  let touchedMs = Date.now();
  const check = (): void => {
    const { forgetAfterMinutes } = store.getState().preferences;
    if (forgetAfterMinutes === 0 || Date.now() - touchedMs < forgetAfterMinutes * minuteMs) return;
    if (!holdsSecrets(store)) return;
    dispatch(store, { type: 'secrets-forgotten' });
    store.setState({ wiped: true });
  };
  const touch = (): void => {
    check();
    touchedMs = Date.now();
  };
  for (const name of touches) addEventListener(name, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', check);
  setInterval(check, checkEveryMs);
}

function holdsSecrets(store: PlaygroundStore): boolean {
  const { session, setAside, importing, otherSecrets } = store.getState();
  if (importing !== undefined || otherSecrets !== '') return true;
  return [session, setAside?.session].some((one) => one && withoutSecrets(one) !== one);
}
