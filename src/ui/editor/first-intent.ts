import { useLayoutEffect, useState } from 'react';

const intents = ['pointermove', 'keydown', 'focusin', 'touchstart'] as const;

/** Whether somebody has begun to use the page. Heavy things wait for it, so that the first paint does not. */
export function useFirstIntent(): boolean {
  const [isThere, setIsThere] = useState(false);
  // Before anybody can see the page, so that no intent is missed.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const note = () => {
      stop.abort();
      setIsThere(true);
    };
    for (const intent of intents) {
      addEventListener(intent, note, { signal: stop.signal, passive: true, capture: true });
    }
    return () => stop.abort();
  }, []);
  return isThere;
}
