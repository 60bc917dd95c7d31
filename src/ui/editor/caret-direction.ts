import type { Direction } from '#core/bytes/line-ends.ts';

/**
 * Which way the caret was last sent: `forward` by a step to the right, which
 * goes over a line end; `backward` by anything else, also by the End key or a
 * click, which stay before it.
 */
export function watchDirection(element: HTMLElement, signal: AbortSignal): () => Direction {
  let direction: Direction = 'backward';
  const note = (event: Event) => {
    if (event instanceof KeyboardEvent && leavesCaret(event)) return;
    // On macOS, Command with an arrow goes to the end of the line.
    const isStep = event instanceof KeyboardEvent && event.key === 'ArrowRight' && !event.metaKey;
    direction = isStep ? 'forward' : 'backward';
  };
  const options = { capture: true, signal };
  element.addEventListener('keydown', note, options);
  element.addEventListener('mousedown', note, options);
  return () => direction;
}

/** Typing a character, or holding a modifier, sends the caret nowhere. */
function leavesCaret({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isCharacter = key.length === 1 && !ctrlKey && !metaKey;
  return isCharacter || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);
}
