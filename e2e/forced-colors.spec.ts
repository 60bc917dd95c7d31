import { vendorBody } from './expected-sign.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours, ${colorScheme}, the body is written in them`, async ({
    playground,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await playground.openBodyFile(vendorBody);
    await playground.waitForMonaco();
    const { text, behind, forcedText, forcedBehind } = await colours(playground);
    expect(text).toBe(forcedText);
    expect(behind).toBe(forcedBehind);
    expect(text).not.toBe(behind);
  });
}

test('colours can be forced, and given back, while the page is open', async ({
  playground,
  page,
}) => {
  await playground.openBodyFile(vendorBody);
  await playground.waitForMonaco();
  const before = await colours(playground);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => (await colours(playground)).behind).not.toBe(before.behind);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(async () => (await colours(playground)).behind).toBe(before.behind);
});
