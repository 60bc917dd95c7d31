import { vendorSign } from './expected-sign.ts';
import { expect, test } from './page/test.ts';

/** 640: a page of 1280 px at 200 %. */
for (const width of [390, 640, 768, 1024, 1440, 1920]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('nothing is wider than the page', async ({ playground }) => {
      await playground.loadExample();
      await playground.expectSign(vendorSign);
      const { content, view } = await playground.page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(content).toBeLessThanOrEqual(view);
    });

    test('the Sign is the measure: one line of 88 columns, or two of 44', async ({
      playground,
    }) => {
      await playground.loadExample();
      const sign = playground.sign(vendorSign);
      const lines = await sign.evaluate((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(lines).toBe(width === 768 || width >= 1280 ? 1 : 2);
    });

    test('the verdict stays in view', async ({ playground }) => {
      await playground.loadExample();
      await playground.region('Snippet').scrollIntoViewIfNeeded();
      await expect(playground.verdict).toBeInViewport();
    });
  });
}
