/**
 * Firefox reports a character above U+FFFF that a key types as two inputs, one for each surrogate,
 * and neither is text that has bytes (seen in ESR 153, docs/browsers.md). Here the halves wait for
 * each other, and the character is typed as one before anything else hears of them.
 */
export function joinSurrogates(
  element: HTMLElement,
  type: (character: string) => void,
  signal: AbortSignal,
): void {
  let first = '';
  const join = (event: InputEvent) => {
    const half = event.data?.length === 1 && !event.data.isWellFormed() ? event.data : '';
    const whole = first + half;
    first = whole === half ? half : '';
    if (half === '') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (whole.isWellFormed()) type(whole);
  };
  element.addEventListener('beforeinput', join, { capture: true, signal });
}
