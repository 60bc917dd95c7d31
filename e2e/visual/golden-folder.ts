import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** What of the machine is seen in every picture: its fonts, and how it draws them. */
const fonts = ['system-ui', 'sans-serif', 'monospace'];
const weights = [400, 600];
const text = 'Sign 0O1lI ≠ ✓ 签名不一致 fi {"a": 1}';

/** The pixels of a line of text in each font that the page uses. */
async function drawnBy(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      ({ fonts, weights, text }) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [640, 32 * fonts.length * weights.length];
        const context = canvas.getContext('2d');
        const lines = fonts.flatMap((font) => weights.map((weight) => `${weight} 20px ${font}`));
        for (const [index, font] of lines.entries()) {
          if (context) context.font = font;
          context?.fillText(text, 4, 32 * index + 24);
        }
        return canvas.toDataURL();
      },
      { fonts, weights, text },
    );
  } finally {
    await page.close();
  }
}

/** The folder of the goldens that pictures of this browser, on this machine, can be held against. */
export async function goldenFolder(browser: Browser): Promise<string> {
  const [major = ''] = browser.version().split('.');
  const drawn = await drawnBy(browser);
  const mark = createHash('sha256').update(drawn).digest('hex').slice(0, 6);
  return `${process.platform}-${browser.browserType().name()}-${major}-fonts-${mark}`;
}

/** Whether goldens of that folder have been made. */
export function hasGoldens(folder: string): boolean {
  return existsSync(new URL(`./goldens/${folder}`, import.meta.url));
}
