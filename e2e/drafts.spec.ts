import { createHash, randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { vendorBody, vendorCredentials } from './expected-sign.ts';
import { downloadBy } from './page/download.ts';
import { PlaygroundPage } from './page/playground.ts';
import { storedText } from './page/stores.ts';
import { expect, test } from './page/test.ts';

/** Waits until what was typed last is written. */
async function expectStored(page: Page, text: string): Promise<void> {
  await expect.poll(() => storedText(page)).toContain(text);
}

async function reopened(playground: PlaygroundPage): Promise<void> {
  await playground.page.reload();
  await expect(playground.button('Load example')).toBeVisible();
}

const ownBody = '{"mine":true}';

test('what was typed survives a reload, the SecretKey does not', async ({ playground, page }) => {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  await playground.receive('c2VudA==');
  await expectStored(page, 'c2VudA==');
  await reopened(playground);
  await playground.expectBody(vendorBody);
  await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
  await expect(playground.field('TimeStamp')).toHaveValue(vendorCredentials.timeStamp);
  await expect(playground.field('Received Sign')).toHaveValue('c2VudA==');
  await expect(playground.field('SecretKey')).toHaveValue('');
  await expect(playground.verdict).toContainText('Your draft is back.');
});

test('every byte of a body survives', async ({ playground, page }) => {
  await playground.openBodyFile(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)));
  await playground.field('AccessId').fill('the bytes');
  await expectStored(page, 'the bytes');
  await playground.field('TimeStamp').fill(vendorCredentials.timeStamp);
  await expectStored(page, vendorCredentials.timeStamp);
  const before = await playground.region('String to sign').textContent();
  await reopened(playground);
  await expect(playground.field('AccessId')).toHaveValue('the bytes');
  await expect.poll(() => playground.region('String to sign').textContent()).toBe(before);
});

test('a draft that is closed is there in the next tab', async ({ playground, page, context }) => {
  await playground.openBodyFile(ownBody);
  await expectStored(page, 'mine');
  await page.close();
  const next = new PlaygroundPage(await context.newPage());
  await next.open();
  await next.expectBody(ownBody);
});

test('two tabs do not overwrite each other', async ({ playground, page, context }) => {
  await playground.openBodyFile('{"tab":"first"}');
  await expectStored(page, 'first');
  const second = new PlaygroundPage(await context.newPage());
  await second.open();
  await expect(second.verdict).toHaveAttribute('data-state', 'empty');
  await second.openBodyFile('{"tab":"second"}');
  await expectStored(second.page, 'second');
  await reopened(playground);
  await playground.expectBody('{"tab":"first"}');
  await reopened(second);
  await second.expectBody('{"tab":"second"}');
});

test('no store ever holds the SecretKey, not even when it stands in the body', async ({
  playground,
  page,
}) => {
  const sentinel = createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 24);
  await playground.fillCredentials({ ...vendorCredentials, secretKey: sentinel });
  await playground.openBodyFile(ownBody);
  await expectStored(page, 'mine');
  expect(await storedText(page)).not.toContain(sentinel);
  await playground.openBodyFile(`{"key":"${sentinel}"}`);
  await expect(playground.region('Notes')).toContainText('This draft is not kept');
  await expect.poll(() => storedText(page)).not.toContain('mine');
  await playground.button('Forget secrets').click();
  await playground.page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  expect(await storedText(page)).not.toContain(sentinel);
  await playground.openBodyFile(ownBody);
  await expectStored(page, 'mine');
});

test('drafts are named, found, opened, deleted and had back', async ({ playground, page }) => {
  await playground.openBodyFile('{"which":"alpha"}');
  await playground.button('Drafts').click();
  await page.getByRole('button', { name: /^Rename / }).click();
  await playground.field('Name of the draft').fill('Customer A');
  await page.keyboard.press('Enter');
  await playground.button('New draft').click();
  await expect(playground.verdict).toHaveAttribute('data-state', 'empty');
  await playground.openBodyFile('{"which":"beta"}');
  await playground.button('Drafts').click();
  await expect(page.getByRole('button', { name: /^Rename / })).toHaveCount(2);
  await playground.field('Search drafts').fill('alpha');
  await expect(page.getByRole('button', { name: /^Rename / })).toHaveCount(1);
  await playground.button('Delete Customer A').click();
  await expect(playground.button('Open Customer A')).toBeHidden();
  await playground.button('Undo').click();
  await playground.button('Open Customer A').click();
  await playground.expectBody('{"which":"alpha"}');
  await expect(playground.button('Put my request back')).toBeVisible();
});

test('all drafts go into a file and come out of it', async ({ playground, page, browser }) => {
  await playground.openBodyFile('{"which":"alpha"}');
  await playground.button('Drafts').click();
  await playground.button('New draft').click();
  await playground.openBodyFile('{"which":"beta"}');
  await playground.button('Drafts').click();
  const click = () => playground.button('Download all drafts').click();
  const { bytes: buffer } = await downloadBy(page, click);
  const other = new PlaygroundPage(await (await browser.newContext()).newPage());
  await other.open();
  await other.button('Drafts').click();
  const file = { name: 'all.json', mimeType: 'application/json', buffer };
  await other.field('Session file to open').setInputFiles(file);
  await expect(other.region('Notes')).toContainText('2 drafts were added.');
  await other.button('Drafts').click();
  await expect(other.page.getByRole('button', { name: /^Delete Unnamed/ })).toHaveCount(2);
  await other.page.context().close();
});

test('keeping can be switched off, and what was kept deleted', async ({ playground, page }) => {
  await playground.openBodyFile(ownBody);
  await expectStored(page, 'mine');
  await playground.button('Drafts').click();
  await playground.field('Keep drafts in this browser').uncheck();
  await playground.button('Delete all drafts').click();
  await playground.button('Delete all for good').click();
  await playground.button('Close').click();
  await playground.openBodyFile('{"secretly":1}');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  expect(await storedText(page)).not.toMatch(/mine|secretly/);
});

test('storage that is full or blocked is said, and the page works on', async ({
  playground,
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await reopened(playground);
  await playground.loadExample();
  await expect(playground.region('Notes')).toContainText('storage is full');
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied by the user', 'SecurityError');
    };
  });
  await reopened(playground);
  await expect(playground.region('Notes')).toContainText('denied by the user');
});

test('clearing is undone by a click, with its SecretKey', async ({ playground }) => {
  await playground.openBodyFile(ownBody);
  await playground.fillCredentials();
  await playground.button('Drafts').click();
  await playground.button('New draft').click();
  await expect(playground.verdict).toHaveAttribute('data-state', 'empty');
  await playground.button('Put my request back').click();
  await playground.expectBody(ownBody);
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
});

test('the SecretKey is forgotten after the time that is chosen, and that is said', async ({
  playground,
  page,
}) => {
  await page.clock.install();
  await reopened(playground);
  await playground.fillCredentials();
  await playground.choice('Forget after').selectOption({ label: '5 min idle' });
  await page.clock.runFor(4 * 60_000);
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
  await page.clock.runFor(2 * 60_000);
  await expect(playground.field('SecretKey')).toHaveValue('');
  await expect(playground.region('Request')).toContainText('Forgotten, as nobody was here.');
});
