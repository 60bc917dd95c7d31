import { port } from '../scripts/address.ts';
import { chromiumFlags } from '../scripts/find-chromium.ts';
import { vendorSign } from './expected-sign.ts';
import { expect, test } from './page/test.ts';

/** A name that is not localhost: over plain HTTP the browser then withholds WebCrypto. */
const host = 'countersign.test';

test.use({
  baseURL: `http://${host}:${port}`,
  launchOptions: async ({ launchOptions, browserName }, use) => {
    const resolve = `--host-resolver-rules=MAP ${host} 127.0.0.1`;
    const flags = { ...launchOptions, args: [...chromiumFlags, resolve] };
    // Firefox knows the host by a preference that it always has here.
    await use(browserName === 'chromium' ? flags : launchOptions);
  },
});

test('without a secure context the library signs instead, and the page says so', async ({
  playground,
  complaints,
}) => {
  expect(await playground.page.evaluate(() => isSecureContext)).toBe(false);
  await playground.loadExample();
  await playground.expectSign(vendorSign);
  await expect(playground.page.getByText('the browser withholds WebCrypto')).toBeVisible();
  // The one thing that Chromium itself says about such an address.
  const said = complaints.splice(0);
  expect(said.filter((text) => !text.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
});
