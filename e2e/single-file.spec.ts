import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  compactBody,
  dumpedBody,
  expectedSign,
  vendorCredentials,
  vendorSign,
} from './expected-sign.ts';
import { ComparePage } from './page/compare.ts';
import { ExplainPage } from './page/explain.ts';
import { PlaygroundPage } from './page/playground.ts';
import { storedText } from './page/stores.ts';
import { expect, test } from './page/test.ts';

let file = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  const folder = join(mkdtempSync(join(tmpdir(), 'countersign-single-')), 'build');
  const env = { ...process.env, COUNTERSIGN_OUT_DIR: folder };
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'single'], { env });
  file = join(`${folder}-single`, 'countersign.html');
});

test('opened from disk, the page signs, edits, searches, compares and speaks both languages', async ({
  page,
  browserName,
  complaints: _,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  const playground = new PlaygroundPage(page);
  await playground.loadExample();
  await playground.expectSign(vendorSign);
  await playground.waitForMonaco();
  await playground.openBodyFile(compactBody);
  await playground.receive(expectedSign(vendorCredentials, dumpedBody));
  const explain = new ExplainPage(playground);
  await explain.explain();
  await explain.expectState('found');
  await expect(playground.verdict).toContainText('json.dumps');
  await explain.button('Compare signed and pasted').click();
  await expect(new ComparePage(playground).tag('SP')).not.toHaveCount(0);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('从磁盘打开')).toBeVisible();
  const loaded = asked.filter((url) => !/^(?:blob|data):/.test(url));
  // Over WebDriver BiDi, a page that is opened from disk is no request.
  expect(loaded).toEqual(browserName === 'firefox' ? [] : [pathToFileURL(file).href]);
});

test('what does not work from disk is said on the page', async ({ page }) => {
  await page.goto(pathToFileURL(file).href);
  const foot = page.getByRole('contentinfo');
  await expect(
    foot.getByText(/build [0-9a-f]{12}\. Opened from disk: .*does not update itself/),
  ).toBeVisible();
});

test('a draft comes back from disk, without its secrets', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await page.goto(pathToFileURL(file).href);
  await playground.fillCredentials();
  await playground.openBodyFile(compactBody);
  await playground.expectSign(expectedSign(vendorCredentials, compactBody));
  await expect.poll(() => storedText(page)).toContain(vendorCredentials.accessId);
  await page.reload();
  await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
  await expect(playground.field('SecretKey')).toHaveValue('');
});

/** What a browser says, in its own words, of text that would become markup and of a request. */
const refusals = {
  chromium: [/^This document requires 'TrustedHTML'/, /^Connecting to/, /^Fetch API cannot load/],
  firefox: [/^uncaught: .* injection sink/, /^uncaught: .*\(connect-src\)/],
};

test('its policy allows its own scripts and nothing from anywhere', async ({
  page,
  complaints,
  browserName,
}) => {
  await page.goto(pathToFileURL(file).href);
  const refused = await page.evaluate(async () => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return false;
    } catch {
      // Not the file itself: Firefox leaves files on the disk out of its policies.
      return fetch('https://countersign.test/').then(
        () => false,
        () => true,
      );
    }
  });
  expect(refused).toBe(true);
  const said = [
    /^require-trusted-types-for trusted-types-sink/,
    /^connect-src https:/,
    ...refusals[browserName === 'firefox' ? 'firefox' : 'chromium'],
  ];
  await expect
    .poll(() => complaints)
    .toEqual(expect.arrayContaining(said.map((text) => expect.stringMatching(text))));
  complaints.length = 0;
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('[src], [href]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => !address.startsWith('data:')),
  );
  // The page that documents the scheme, to be clicked on.
  expect(named.filter((address) => !address.startsWith('https://'))).toEqual([]);
  expect(await page.locator('script[src], link[href^="https:"], img').count()).toBe(0);
});
