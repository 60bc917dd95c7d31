import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { outDir } from '../scripts/address.ts';
import {
  compactBody,
  dumpedBody,
  expectedSign,
  vendorBody,
  vendorCredentials,
  vendorSign,
} from './expected-sign.ts';
import { buildIdOf, nextBuild, sha256 } from './host/next-build.ts';
import { StaticHost } from './host/static-host.ts';
import { ExplainPage } from './page/explain.ts';
import { PlaygroundPage } from './page/playground.ts';
import { test as base, expect } from './page/test.ts';

/** A host of this test's own, which can be stopped and given another build. */
const test = base.extend<{ readonly prefix: string; readonly host: StaticHost }>({
  prefix: ['/', { option: true }],
  host: async ({ prefix }, use) => {
    const host = new StaticHost(outDir, prefix);
    await host.start();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.use({ keptOffline: true });

async function expectKept(playground: PlaygroundPage): Promise<void> {
  const { page } = playground;
  await expect(page.getByText(/It also works without a network\.|断网也能使用。/)).toBeVisible();
}

function buildLine(playground: PlaygroundPage, buildId: string) {
  return playground.page.getByRole('contentinfo').getByText(`build ${buildId}`);
}

/** What of the page is kept, by path, as hex digests. */
function keptFiles({ page }: PlaygroundPage): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const bytes = (await response?.arrayBuffer()) ?? new ArrayBuffer(0);
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        files[new URL(request.url).pathname] = Array.from(digest, (byte) =>
          byte.toString(16).padStart(2, '0'),
        ).join('');
      }
    }
    return files;
  });
}

test('with the network gone, the second visit does all that the first could', async ({
  playground,
  host,
}) => {
  await expectKept(playground);
  await host.stop();
  await playground.page.reload();
  await playground.loadExample();
  await playground.expectSign(vendorSign);
  await playground.waitForMonaco();
  await playground.openBodyFile(compactBody);
  await playground.receive(expectedSign(vendorCredentials, dumpedBody));
  const explain = new ExplainPage(playground);
  await explain.explain();
  await explain.expectState('found');
  await expect(playground.verdict).toContainText('json.dumps');
  await playground.byRole('tab', 'Compare').click();
  await playground.field('Reference body file').setInputFiles({
    name: 'sent.json',
    mimeType: 'application/json',
    buffer: Buffer.from(dumpedBody),
  });
  await expect(playground.region('Differences')).toBeVisible();
  await playground.page.getByRole('button', { name: '中文' }).click();
  const chinese = new PlaygroundPage(playground.page, 'zh-CN');
  await chinese.byRole('tab', 'Response').click();
  await expect(
    chinese.region('Response reading').or(chinese.byRole('tabpanel', 'Response')),
  ).toBeVisible();
  await chinese.button('Import').click();
  await expect(chinese.page.getByRole('dialog')).toBeVisible();
});

test('another scheme is there without a network, too', async ({ playground, host }) => {
  await expectKept(playground);
  await host.stop();
  await playground.page.reload();
  await playground.chooseScheme('Standard Webhooks');
  await playground.loadExample();
  await expect(playground.verdict).toHaveAttribute('data-state', /^(signed|match)/);
});

