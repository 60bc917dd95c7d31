import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';

/**
 * Draws the icons for home screens that take PNG only. What it writes is committed, so that a build
 * needs no browser: run it again when the SVG has changed. The SVG is the one with a ground, since
 * iOS paints black what is transparent, and a PNG cannot follow the theme.
 */
const source = 'icon-maskable.svg';
const icons = [
  { name: 'apple-touch-icon.png', pixels: 180 },
  { name: 'icon-512.png', pixels: 512 },
] as const;

function publicFile(name: string): URL {
  return new URL(`../public/${name}`, import.meta.url);
}

async function draw(browser: Browser, { name, pixels }: (typeof icons)[number]): Promise<void> {
  const viewport = { width: pixels, height: pixels };
  const page = await browser.newPage({ viewport });
  const svg = readFileSync(publicFile(source)).toString('base64');
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: 100vw }</style>
     <img src="data:image/svg+xml;base64,${svg}" alt="">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(publicFile(name), await page.screenshot());
  await page.close();
}

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...chromiumFlags],
});
try {
  for (const icon of icons) await draw(browser, icon);
} finally {
  await browser.close();
}
