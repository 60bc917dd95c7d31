import { useEffect, useRef } from 'react';

/** Above this many characters the bytes of several keystrokes are computed together, once per frame. */
const coalescedLength = 1_000_000;

/** Hands on each text as it comes; of long ones the last of a frame. */
export function useEmission(emit: (text: string) => void): (text: string) => void {
  const latest = useRef(emit);
  const waiting = useRef<{ text: string } | undefined>(undefined);
  useEffect(() => {
    latest.current = emit;
  });
  return (text) => {
    if (waiting.current) waiting.current.text = text;
    else if (text.length <= coalescedLength) latest.current(text);
    else {
      const batch = { text };
      waiting.current = batch;
      requestAnimationFrame(() => {
        waiting.current = undefined;
        latest.current(batch.text);
      });
    }
  };
}
