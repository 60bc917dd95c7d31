import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

/** The pair that TPNS publishes, as RFC 7617 §2 writes it. */
const pair = { id: '1500001048', secret: '1452fcebae9f3115ba794fb0fff2fd73' };
const credentials = Buffer.from(`${pair.id}:${pair.secret}`).toString('base64');
const apiKey = 'example-0123456789abcdefABCDEF';

/** Everything that a script, an extension or a saved page could read, but for the values of inputs. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const [name, secret, written] of [
  ['Basic', pair.secret, credentials],
  ['API key', apiKey, apiKey],
] as const) {
  test(`${name}: nothing on the page tells the secret until it is shown`, async ({
    playground,
  }) => {
    await playground.open();
    await playground.chooseScheme(name);
    await playground.loadExample();
    await expect(playground.verdict).toHaveAttribute('data-state', 'match');
    await expect(playground.region('String to sign')).toContainText('•'.repeat(secret.length));
    await expect(playground.region('Snippet')).toContainText('curl');
    const hidden = await markup(playground.page);
    expect(hidden).not.toContain(secret);
    expect(hidden).not.toContain(written);

    await playground.page.getByRole('button', { name: /^Show (?:Password|API key)$/ }).click();
    await expect(playground.region('String to sign')).toContainText(secret);
    await expect(playground.page.getByText(written).first()).toBeVisible();
    await playground.page.getByRole('button', { name: /^Hide (?:Password|API key)$/ }).click();
    await expect(playground.region('String to sign')).not.toContainText(secret);
    expect(await markup(playground.page)).not.toContain(written);
  });

  test(`${name}: an example travels in a link, and a session without its secret`, async ({
    playground,
    browser,
  }) => {
    await playground.open();
    await playground.chooseScheme(name);
    await playground.loadExample();
    const example = await playground.takeLink();
    await playground.field('Path').fill('/v1/other');
    const link = await playground.takeLink();
    const bytes = Buffer.from(link.split('#1.')[1] ?? '', 'base64url');
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(written)).toBe(false);

    const context = await browser.newContext();
    const reader = new PlaygroundPage(await context.newPage());
    await reader.page.goto(example);
    await expect(reader.verdict).toHaveAttribute('data-state', 'match');
    await reader.page.goto('about:blank');
    await reader.page.goto(link);
    await expect(reader.verdict).toHaveAttribute('data-state', 'from-link');
    await expect(reader.field('Path')).toHaveValue('/v1/other');
    await expect(reader.page.getByLabel(/^Received (?:Authorization|x-api-key)$/)).toHaveValue('');
    await context.close();
  });
}

test('the pair of TPNS stays when Basic is chosen, and the header can be copied by its name', async ({
  playground,
}) => {
  await playground.open();
  await playground.fillCredentials({ accessId: pair.id, secretKey: pair.secret, timeStamp: '1' });
  await playground.chooseScheme('Basic');
  await expect(playground.field('User-id')).toHaveValue(pair.id);
  await playground.button('Copy Authorization, with the secret').click();
  await expect.poll(() => clipboard(playground.page)).toBe(`Basic ${credentials}`);
  await playground.button('Copy the Authorization header, with the secret').click();
  await expect.poll(() => clipboard(playground.page)).toBe(`Authorization: Basic ${credentials}`);

  await playground.chooseScheme('TPNS');
  expect(await markup(playground.page)).not.toContain(credentials);
});

test('what was received is typed like a password, goes with the secrets, and stays with no other scheme', async ({
  playground,
}) => {
  await playground.open();
  await playground.chooseScheme('Basic');
  await playground.field('User-id').fill(pair.id);
  await playground.field('Password').fill(pair.secret);
  const received = playground.field('Received Authorization');
  await received.fill(`Basic ${credentials}`);
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
  expect(await markup(playground.page)).not.toContain(credentials);
  await expect(received).toHaveCSS('-webkit-text-security', 'disc');
  await playground.button('Forget secrets').click();
  await expect(received).toHaveValue('');
  expect(await markup(playground.page)).not.toContain(credentials);

  await received.fill(credentials);
  await playground.chooseScheme('TPNS');
  await expect(playground.field('Received Sign')).toHaveValue('');
});

test('credentials that were encoded with echo are found out', async ({ playground }) => {
  await playground.open();
  await playground.chooseScheme('Basic');
  await playground.choice('Examples').selectOption({ label: 'Credentials encoded with echo' });
  await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch');
  await playground.button('Explain').click();
  await expect(playground.verdict).toHaveAttribute('data-state', 'found');
  await expect(
    playground.page.getByRole('heading', { name: 'A line feed behind the password' }).first(),
  ).toBeVisible();
  expect(await markup(playground.page)).not.toContain('open sesame');
  expect(await markup(playground.page)).not.toContain('QWxhZGRpbjpvcGVuIHNlc2FtZQo=');
});

test('a key goes where it is said: into a header of any name, the query, a bearer token', async ({
  playground,
}) => {
  await playground.open();
  await playground.chooseScheme('API key');
  await playground.field('Base URL').fill('https://api.example.com');
  await playground.field('API key').fill(apiKey);
  const headers = playground.page.getByRole('list', { name: 'Headers' });
  await expect(headers).toContainText(`x-api-key: ${'•'.repeat(apiKey.length)}`);
  await playground.field('Name').fill('X-My-Key');
  await expect(headers).toContainText('X-My-Key: ');
  await playground.choice('Sent in').selectOption('bearer');
  await expect(headers).toContainText(`Authorization: Bearer ${'•'.repeat(apiKey.length)}`);
  await playground.choice('Sent in').selectOption('query');
  await expect(playground.page.getByText(`X-My-Key=${'•'.repeat(apiKey.length)}`)).toBeVisible();
  await expect(headers).toHaveCount(0);
  await playground.choice('Method').selectOption('DELETE');
  await expect(playground.region('Snippet')).toContainText('DELETE');
  expect(await markup(playground.page)).not.toContain(apiKey);
});
