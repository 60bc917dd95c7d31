import type { Page } from '@playwright/test';

/** Whether Playwright drives Firefox, where it can do some things only in another way. */
export function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox';
}
