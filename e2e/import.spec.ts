import type { Page } from '@playwright/test';
import { initialSession } from '#core/session/reduce.ts';
import { encodeLink } from '#core/share/link.ts';
import { writeSessionFile } from '#core/share/write-session-file.ts';
import {
  expectedDigest,
  expectedSign,
  vendorBody,
  vendorCredentials,
  vendorSign,
} from './expected-sign.ts';
import { curlCommand, harOf, signAt, url, verboseLog } from './import-samples.ts';
import { ImportPage } from './page/import.ts';
import { fillText } from './page/paste.ts';
import { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

async function expectVerdict(playground: PlaygroundPage, state: string): Promise<void> {
  await expect(playground.verdict).toHaveAttribute('data-state', state);
}

/** Everything that stands in the document: texts and attributes, shown or not. */
function documentText(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The Sign that the page computes for these bytes proves that it holds no others. */
async function expectBody(playground: PlaygroundPage, body: string | Buffer): Promise<void> {
  await playground.fillCredentials();
  await playground.expectSign(expectedSign(vendorCredentials, body));
}

for (const locale of ['en', 'zh-CN'] as const) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    test('a command with its -v log becomes a link that shows the same verdict elsewhere', async ({
      playground,
      browser,
    }) => {
      await playground.settle();
      const dialog = new ImportPage(playground);
      await dialog.paste(`$ ${curlCommand()} -v\n${verboseLog}`);
      await expect(dialog.change('Request body')).toContainText('284');
      await dialog.fillIn();
      await expect(playground.field('SecretKey')).toBeFocused();
      await playground.page.keyboard.type(vendorCredentials.secretKey);
      await expectVerdict(playground, 'match');
      const headline = await playground.verdict.locator('.verdict-headline').textContent();

      await playground.button('Share').click();
      const link = await playground.link.inputValue();
      expect(link).not.toContain(vendorCredentials.secretKey);
      await expect(playground.region('What it holds')).toContainText(/User-Agent.*Content-Length/);
      const context = await browser.newContext({ locale });
      const reader = new PlaygroundPage(await context.newPage(), locale);
      await reader.page.goto(link);
      await expectVerdict(reader, 'from-link');
      await expect(reader.field('SecretKey')).toBeFocused();
      await reader.page.keyboard.type(vendorCredentials.secretKey);
      await expect(reader.verdict.locator('.verdict-headline')).toHaveText(headline ?? '');
      await expectVerdict(reader, 'match');
      await context.close();
    });
  });
}

test('a command is shown with all that it fills in before it fills in anything', async ({
  playground,
}) => {
  const dialog = new ImportPage(playground);
  await dialog.openWith(curlCommand());
  await dialog.expectKind('A curl command as pasted from bash: one request.');
  await expect(dialog.change('AccessId')).toContainText(vendorCredentials.accessId);
  await expect(dialog.change('TimeStamp')).toContainText(vendorCredentials.timeStamp);
  await expect(dialog.change('Received Sign')).toContainText(vendorSign);
  await expect(dialog.change('Request body')).toContainText('284 bytes');
  await expectVerdict(playground, 'empty');
  await dialog.fillIn();
  await expectVerdict(playground, 'incomplete');
  await expect(playground.verdict).toContainText('Filled in by an import.');
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  await expectVerdict(playground, 'match');
});

test('the verdict says that an imported Sign is wrong', async ({ playground }) => {
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  const dialog = new ImportPage(playground);
  await dialog.openWith(curlCommand(vendorSign, '{}'));
  await dialog.fillIn();
  await expectVerdict(playground, 'mismatch');
});

test('secrets that came along are named, and their values stand nowhere in the document', async ({
  playground,
  page,
}) => {
  const dialog = new ImportPage(playground);
  await dialog.openWith(curlCommand());
  const leftOut = dialog.section('What is left out');
  await expect(leftOut).toContainText('Authorization');
  await expect(leftOut).toContainText('Cookie');
  const shown = await documentText(page);
  expect(shown).not.toContain('token-of-somebody');
  expect(shown).not.toContain('cookie-of-somebody');
});

