import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isFirefox } from './browser.ts';

export type Download = { readonly name: string; readonly bytes: Buffer };

/** What a click puts on the disk. */
export async function downloadBy(page: Page, click: () => Promise<void>): Promise<Download> {
  if (isFirefox(page)) return offerBy(page, click);
  const coming = page.waitForEvent('download');
  await click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/**
 * What the page hands to the browser. Firefox puts it on the disk too, but Playwright 1.61 passes over
 * its report: over WebDriver BiDi the download of a blob is no navigation.
 */
async function offerBy(page: Page, click: () => Promise<void>): Promise<Download> {
  const offered = page.evaluate(async () => {
    const blob = await new Promise<Blob>((resolve) => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (object) => {
        URL.createObjectURL = createObjectURL;
        if (object instanceof Blob) resolve(object);
        return createObjectURL(object);
      };
    });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const named = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { click: clickLink } = HTMLAnchorElement.prototype;
        HTMLAnchorElement.prototype.click = function () {
          HTMLAnchorElement.prototype.click = clickLink;
          resolve(this.download);
          clickLink.call(this);
        };
      }),
  );
  await click();
  return { name: await named, bytes: Buffer.from(await offered) };
}
