import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { outDir } from '../scripts/address.ts';
import { vendorBody, vendorCredentials } from './expected-sign.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { storedText } from './page/stores.ts';
import { expect, test } from './page/test.ts';

/** A key that occurs nowhere else. The characters at its end are changed by percent-encoding. */
const sentinel = `${createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 24)}/+= ü`;

const disguises = [
  sentinel,
  Buffer.from(sentinel).toString('hex'),
  Buffer.from(sentinel).toString('hex').toUpperCase(),
  Buffer.from(sentinel).toString('base64'),
  Buffer.from(sentinel).toString('base64url'),
  encodeURIComponent(sentinel),
  JSON.stringify(sentinel).slice(1, -1),
  // The part that no encoding of text changes.
  sentinel.slice(0, 24),
];

/** Everything that a user does, once, with the SecretKey shown from the middle on. */
async function wholeSession(playground: PlaygroundPage): Promise<void> {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials({ ...vendorCredentials, secretKey: sentinel });
  await playground.button('Show SecretKey').click();
  await playground.waitForMonaco();
  await playground.typeInBody(' ');
  await playground.receive('c2VudA==');
  await playground.button('Copy Sign').click();
  for (const mode of ['Replay', 'Live']) {
    await playground.chooseSnippet({ language: 'curl', mode });
    await playground.chooseSnippet({ language: 'Python', mode });
  }
  await playground.button('Now').click();
  await playground.button('Share').click();
  await playground.field('Add a check value of the SecretKey').check();
  await playground.button('Copy link').click();
  await playground.button('Close').click();
  await playground.page.getByRole('button', { name: '中文' }).click();
  await expect(playground.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
}

/** Everything that a page can leave behind, as one text. */
async function traces(page: Page): Promise<string> {
  const shown = await page.evaluate(async () => [
    location.href,
    document.cookie,
    document.documentElement.outerHTML,
  ]);
  return [...shown, await storedText(page), ...(await cached(page)).flat()].join('\n');
}

/** Address and text of everything in Cache Storage. */
function cached(page: Page): Promise<(readonly [url: string, text: string])[]> {
  return page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push([request.url, (await (await cache.match(request))?.text()) ?? '']);
    }
    return found;
  });
}

/** With the browser keeping the build for the time without a network, as it does for its users. */
async function waitUntilKept(page: Page): Promise<void> {
  await expect(page.getByText('It also works without a network.')).toBeVisible();
}

function findSentinel(text: string): string[] {
  return disguises.filter((disguise) => text.includes(disguise));
}

test.use({ keptOffline: true });

test('a whole session asks nothing beyond our own origin', async ({ playground, baseURL }) => {
  const asked: string[] = [];
  await waitUntilKept(playground.page);
  playground.page.on('request', (request) => asked.push(request.url()));
  await playground.page.reload();
  await wholeSession(playground);
  const { origin } = new URL(baseURL ?? '');
  expect(asked).not.toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(asked.filter((url) => new URL(url).search !== '')).toEqual([]);
});

test('a SecretKey leaves no trace, in no disguise', async ({ playground }) => {
  const { page } = playground;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await waitUntilKept(page);
  await wholeSession(playground);
  // The draft is kept by now, so that there is something to search.
  await expect.poll(() => storedText(page)).toContain('c2VudA==');
  const left = await traces(page);
  expect(findSentinel(left)).toEqual([]);
  expect(findSentinel(said.join('\n'))).toEqual([]);
  const kept = (await cached(page)).map(([url]) => new URL(url).pathname.slice(1));
  expect(kept).toContain('');
  expect(kept.filter((path) => !existsSync(join(outDir, path)))).toEqual([]);
});

test('the search for the SecretKey would find it', async ({ playground }) => {
  await playground.page.evaluate((key) => {
    const element = document.createElement('input');
    element.setAttribute('value', key);
    document.body.append(element);
  }, sentinel);
  expect(findSentinel(await traces(playground.page))).toContain(sentinel);
});

test('the SecretKey is gone after Forget secrets, and after the page is left and come back to', async ({
  playground,
}) => {
  const secretKey = playground.field('SecretKey');
  await playground.fillCredentials();
  await playground.button('Forget secrets').click();
  await expect(secretKey).toHaveValue('');
  await playground.fillCredentials();
  await playground.page.goto('about:blank');
  await playground.page.goBack();
  await expect(secretKey).toHaveValue('');
});
