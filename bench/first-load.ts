import type { Browser } from 'playwright';
import { median } from './median.ts';

const loads = 7;

/** Milliseconds since the navigation began. */
type Times = { readonly signature: number; readonly monaco: number };

declare global {
  interface Window {
    firstLoad: Partial<Record<keyof Times, number>>;
  }
}

/** Loads the example the moment its button is there, and notes when things are painted. */
function noteTimes(): void {
  window.firstLoad = {};
  let asked = false;
  const note = (name: keyof Times): void => {
    if (window.firstLoad[name] !== undefined) return;
    window.firstLoad[name] = Number.NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.firstLoad[name] = performance.now();
      };
      port2.postMessage(undefined);
    });
  };
  const look = (): void => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Load example',
    );
    if (button && !asked) {
      asked = true;
      // As with a real click: Monaco starts with the first thing that the user does.
      button.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      button.click();
    }
    const sign = document.querySelector('[aria-label="Sign"]')?.textContent ?? '';
    const editable = document.querySelector('[aria-label="Request body"]') !== null;
    if (editable && /^[\w+/]+=*$/.test(sign)) note('signature');
    if (document.querySelector('.monaco-editor .view-line span')) note('monaco');
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

async function load(browser: Browser, url: string, slowdown: number): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(noteTimes);
  await page.goto(url);
  await page.waitForFunction(() => (window.firstLoad.monaco ?? 0) > 0, undefined, { polling: 250 });
  const times = await page.evaluate(() => window.firstLoad as Times);
  await context.close();
  return times;
}

/** Time to the first signature of a body that can be edited, and to Monaco. */
export async function benchFirstLoad(browser: Browser, playground: string): Promise<string[]> {
  const rows: string[] = [];
  for (const slowdown of [1, 4]) {
    const times: Times[] = [];
    for (let run = 0; run < loads; run++) times.push(await load(browser, playground, slowdown));
    const signature = median(times.map((time) => time.signature));
    const monaco = median(times.map((time) => time.monaco));
    rows.push(`| ${slowdown}× | ${signature.toFixed(0)} | ${monaco.toFixed(0)} |`);
  }
  return [
    `First load, ms, median of ${loads}, empty cache`,
    '',
    '| CPU slowdown | first editable signature | Monaco ready |',
    '|---|---|---|',
    ...rows,
  ];
}
