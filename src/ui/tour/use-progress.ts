import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '#ui/language.tsx';
import { usePlaygroundState } from '#ui/use-playground.ts';
import { type Step, steps } from './steps.ts';

export type Progress = {
  /** From 0. */
  readonly index: number;
  /** Undefined at the end. */
  readonly step: Step | undefined;
  readonly find: () => readonly (HTMLElement | undefined)[];
  readonly next: () => void;
};

/** How far the tour is. A step that asks for a press goes on by that press, or by what comes of it. */
export function useProgress(): Progress {
  const language = useLanguage();
  const [index, setIndex] = useState(0);
  const step = steps[index];
  const find = useCallback(() => step?.find(language) ?? [], [step, language]);
  const next = useCallback(() => setIndex((last) => last + 1), []);
  const isDone = usePlaygroundState((state) => step?.isDone?.(state) ?? false);
  useEffect(() => {
    if (step && isDone) next();
  }, [step, isDone, next]);
  useEffect(() => {
    if (!step?.isPressed || step.isDone) return;
    const onClick = ({ target }: MouseEvent) => {
      const isMeant = find().some((part) => target instanceof Node && part?.contains(target));
      // Once what was pressed has done its own work.
      if (isMeant) setTimeout(next);
    };
    addEventListener('click', onClick, { capture: true });
    return () => removeEventListener('click', onClick, { capture: true });
  }, [step, find, next]);
  return { index, step, find, next };
}
