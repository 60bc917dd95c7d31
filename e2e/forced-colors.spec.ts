import { vendorBody } from './expected-sign.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { test as base, expect } from './page/test.ts';

type Scheme = 'light' | 'dark';

/** What a reader sets who wants colours of their own in every page: 2 is “always”. */
const always = { 'browser.display.document_color_use': 2 };

const preferences: Record<Scheme, Record<string, string | number>> = {
  light: always,
  dark: {
    ...always,
    'browser.display.background_color': '#000000',
    'browser.display.foreground_color': '#ffff00',
  },
};

/** Colours are forced by Playwright; in Firefox, where that has no effect, by preferences, from its start. */
const test = base.extend<{ readonly forced: Scheme | undefined }>({
  forced: [undefined, { option: true }],

  page: async ({ page, forced, browserName, playwright, launchOptions, baseURL }, use) => {
    if (forced === undefined || browserName !== 'firefox') {
      if (forced) await page.emulateMedia({ forcedColors: 'active', colorScheme: forced });
      return use(page);
    }
    const firefoxUserPrefs = { ...launchOptions.firefoxUserPrefs, ...preferences[forced] };
    const browser = await playwright.firefox.launch({ ...launchOptions, firefoxUserPrefs });
    await use(await browser.newPage({ ...(baseURL && { baseURL }) }));
    await browser.close();
  },
});

/** The colours of the editor's text and of what is behind it, and those that the reader forces. */
function colours({ page }: PlaygroundPage) {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      probe.style.setProperty('forced-color-adjust', 'none');
      return getComputedStyle(probe).color;
    };
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`${selector} is not there.`);
      return getComputedStyle(element);
    };
    const seen = {
      text: styleOf('.editor-monaco .view-line span span').color,
      behind: styleOf('.editor-monaco .monaco-editor-background').backgroundColor,
      forcedText: system('CanvasText'),
      forcedBehind: system('Canvas'),
    };
    probe.remove();
    return seen;
  });
}

for (const forced of ['light', 'dark'] as const) {
  test.describe(`with forced colours, ${forced}`, () => {
    test.use({ forced });

    test('the body is written in them', async ({ playground }) => {
      await playground.openBodyFile(vendorBody);
      await playground.waitForMonaco();
      const { text, behind, forcedText, forcedBehind } = await colours(playground);
      expect(text).toBe(forcedText);
      expect(behind).toBe(forcedBehind);
      expect(text).not.toBe(behind);
    });
  });
}

test('colours can be forced, and given back, while the page is open', async ({
  playground,
  page,
  browserName,
}) => {
  test.skip(
    browserName === 'firefox',
    'Playwright cannot change preferences of a Firefox that runs',
  );
  await playground.openBodyFile(vendorBody);
  await playground.waitForMonaco();
  const before = await colours(playground);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => (await colours(playground)).behind).not.toBe(before.behind);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(async () => (await colours(playground)).behind).toBe(before.behind);
});
