import type { Page, Route } from '@playwright/test';
import { vendorBody, vendorCredentials } from './expected-sign.ts';
import { downloadBy } from './page/download.ts';
import { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

const ownBody = '{"mine":true}';

/** Of the right shape, but of another request. */
const otherSign = Buffer.from('0123456789abcdef'.repeat(4)).toString('base64');

/** A request that is complete but for nothing, with a Sign to compare. */
async function fillIn(playground: PlaygroundPage): Promise<void> {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  await playground.receive(otherSign);
}

/** Puts another fragment into the address bar, as a user does who pastes a link. */
async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

async function sessionFile(playground: PlaygroundPage): Promise<Buffer> {
  const click = () => playground.button('Download session file').click();
  return (await downloadBy(playground.page, click)).bytes;
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

for (const locale of ['en', 'zh-CN'] as const) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    test('a link opens in another browser, asks for the SecretKey and gives the same verdict', async ({
      playground,
      browser,
    }) => {
      await fillIn(playground);
      const link = await playground.takeLink();
      const headline = await playground.verdict.locator('.verdict-headline').textContent();
      const context = await browser.newContext({ locale });
      const reader = new PlaygroundPage(await context.newPage(), locale);
      await reader.page.goto(link);
      await expect(reader.verdict).toHaveAttribute('data-state', 'from-link');
      await expect(reader.field('SecretKey')).toBeFocused();
      await expect(reader.field('SecretKey')).toHaveValue('');
      await reader.page.keyboard.type(vendorCredentials.secretKey);
      await expect(reader.verdict.locator('.verdict-headline')).toHaveText(headline ?? '');
      await context.close();
    });
  });
}

test('the link of a session holds no secret, and says so beside what it holds', async ({
  playground,
}) => {
  await fillIn(playground);
  await playground.button('Share').click();
  await expect(playground.region('What it leaves out')).toContainText('SecretKey: never in a link');
  await expect(playground.region('What it holds')).toContainText('Request body');
  await expect(playground.link).toHaveValue(/#1\.[\w-]+$/);
  await playground.button('Copy link').click();
  const copied = await playground.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await playground.link.inputValue());
});

test('nothing stands in the address bar while typing, nor after sharing', async ({
  playground,
}) => {
  await fillIn(playground);
  await playground.takeLink();
  expect(new URL(playground.page.url()).hash).toBe('');
});

test('a SecretKey in the body, even as hex, stops the link and is named', async ({
  playground,
}) => {
  const hex = Buffer.from(vendorCredentials.secretKey).toString('hex');
  await playground.openBodyFile(`{"key": "${hex}"}`);
  await playground.fillCredentials();
  await playground.button('Share').click();
  await expect(playground.region('Link')).toContainText(
    'The SecretKey stands in the request body, written in hex.',
  );
  await expect(playground.link).toBeHidden();
});

test('a long link is warned of, a session that no link holds goes as a file', async ({
  playground,
}) => {
  const random = (length: number) =>
    Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 104729) % 251));
  await playground.openBodyFile(random(4_000).toString('base64'));
  await playground.button('Share').click();
  await expect(playground.region('Link')).toContainText('many chats and ticket tools cut links');
  await playground.button('Close').click();
  const { randomBytes } = await import('node:crypto');
  await playground.openBodyFile(randomBytes(40_000));
  await playground.button('Share').click();
  await expect(playground.region('Link')).toContainText('too large for a link');
  await expect(playground.button('Download session file')).toBeVisible();
});

test('what was there before a link is one click away, and the link leaves the bar', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  const { hash } = new URL(await playground.takeLink());
  await playground.openBodyFile(ownBody);
  await follow(page, hash);
  await expect(playground.verdict).toHaveAttribute('data-state', 'from-link');
  await expect(playground.verdict).toContainText('Your own draft is kept.');
  await playground.button('Back to my draft').click();
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
  await playground.expectBody(ownBody);
  expect(new URL(page.url()).hash).toBe('');
});

test('back and forward go from the draft to the link and back again', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  const { hash } = new URL(await playground.takeLink());
  await playground.openBodyFile(ownBody);
  await follow(page, hash);
  await expect(playground.verdict).toHaveAttribute('data-state', 'from-link');
  // Playwright waits for ever for what Firefox does within a document, so the page itself goes back.
  await page.evaluate(() => history.back());
  await playground.expectBody(ownBody);
  await page.evaluate(() => history.forward());
  await expect(playground.verdict).toHaveAttribute('data-state', 'from-link');
});

