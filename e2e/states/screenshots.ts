import type { Locale } from '../page/names.ts';
import { expect, takeFailedLoads, test } from '../page/test.ts';
import { states } from './states.ts';

const widths = [1440, 1024, 390];
const themes = ['light', 'dark'] as const;
const locales: readonly Locale[] = ['en', 'zh-CN'];

function fileName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    for (const { name, reach, failsToLoad } of states) {
      test(name, async ({ playground, page, complaints }) => {
        await reach(playground);
        await playground.settle();
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of themes) {
            await playground.wear(colorScheme);
            // What a tool scrolled to is on the picture anyway; what sticks to the window stays at its top.
            await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
            const path = `screenshots/${fileName(name)}-${locale}-${colorScheme}-${width}.png`;
            const picture = await page.screenshot({ path, fullPage: true });
            expect(picture.length).toBeGreaterThan(0);
          }
        }
        if (failsToLoad) takeFailedLoads(complaints);
      });
    }
  });
}
