import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Texts in the families that the page uses, whose widths tell the fonts of the machine. */
const fonts = ['system-ui', 'sans-serif', 'monospace'];
const texts = ['Sign 0O1lI ≠ ✓', '签名不一致', 'fi {"a": 1}'];

async function widthsOf(browser: Browser): Promise<readonly number[]> {
  const page = await browser.newPage();
  const widths = await page.evaluate(
    ({ fonts, texts }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return [];
      return fonts.flatMap((font) => {
        context.font = `200px ${font}`;
        return texts.map((text) => context.measureText(text).width);
      });
    },
    { fonts, texts },
  );
  await page.close();
  return widths;
}

/** The folder of the goldens that pictures of this browser, on this machine, can be held against. */
export async function goldenFolder(browser: Browser): Promise<string> {
  const [major = ''] = browser.version().split('.');
  const widths = JSON.stringify(await widthsOf(browser));
  const mark = createHash('sha256').update(widths).digest('hex').slice(0, 6);
  return `${process.platform}-${browser.browserType().name()}-${major}-fonts-${mark}`;
}

/** Whether goldens of that folder have been made. */
export function hasGoldens(folder: string): boolean {
  return existsSync(new URL(`./goldens/${folder}`, import.meta.url));
}