test('a SecretKey that came along is taken unless one says no, and is never shown', async ({
  playground,
  page,
}) => {
  const dialog = new ImportPage(playground);
  const { secretKey } = vendorCredentials;
  await dialog.openWith(`SECRET_KEY=${secretKey}\n${curlCommand()}`);
  const take = dialog.field('Take the SecretKey that came along');
  await expect(dialog.change('SecretKey')).toContainText('hidden');
  await take.uncheck();
  await expect(dialog.change('SecretKey')).toBeHidden();
  await take.check();
  expect(await documentText(page)).not.toContain(secretKey);
  await dialog.fillIn();
  await expectVerdict(playground, 'match');
});

test('what was not understood is listed', async ({ playground }) => {
  const dialog = new ImportPage(playground);
  await dialog.openWith(`${curlCommand()} --no-such-option\nmake coffee`);
  const unread = dialog.section('What was not understood');
  await expect(unread).toContainText('--no-such-option');
  await expect(unread).toContainText('make coffee');
});

test('a file that the command reads is asked for by its name, and read to the byte', async ({
  playground,
}) => {
  const dialog = new ImportPage(playground);
  const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x0d, 0x0a, 0x7d]);
  await dialog.openWith(`curl --data-binary @body.json ${url}`);
  await dialog.chooseFile('The command reads body.json: choose it', bytes);
  await expect(dialog.change('Request body')).toContainText('6 bytes');
  await dialog.fillIn();
  await expectBody(playground, bytes);
});

test('a body that a log does not have is asked for, as text or as a file', async ({
  playground,
}) => {
  const dialog = new ImportPage(playground);
  await dialog.openWith(verboseLog);
  await expect(dialog.change('Request body')).toBeHidden();
  await fillText(dialog.field('Missing body'), vendorBody);
  await expect(dialog.change('Request body')).toContainText('284 bytes');
  await dialog.fillIn();
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  await expectVerdict(playground, 'match');
});

test('of several requests all are checked, and one is chosen', async ({ playground }) => {
  const dialog = new ImportPage(playground);
  const digest = expectedDigest(vendorCredentials, '{}').toString('base64');
  await dialog.openWith(
    harOf([
      { path: '/without-a-sign' },
      { path: '/right', body: vendorBody, sign: signAt(1, vendorBody) },
      { path: '/wrong', body: '{}', sign: signAt(2, '{ }') },
      { path: '/raw', body: '{}', sign: digest },
    ]),
  );
  await dialog.expectKind('A HAR file: 4 requests.');
  const row = (name: string) => dialog.requests.getByRole('row').filter({ hasText: name });
  await expect(row('/right').getByRole('radio')).toBeChecked();
  await expect(row('/raw')).toContainText('the hex step was left out');
  await expect(row('/right')).toContainText('Right shape');
  await dialog.field('SecretKey to check them with').fill(vendorCredentials.secretKey);
  await expect(row('/right').getByRole('cell').first()).toHaveText('Right');
  await expect(row('/wrong').getByRole('cell').first()).toHaveText('Wrong');
  await expect(row('/without-a-sign').getByRole('cell').first()).toHaveText('');
  await row('/wrong').click();
  await expect(dialog.change('Path')).toContainText('/wrong');
  await dialog.requests.getByRole('radio').nth(2).press('ArrowUp');
  await expect(dialog.change('Path')).toContainText('/right');
  await dialog.fillIn();
  await expectVerdict(playground, 'match');
});

test('a file of thousands of requests is read while one types, and can be walked to its end', async ({
  playground,
  page,
}) => {
  const dialog = new ImportPage(playground);
  const filler = 'x'.repeat(4_000);
  const entries = Array.from({ length: 2_000 }, (_, index) => ({
    path: `/entry/${index}`,
    body: filler,
    sign: vendorSign,
  }));
  await dialog.open();
  await dialog.chooseFile('File to import', harOf(entries), 'large.har');
  await dialog.expectKind('A HAR file: 2,000 requests.');
  await expect(dialog.dialog).toContainText('large.har');
  expect(await dialog.requests.getByRole('radio').count()).toBeLessThan(100);
  await dialog.requests.getByRole('radio').first().focus();
  await page.keyboard.press('End');
  await expect(dialog.change('Path')).toContainText('/entry/1999');
  await expect(dialog.requests.getByRole('radio', { checked: true })).toBeFocused();
});

