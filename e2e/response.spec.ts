import { expectedSign, vendorBody, vendorCredentials } from './expected-sign.ts';
import { ComparePage } from './page/compare.ts';
import type { Locale } from './page/names.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { ResponsePage } from './page/response.ts';
import { storedText } from './page/stores.ts';
import { expect, test } from './page/test.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJlT2ZUaGVUb2tlbg';
const cookie = 'sid=0c5f1e7b9a2d4c66';

/** The vendor's request with its right Sign, answered 431 seconds after its time stamp. */
async function giveVendors(playground: PlaygroundPage): Promise<void> {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  await playground.receive(expectedSign(vendorCredentials, vendorBody));
}

const lateAnswer = `HTTP/1.1 403 Forbidden
Date: ${new Date((Number(vendorCredentials.timeStamp) + 431) * 1000).toUTCString()}
Content-Type: application/json

{"seq":0,"ret_code":1008003,"err_msg":"auth failure"}`;

const serversString =
  'AWS4-HMAC-SHA256\n20220930T064823Z\n20220930/us-east-1/s3/aws4_request\n8d03351b';

const locales: readonly Locale[] = ['en', 'zh-CN'];

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    test('an answer of TPNS is read as it is pasted, and the verdict names it', async ({
      playground,
    }) => {
      await giveVendors(playground);
      const response = new ResponsePage(playground);
      await response.open();
      await response.paste(lateAnswer);
      await expect(response.reading.getByRole('heading', { level: 2 })).toHaveText(
        playground.name('The signature or the credentials were refused.'),
      );
      await expect(response.proof).toHaveText('1008003');
      await expect(response.reading).toContainText('2019-08-09 01:47:00');
      await expect(response.reading).toContainText('2019-08-09 09:47:00 UTC+8');
      await expect(response.reading).toContainText('431');
      await expect(playground.verdict).toHaveAttribute('data-state', 'match');
      await expect(playground.verdict).toContainText(playground.name('The response says:'));
      await response.button('Clear').click();
      await expect(playground.verdict).not.toContainText(playground.name('The response says:'));
    });
  });
}

test('each example is one click away and is read', async ({ playground }) => {
  const response = new ResponsePage(playground);
  await response.open();
  const examples = {
    'TPNS: ret_code 1008003': 'TPNS',
    'AWS: SignatureDoesNotMatch': 'Amazon S3',
    'Browser: CORS': 'The browser',
  };
  for (const [name, gateway] of Object.entries(examples)) {
    await response.button(name).click();
    await expect(response.reading).toContainText(`Answered by: ${gateway}`);
    await expect(response.proof).not.toHaveCount(0);
    await expect(response.reading).toBeFocused();
    await response.button('Clear').click();
    await expect(response.text).toBeFocused();
  }
});

test('what the text does not tell stays undecided, with what to ask for', async ({
  playground,
}) => {
  const response = new ResponsePage(playground);
  await response.read('HTTP/1.1 403 Forbidden\n\n');
  await expect(response.reading).toContainText('Undecided');
  await expect(response.reading).toContainText('Who answered: not recognised');
  await expect(response.reading).toContainText('repeat the request with curl -i');
});

test('tokens and cookies are nowhere on the page, in a link or in a store', async ({
  playground,
  page,
}) => {
  await giveVendors(playground);
  const response = new ResponsePage(playground);
  await response.open();
  await response.paste(
    `HTTP/1.1 403 Forbidden\nSet-Cookie: ${cookie}\n\n{"message":"bad","token":"${token}"}`,
  );
  await expect(response.panel).toContainText('Set-Cookie');
  await expect(response.text).toHaveValue(/Set-Cookie: •••/);
  // What is typed behind it does not bring it back, and what was taken out stays listed.
  await response.text.press('ControlOrMeta+End');
  await page.keyboard.type(' and more');
  await expect(response.text).toHaveValue(/ and more$/);
  await expect(response.panel).toContainText('Set-Cookie');
  await playground.button('Share').click();
  const seen = (await page.content()) + page.url() + (await storedText(page));
  expect(seen).not.toContain(token);
  expect(seen).not.toContain(cookie);
});

test('the string to sign of the server is compared by one click', async ({ playground }) => {
  await giveVendors(playground);
  const response = new ResponsePage(playground);
  await response.read(
    `<Error><Code>SignatureDoesNotMatch</Code><StringToSign>${serversString}</StringToSign></Error>`,
  );
  await response.button('Compare with the server’s string to sign').click();
  const compare = new ComparePage(playground);
  await expect(compare.panel).toBeVisible();
  await expect(compare.button('String to sign')).toHaveAttribute('aria-pressed', 'true');
  await expect(compare.differences).toContainText(`Reference${serversString.length} bytes`);
});

test('the time of the server fills the time stamp', async ({ playground }) => {
  await giveVendors(playground);
  const response = new ResponsePage(playground);
  await response.read(lateAnswer);
  const later = String(Number(vendorCredentials.timeStamp) + 431);
  await response.button(`Use ${later} as TimeStamp`).click();
  await expect(playground.field('TimeStamp')).toHaveValue(later);
  await expect(response.reading).toContainText('agree');
});

test('a text that is too long to be typed in is read beside the page', async ({ playground }) => {
  const response = new ResponsePage(playground);
  await response.open();
  await response.paste(`${'x'.repeat(300_000)}\n{"ret_code":1008028}\n${'y'.repeat(300_000)}`);
  await expect(response.reading).toContainText('Too many requests');
  await expect(response.proof).toHaveText('1008028');
  await response.button('Clear').click();
  await expect(response.text).toHaveValue('');
});

test('the checklist is for who answered, keeps its outcomes and is copied', async ({
  playground,
  page,
}) => {
  const response = new ResponsePage(playground);
  await response.read('{"ret_code":1008028}');
  await expect(response.checklist).toContainText('The five causes of a 403: TPNS');
  await expect(response.checklist.getByRole('heading', { name: /^Rate limit/ })).toContainText(
    'The response points here.',
  );
  const step = response.step('Repeat the request with curl.');
  await step.getByRole('button', { name: 'Excluded', exact: true }).click();
  await playground.byRole('tab', 'Snippets').click();
  await response.tab.click();
  await expect(step.getByRole('button', { name: 'Excluded', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await response.button('Copy as Markdown').click();
  await expect(response.button('Copy as Markdown')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('- [x] **Repeat the request with curl.** (excluded)');
  await response.button('Open all again').click();
  await expect(step.getByRole('button', { name: 'Open', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('everything is done by the keys', async ({ playground, page }) => {
  const response = new ResponsePage(playground);
  await playground.byRole('tab', 'Snippets').focus();
  for (const _ of ['Compare', 'Explain', 'Response']) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(response.text).toBeVisible();
  await response.text.focus();
  await page.keyboard.type('{"ret_code":1008028}');
  await expect(response.reading).toContainText('Too many requests');
  await page.keyboard.press('Tab');
  await expect(response.reading.getByRole('link').first()).toBeFocused();
});
