import type { Locator, Page } from '@playwright/test';
import { isFirefox } from './browser.ts';

/** A real paste, by the keys, of what the clipboard really holds, into whatever has the focus. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Such a paste in place of all that a field holds. */
export async function pasteOver(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+A');
  await pasteText(field.page(), text);
}

/** Fills in a field. Playwright does that key by key in Firefox, which takes minutes with a long text. */
export async function fillText(field: Locator, text: string): Promise<void> {
  await (text.length > 100 && isFirefox(field.page()) ? pasteOver(field, text) : field.fill(text));
}