test('a paste anywhere outside a field opens the import with the text read', async ({
  playground,
}) => {
  await playground.settle();
  const dialog = new ImportPage(playground);
  await dialog.paste(curlCommand());
  await expect(dialog.button('Fill in')).toBeFocused();
  await playground.page.keyboard.press('Enter');
  await expectVerdict(playground, 'incomplete');
});

test('a paste into a field stays in the field', async ({ playground }) => {
  await playground.settle();
  const dialog = new ImportPage(playground);
  await playground.field('AccessId').focus();
  await dialog.paste('1500001048');
  await expect(playground.field('AccessId')).toHaveValue('1500001048');
  await playground.receive('');
  await dialog.paste(vendorSign);
  await expect(playground.field('Received Sign')).toHaveValue(vendorSign);
  await expect(dialog.dialog).toBeHidden();
});

test('pasted line ends are kept to the byte', async ({ playground }) => {
  const dialog = new ImportPage(playground);
  await dialog.open();
  await dialog.paste('{\r\n"a": 1\r}\n');
  await expect(dialog.change('Request body')).toContainText('12 bytes');
  await dialog.text.press('End');
  await playground.page.keyboard.type(' ');
  await expect(dialog.change('Request body')).toContainText('13 bytes');
  await playground.page.keyboard.press('Backspace');
  await dialog.fillIn();
  await expectBody(playground, '{\r\n"a": 1\r}\n');
});

test('a link of ours that is pasted is opened', async ({ playground }) => {
  await playground.settle();
  const sent = { ...initialSession, body: new Uint8Array(Buffer.from('{}')) };
  const dialog = new ImportPage(playground);
  await dialog.paste(`https://countersign.test/#${await encodeLink(sent)}\n`);
  await expect.poll(() => new URL(playground.page.url()).hash).toMatch(/^#1\./);
  await expectVerdict(playground, 'incomplete');
  await expect(dialog.dialog).toBeHidden();
  await expectBody(playground, '{}');
});

test('a file or a text that is dropped on the page is imported', async ({ playground }) => {
  await playground.settle();
  const dialog = new ImportPage(playground);
  await dialog.drop('main', { name: 'request.har', bytes: harOf([{ path: '/of-a-file' }]) });
  await dialog.expectKind('A HAR file: one request.');
  await expect(dialog.change('Path')).toContainText('/of-a-file');
  await dialog.button('Cancel').click();
  await dialog.drop('main', curlCommand());
  await dialog.expectKind(/A curl command/);
});

test('a file that is dropped on the body becomes the body', async ({ playground }) => {
  await playground.settle();
  const dialog = new ImportPage(playground);
  await dialog.drop('.body-field', { name: 'body.txt', bytes: curlCommand() });
  await expectBody(playground, curlCommand());
  await expect(dialog.dialog).toBeHidden();
});

test('a session file that is dropped is opened', async ({ playground }) => {
  await playground.settle();
  const session = { ...initialSession, body: new Uint8Array(Buffer.from('{}')) };
  const bytes = await writeSessionFile([{ name: 'Customer A', session }]);
  const dialog = new ImportPage(playground);
  await dialog.drop('main', { name: 'session.json', bytes });
  await expect(playground.region('Request line')).toContainText('Customer A');
  await expect(dialog.dialog).toBeHidden();
});

test('what an import took the place of comes back with one click', async ({ playground }) => {
  const own = '{"mine":true}';
  await playground.openBodyFile(own);
  await playground.fillCredentials();
  const dialog = new ImportPage(playground);
  await dialog.openWith(curlCommand());
  await expect(dialog.change('Request body')).toContainText('13 bytes');
  await dialog.fillIn();
  await expect(playground.region('Request')).toContainText('The import took the place');
  await playground.button('Put my request back').click();
  await playground.expectSign(expectedSign(vendorCredentials, own));
});

test('what is cancelled changes nothing', async ({ playground, page }) => {
  const dialog = new ImportPage(playground);
  await dialog.openWith(curlCommand());
  await expect(dialog.button('Fill in')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.dialog).toBeHidden();
  await expect(playground.button('Import')).toBeFocused();
  await expectVerdict(playground, 'empty');
  await dialog.open();
  await expect(dialog.text).toHaveValue('');
  await expect(dialog.text).toBeFocused();
});
