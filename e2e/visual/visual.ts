import type { Locator } from '@playwright/test';
import { test as base, expect } from '../page/test.ts';
import type { State } from '../states/state.ts';
import { states } from '../states/states.ts';
import { goldenFolder } from './golden-folder.ts';

/** A day after the time stamps of the examples: how old they are is said on the page. */
const test = base.extend({
  page: async ({ page }, use) => {
    await page.clock.setFixedTime('2026-11-22T12:00:00Z');
    await use(page);
  },
});

type Look = {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
};

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/** The main states of the page, what most people see most of the time, and where the picture begins. */
const main = [
  { name: 'empty', from: 'Request' },
  { name: 'match', from: 'Request' },
  { name: 'mismatch', from: 'Request' },
  { name: 'explain, found', from: 'Tools' },
  { name: 'compare, text', from: 'Tools' },
  { name: 'response, read', from: 'Tools' },
];

/** Few pictures, since each is kept for every browser: all wide and light, what is rich in colours dark, too. */
const looks: readonly (Look & { readonly shown: readonly string[] })[] = [
  { colorScheme: 'light', viewport: wide, shown: main.map(({ name }) => name) },
  { colorScheme: 'dark', viewport: wide, shown: ['match', 'compare, text'] },
  { colorScheme: 'light', viewport: narrow, shown: ['empty'] },
  { colorScheme: 'dark', viewport: narrow, shown: ['match'] },
];

function stateOf(name: string): State {
  const state = states.find((one) => one.name === name);
  if (state === undefined) throw new Error(`there is no state ${name}`);
  return state;
}

/** The page scrolls by itself to what a tool found, so this goes on until nothing has moved for a second. */
async function scrollToStart(region: Locator): Promise<void> {
  await region.evaluate(async (element) => {
    let [top, still] = [Number.NaN, 0];
    while (still < 60) {
      element.scrollIntoView({ behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { y } = element.getBoundingClientRect();
      still = y === top ? still + 1 : 0;
      top = y;
    }
  });
}

for (const { colorScheme, viewport, shown } of looks) {
  test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
    test.use({ colorScheme, viewport });

    for (const { name, from } of main.filter((one) => shown.includes(one.name))) {
      test(`looks as it did: ${name}`, async ({ playground, page, browser }) => {
        // Which of the two editors is there when the body comes tells where the caret stands.
        await playground.waitForMonaco();
        await stateOf(name).reach(playground);
        await playground.settle();
        await page.mouse.move(0, 0);
        // Monaco draws its caret itself, and Playwright hides only those of the browser.
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        await scrollToStart(playground.region(from));
        const file = `${name.replace(/\W+/g, '-')}-${viewport.width}-${colorScheme}.png`;
        await expect(page).toHaveScreenshot([await goldenFolder(browser), file], {
          // The build's name changes with every build.
          mask: [page.getByText(/^Countersign .*, build /)],
          maxDiffPixels: 40,
          // The same fonts and browser draw the same pixels, so that a hue that is a little off counts.
          threshold: 0.02,
        });
      });
    }
  });
}
