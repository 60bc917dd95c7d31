import { type ReactNode, useEffect, useRef } from 'react';
import { useActions } from '#ui/palette/use-actions.ts';
import { usePlaygroundState } from '#ui/use-playground.ts';
import { usePaletteKey } from './palette-key.ts';
import { singleKeyOf, takesLetters } from './shortcut.ts';

/** Listens for the keys of commands. It shows nothing. */
export function ShortcutKeys(): ReactNode {
  usePaletteKey();
  useSingleKeys();
  return null;
}

/** WCAG 2.2, 2.1.4: they can be turned off, and a field never loses a letter to them. */
function useSingleKeys(): void {
  const areOn = usePlaygroundState(({ preferences }) => preferences.singleKeys);
  const actions = useActions();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!areOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = singleKeyOf(event);
      if (key === undefined || event.defaultPrevented || takesLetters(event.target)) return;
      const action = latest.current().find((candidate) => candidate.key === key);
      if (action === undefined || !('run' in action)) return;
      event.preventDefault();
      action.run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [areOn]);
}
