import { useEffect } from 'react';
import { isApple, useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import type { Press } from './shortcut.ts';

/**
 * Whether a press opens the palette: Ctrl+K, on Apple's machines Cmd+K, where Ctrl+K deletes to the
 * end of a line in every field. A layout without Latin letters is taken at its place on the keyboard.
 */
export function isPalettePress(press: Press, isApple: boolean): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  const hasModifier = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  return hasModifier && !altKey && !shiftKey && letter === 'k';
}

/** Taken before any field or editor gets it, since it is to work in all of them. Another dialog keeps its place. */
export function usePaletteKey(): void {
  const { openDialog, closeDialog } = useCommands();
  const isOpen = usePlaygroundState(({ dialog }) => dialog === 'palette');
  useEffect(() => {
    const apple = isApple();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPalettePress(event, apple)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) closeDialog();
      else if (document.querySelector('dialog[open]') === null) openDialog('palette');
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen, openDialog, closeDialog]);
}
