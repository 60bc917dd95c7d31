import type { Page } from 'playwright';

/** What runs inside of the page: the times from key presses to the frames in which their results stand. */
type Stopwatch = {
  /** The milliseconds of the keystroke of this number, counted from 0, once it is painted. */
  readonly painted: (keystroke: number) => Promise<number>;
};

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** Between two keystrokes: ten of them in a second is fast typing. */
const restMs = 100;

/** Watches the element in which the result of a keystroke appears. */
export async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((watched) => {
    const element = document.querySelector(watched);
    if (!element) throw new Error(`no ${watched} on the page`);
    const times: Promise<number>[] = [];
    let finish: (() => void) | undefined;
    // The time at which the browser took the key, so that waiting for the page's own thread counts.
    const start = ({ timeStamp }: KeyboardEvent): void => {
      const time = new Promise<void>((resolve) => {
        finish = resolve;
      });
      times.push(time.then(() => performance.now() - timeStamp));
    };
    addEventListener('keydown', start, { capture: true });
    // A message posted in a frame's callback is delivered after that frame is painted.
    const finishAfterPaint = (): void => {
      const painted = finish;
      finish = undefined;
      if (!painted) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = painted;
        port2.postMessage(undefined);
      });
    };
    const result = { childList: true, characterData: true, subtree: true };
    new MutationObserver(finishAfterPaint).observe(element, result);
    window.stopwatch = {
      painted: async (keystroke) => (await times[keystroke]) ?? Number.NaN,
    };
  }, selector);
}

/** Presses a key so many times and gives the milliseconds from each press to its painted result. */
export async function typeKeys(page: Page, first: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let key = first; key < first + count; key++) {
    await page.evaluate((rest) => new Promise((rested) => setTimeout(rested, rest)), restMs);
    await page.keyboard.press('x');
    times.push(await page.evaluate((number) => window.stopwatch.painted(number), key));
  }
  return times;
}
