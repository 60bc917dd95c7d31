import { cpus } from 'node:os';
import { test } from '@playwright/test';
import { benchFirstLoad } from './first-load.ts';
import { benchKeystrokes } from './keystrokes.ts';
import { benchMac } from './mac/mac.ts';
import { benchSearch } from './search/search.ts';
import { serveBareMonaco } from './serve-bare-monaco.ts';
import { benchLinks } from './share/links.ts';

// One after the other: what they measure is the machine.
test.describe.configure({ mode: 'serial' });

test('page', async ({ browser, baseURL }) => {
  test.setTimeout(0);
  if (!baseURL) throw new Error('playwright.config.ts names no baseURL');
  const bareMonaco = await serveBareMonaco();
  console.log(`\n\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  for (const bench of [
    () => benchFirstLoad(browser, baseURL),
    () => benchKeystrokes(browser, baseURL, bareMonaco.url),
  ]) {
    console.log(`${(await bench()).join('\n')}\n`);
  }
  await bareMonaco.close();
});

test('mac', async ({ browser }) => {
  test.setTimeout(0);
  console.log(`\n\n${(await benchMac(browser)).join('\n')}\n`);
});

test('search', async ({ browser }) => {
  test.setTimeout(0);
  console.log(`\n\n${(await benchSearch(browser)).join('\n')}\n`);
});

test('links', async ({ browser }) => {
  test.setTimeout(0);
  console.log(`\n\n${(await benchLinks(browser)).join('\n')}\n`);
});
