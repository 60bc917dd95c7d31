import type { Page } from 'playwright';

/** What runs inside of the page: the time from a key press to the frame in which its result stands. */
type Stopwatch = { readonly nextPaint: () => Promise<number> };

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** Watches the element in which the result of a keystroke appears. */
export async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((watched) => {
    const element = document.querySelector(watched);
    if (!element) throw new Error(`no ${watched} on the page`);
    let pressedAt = 0;
    let settle: ((milliseconds: number) => void) | undefined;
    // The time at which the browser took the key, so that waiting for the page's own thread counts.
    addEventListener(
      'keydown',
      (event) => {
        pressedAt = event.timeStamp;
      },
      { capture: true },
    );
    // A message posted in a frame's callback is delivered after that frame is painted.
    const afterPaint = (then: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(undefined);
      });
    };
    const observer = new MutationObserver(() => {
      afterPaint(() => {
        settle?.(performance.now() - pressedAt);
        settle = undefined;
      });
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    window.stopwatch = {
      nextPaint: () =>
        new Promise((resolve) => {
          settle = resolve;
        }),
    };
  }, selector);
}

/** Presses a key and gives the milliseconds until its result is painted. */
export async function keystroke(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 1000 })));
  const painted = page.evaluate(() => window.stopwatch.nextPaint());
  await page.keyboard.press('x');
  return painted;
}