test('what is kept is the build to the byte, and nothing else was asked for', async ({
  playground,
  host,
}) => {
  await expectKept(playground);
  await playground.loadExample();
  await playground.waitForMonaco();
  const sums = readFileSync(join(outDir, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const files = new Map(sums.map((line) => [`/${line.slice(66)}`, line.slice(0, 64)]));
  const kept = await keptFiles(playground);
  expect(kept['/']).toBe(files.get('/index.html'));
  for (const [path, digest] of Object.entries(kept))
    if (path !== '/') expect(digest, path).toBe(files.get(path));
  const forThePage = [...files.keys()].filter((path) => /^\/(?:assets|workers)\//.test(path));
  expect(Object.keys(kept)).toEqual(expect.arrayContaining(forThePage));
  const known = ['GET /', ...[...files.keys()].map((path) => `GET ${path}`)];
  expect(host.asked.filter((line) => !known.includes(line))).toEqual([]);
});

test('SHA256SUMS tells every file that is served, as it is', () => {
  for (const line of readFileSync(join(outDir, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
    const path = line.slice(66);
    expect(sha256(readFileSync(join(outDir, path))).toString('hex'), path).toBe(line.slice(0, 64));
  }
});

test('a file that the host changed is not kept, and the page says that it stays online', async ({
  host,
  page,
  complaints,
}) => {
  const changed = mkdtempSync(join(tmpdir(), 'countersign-changed-'));
  cpSync(outDir, changed, { recursive: true });
  const icon = join(changed, 'icon.svg');
  writeFileSync(icon, `${readFileSync(icon, 'utf8')}<!-- better -->`);
  host.deploy(changed);
  await page.goto(host.url);
  await expect(page.getByText('the browser could not keep all its files')).toBeVisible();
  complaints.length = 0;
});

test('where the browser refuses, a plain sentence says so, with the browser’s reason behind it', async ({
  host,
  page,
}) => {
  await page.addInitScript(() => {
    // Firefox runs this in the blank page before, too, which has no service workers.
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register = () => Promise.reject(new TypeError('Blocked by a policy.'));
  });
  await page.goto(host.url);
  const line = page.getByRole('contentinfo').getByText(/build /);
  await expect(line).toContainText(
    'It does not work without a network here, as its files could not be kept. What the browser says: Blocked by a policy.',
  );
  await expect(line).not.toContainText('TypeError');
});

test('a newer build is offered, waits, and loses nothing when it is taken', async ({
  playground,
  host,
}) => {
  const { page } = playground;
  await expectKept(playground);
  await page.reload();
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  await playground.expectSign(vendorSign);
  host.deploy(nextBuild(outDir, 'bbbbbbbbbbbb'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(playground.region('New version')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // Nothing is forced: what was typed and signed stands as it did.
  await playground.expectSign(vendorSign);
  await expect(buildLine(playground, buildIdOf(outDir))).toBeVisible();
  await playground.field('Path').fill('/v3/push/app?typed-after-the-offer');
  await playground.button('Reload with the new version').click();
  await expect(buildLine(playground, 'bbbbbbbbbbbb')).toBeVisible();
  await expect(playground.field('Path')).toHaveValue('/v3/push/app?typed-after-the-offer');
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  await playground.expectSign(vendorSign);
  await expect(playground.region('New version')).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['countersign-build-bbbbbbbbbbbb']);
});

test('a newer build that one tab takes does not touch another', async ({ playground, host }) => {
  await expectKept(playground);
  const other = new PlaygroundPage(await playground.page.context().newPage());
  await other.open();
  await expectKept(other);
  await other.field('SecretKey').fill('typed in the other tab');
  host.deploy(nextBuild(outDir, 'bbbbbbbbbbbb'));
  await playground.page.bringToFront();
  await playground.page.reload();
  await playground.button('Reload with the new version').click();
  await expect(buildLine(playground, 'bbbbbbbbbbbb')).toBeVisible();
  await host.stop();
  await other.page.bringToFront();
  await expect(other.field('SecretKey')).toHaveValue('typed in the other tab');
  await expect(other.region('New version')).toBeVisible();
  await other.waitForMonaco();
  await expect(buildLine(other, buildIdOf(outDir))).toBeVisible();
});

test('where drafts are not kept, a newer build waits for the next visit', async ({
  playground,
  host,
}) => {
  const { page } = playground;
  await expectKept(playground);
  await page.evaluate(() =>
    localStorage.setItem('countersign.preferences', JSON.stringify({ keepDrafts: false })),
  );
  await page.reload();
  await playground.field('AccessId').fill('typed');
  host.deploy(nextBuild(outDir, 'bbbbbbbbbbbb'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(playground.region('New version')).toContainText('a reload would lose it');
  await expect(playground.button('Reload with the new version')).toHaveCount(0);
  await playground.button('Later').click();
  await expect(playground.region('New version')).toHaveCount(0);
  await expect(playground.field('AccessId')).toHaveValue('typed');
});

test.describe('in a folder of a host', () => {
  test.use({ prefix: '/tools/countersign/' });

  test('the page signs, searches and is kept', async ({ host, page }) => {
    await page.goto(host.url);
    const playground = new PlaygroundPage(page);
    await expectKept(playground);
    await host.stop();
    await page.reload();
    await playground.loadExample();
    await playground.expectSign(vendorSign);
    await playground.receive(expectedSign(vendorCredentials, `${vendorBody}\n`));
    const explain = new ExplainPage(playground);
    await explain.explain();
    await explain.expectState('found');
    expect(host.asked.filter((line) => !line.startsWith('GET /tools/countersign/'))).toEqual([]);
  });
});