test('the link leaves the bar with the first change, and not with the SecretKey', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  const link = await playground.takeLink();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  expect(page.url()).toBe(link);
  await playground.field('AccessId').fill('1');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('a link that was cut, mangled or is of another version says so and changes nothing', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  const { hash } = new URL(await playground.takeLink());
  const mangled = `${hash.slice(0, 20)}${hash[20] === 'A' ? 'B' : 'A'}${hash.slice(21)}`;
  const sentences: Record<string, string> = {
    [hash.slice(0, -9)]: 'The link is cut short',
    [mangled]: 'The link was changed on its way',
    '#9.abc': 'The link is of version 9',
    '#something': 'is no link of this page',
  };
  for (const [fragment, sentence] of Object.entries(sentences)) {
    await follow(page, fragment);
    await expect(playground.verdict).toContainText(sentence);
    await expect(playground.verdict).toContainText('What you had is unchanged.');
    await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
  }
});

test('a link tells on demand whether the reader has the sender’s SecretKey', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  await playground.button('Share').click();
  await playground.field('Add a check value of the SecretKey').check();
  await expect(playground.region('What it holds')).toContainText('Check value of the key');
  const link = await playground.link.inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await playground.field('SecretKey').fill('another key');
  await expect(playground.verdict).toContainText('is not the sender’s');
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  await expect(playground.verdict).toContainText('is the sender’s');
});

test('a SecretKey that was typed before the link has opened stays', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  const link = await playground.takeLink();
  await page.goto('about:blank');
  const held: Route[] = [];
  await page.route('**/start-late*', (route) => void held.push(route));
  await page.goto(link);
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  await expect(playground.field('AccessId')).toHaveValue('');
  for (const route of held) await route.continue();
  await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
});

test('the short link of an example opens it complete', async ({ playground, page }) => {
  await playground.loadExample();
  const link = await playground.takeLink();
  expect(link.length).toBeLessThan(80);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
});

test('a link opens the tool that its sender had open', async ({ playground, page }) => {
  await fillIn(playground);
  await playground.byRole('tab', 'Compare').click();
  const link = await playground.takeLink();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(playground.byRole('tab', 'Compare')).toHaveAttribute('aria-selected', 'true');
});

test('a session file brings every byte back, by drop and by button', async ({
  playground,
  page,
}) => {
  const body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  await playground.openBodyFile(body);
  await playground.fillCredentials();
  await playground.button('Share').click();
  const file = await sessionFile(playground);
  expect(file.includes(vendorCredentials.secretKey)).toBe(false);
  await playground.button('Close').click();
  await playground.openBodyFile(ownBody);
  await drop(page, 'session.json', file);
  await expect(playground.field('SecretKey')).toHaveValue('');
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  await playground.button('Share').click();
  const again = await sessionFile(playground);
  expect(again.equals(file)).toBe(true);
  await playground.button('Close').click();
  await playground.button('Put my request back').click();
  await playground.expectBody(ownBody);
  await playground.button('Drafts').click();
  await playground
    .field('Session file to open')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
  await expect(playground.field('SecretKey')).toHaveValue('');
});

test('a SecretKey goes along in a file only sealed, and opens with the passphrase only', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  await playground.button('Share').click();
  await playground.field('Seal the secrets into the file').check();
  await expect(playground.region('Session file')).toContainText('try passphrases');
  await playground.button('Download session file').click();
  await expect(playground.region('Session file')).toContainText('Enter a passphrase.');
  await playground.field('Passphrase').fill('correct horse battery staple');
  const file = await sessionFile(playground);
  await playground.button('Close').click();
  await playground.button('Forget secrets').click();
  await drop(page, 'session.json', file);
  await playground.field('Passphrase of the file').fill('a guess');
  await playground.button('Open the seal').click();
  await expect(playground.byRole('dialog', 'Open the seal')).toContainText('does not open');
  await playground.field('Passphrase of the file').fill('correct horse battery staple');
  await playground.button('Open the seal').click();
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
});

test('a file that is none, or is cut, says so and changes nothing', async ({
  playground,
  page,
}) => {
  await fillIn(playground);
  await drop(page, 'a.json', Buffer.from('{"format": "countersign-session", "version": 1, "dra'));
  await expect(playground.verdict).toContainText('cut short');
  await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
});
