import type { Browser } from '@playwright/test';
import {
  type Credentials,
  compactBody,
  dumpedBody,
  expectedSign,
  swappedAndRaw,
  vendorBody,
  vendorCredentials,
  vendorSign,
} from './expected-sign.ts';
import { curlCommand, verboseLog } from './import-samples.ts';
import { ExplainPage, giveRequest } from './page/explain.ts';
import { ImportPage } from './page/import.ts';
import { type Locale, nameIn } from './page/names.ts';
import { PlaygroundPage } from './page/playground.ts';
import { ResponsePage } from './page/response.ts';
import { storedText } from './page/stores.ts';
import { expect, test } from './page/test.ts';

/** What Python's json.dumps writes of the vendor's body. */
const dumpedVendorBody =
  '{"audience_type": "account", "platform": "android", "message": {"title": "test title", "content": "test content", "android": {"action": {"action_type": 3, "intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}}, "message_type": "notify", "account_list": ["5822f0eee44c3625ef0000bb"]}';

/** In public code, AccessIds that begin so belong to Shanghai; the example goes to Guangzhou. */
const shanghai: Credentials = { ...vendorCredentials, accessId: '1580001048' };

/** Said of a body that was seen on the wire. */
const sentBody = { en: 'Sent body', 'zh-CN': '发出的 body' } as const;

/** Of the parts of the string to sign, in the vendor's own names. */
const rightOrder = {
  en: 'TimeStamp, then AccessId, then the body',
  'zh-CN': '先 TimeStamp，再 AccessId，最后 body',
} as const;

/** Downloaded twice and copied, it is the same text, and nobody finds the key in it. */
async function expectCaseFile(explain: ExplainPage): Promise<string> {
  const first = await explain.downloadCaseFile();
  const second = await explain.downloadCaseFile();
  expect(second).toEqual(first);
  expect(await explain.copyCaseFile()).toBe(first.text);
  expect(first.name).toMatch(/^countersign-case-[0-9a-f]{8}\.md$/);
  const { secretKey } = vendorCredentials;
  const spellings = [secretKey, secretKey.toUpperCase()].flatMap((text) => [
    text,
    Buffer.from(text).toString('base64').slice(0, -4),
    Buffer.from(text).toString('hex'),
  ]);
  for (const spelling of spellings) expect(first.text).not.toContain(spelling);
  return first.text;
}

/** The link of a case file. */
function linkIn(text: string): string {
  return /<(http\S+#1\.\S+)>/.exec(text)?.[1] ?? '';
}

async function openElsewhere(browser: Browser, link: string, locale: Locale) {
  const context = await browser.newContext({ locale });
  const reader = new PlaygroundPage(await context.newPage(), locale);
  await reader.page.goto(link);
  return { context, reader };
}

for (const locale of ['en', 'zh-CN'] as const) {
  const say = (english: string) => nameIn(locale, english);

  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    test('Python’s json.dumps was signed: the cause, the line to write, and a case file', async ({
      playground,
    }) => {
      const sign = expectedSign(vendorCredentials, dumpedBody);
      const credentials = vendorCredentials;
      const explain = await giveRequest(playground, { body: compactBody, sign, credentials });
      await explain.explain();
      await explain.expectState('found');
      await expect(playground.verdict).toContainText('json.dumps');
      await expect(explain.explanation.locator('pre')).toContainText('json.dumps(payload');
      const text = await expectCaseFile(explain);
      expect(text).toContain('json.dumps');
      expect(text).toContain(say('What went wrong'));
      expect(text).toContain(`\`${sign}\``);
      expect(text).toContain(`\`${expectedSign(vendorCredentials, compactBody)}\``);
      expect(text).not.toContain('你好');
    });

    test('AccessId came first and the hex step was left out: both are in the case file', async ({
      playground,
    }) => {
      const sign = swappedAndRaw(vendorBody);
      const credentials = vendorCredentials;
      const explain = await giveRequest(playground, { body: vendorBody, sign, credentials });
      await explain.explain();
      await explain.expectState('found');
      const titles = await explain.explanation.locator('.tool-title').allTextContents();
      expect(titles).toHaveLength(2);
      await expect(explain.explanation).toContainText(rightOrder[locale]);
      const text = await expectCaseFile(explain);
      const plain = text.replaceAll('\\', '');
      for (const title of titles) expect(plain).toContain(`### ${title}`);
    });

    test('the region is wrong and the Sign is right: what to check, and what the answer says', async ({
      playground,
    }) => {
      const sign = expectedSign(shanghai, vendorBody);
      const explain = await giveRequest(playground, {
        body: vendorBody,
        sign,
        credentials: shanghai,
      });
      await explain.press();
      await explain.expectState('match');
      const checks = explain.explanation.getByRole('list').getByRole('listitem');
      await expect(checks.first()).toContainText('api.tpns.sh.tencent.com');
      const codes = playground.region('Return codes');
      await expect(codes.getByRole('row').filter({ hasText: '1008035' })).toBeVisible();

      const response = new ResponsePage(playground);
      await response.open();
      await response.text.fill('{"ret_code":1008035,"err_msg":"accessId is not correct"}');
      await explain.tab.click();
      const text = await expectCaseFile(explain);
      expect(text).toContain('api.tpns.sh.tencent.com');
      expect(text).toContain(say('What the server answered'));
      expect(text).toContain('1008035');
      expect(text).toContain('- [ ] ');
    });

    test('a pasted command with its log is explained, here and wherever its link is opened', async ({
      playground,
      browser,
    }) => {
      // Two pages search, one after the other.
      test.slow();
      const sign = expectedSign(vendorCredentials, dumpedVendorBody);
      await playground.settle();
      const dialog = new ImportPage(playground);
      const log = verboseLog.replaceAll(vendorSign, sign);
      await dialog.paste(`$ ${curlCommand(sign, vendorBody)} -v\n${log}`);
      await dialog.fillIn();
      await expect(playground.field('SecretKey')).toBeFocused();
      await playground.page.keyboard.type(vendorCredentials.secretKey);
      const explain = new ExplainPage(playground);
      await explain.explain();
      await explain.expectState('found');
      const headline = await playground.verdict.locator('.verdict-headline').textContent();
      await expect(explain.explanation).toContainText(sentBody[locale]);
      const link = linkIn(await expectCaseFile(explain));

      const { context, reader } = await openElsewhere(browser, link, locale);
      await expect(reader.field('SecretKey')).toBeFocused();
      await reader.page.keyboard.type(vendorCredentials.secretKey);
      const elsewhere = new ExplainPage(reader);
      await elsewhere.explain();
      await elsewhere.expectState('found');
      await expect(reader.verdict.locator('.verdict-headline')).toHaveText(headline ?? '');
      // What the log told of the request goes along.
      await expect(elsewhere.explanation).toContainText(sentBody[locale]);
      const { text } = await elsewhere.downloadCaseFile();
      expect(linkIn(text)).toBe(link);
      expect(text).not.toContain(vendorCredentials.secretKey);
      await context.close();
    });
  });
}

test('what a log told of a request as it was sent is still known after a reload', async ({
  playground,
  page,
}) => {
  const sign = expectedSign(vendorCredentials, dumpedVendorBody);
  const log = verboseLog.replaceAll(vendorSign, sign);
  await playground.settle();
  const dialog = new ImportPage(playground);
  await dialog.paste(`$ ${curlCommand(sign, vendorBody)} -v\n${log}`);
  await dialog.fillIn();
  await expect.poll(() => storedText(page)).toContain('bodyKnownFromWire');
  await page.reload();
  await playground.field('SecretKey').fill(vendorCredentials.secretKey);
  const explain = new ExplainPage(playground);
  await explain.explain();
  await explain.expectState('found');
  await expect(explain.explanation).toContainText(sentBody.en);
});

test('without the SecretKey, a case file has what shape and body prove, and no credentials', async ({
  playground,
}) => {
  const { accessId, secretKey } = vendorCredentials;
  const basic = Buffer.from(`${accessId}:${secretKey}`).toString('base64');
  const credentials = { ...vendorCredentials, secretKey: '' };
  const explain = await giveRequest(playground, { body: compactBody, sign: basic, credentials });
  await explain.press();
  const { text } = await explain.downloadCaseFile();
  expect(text).toContain('Basic');
  expect(text).not.toContain(basic);
  expect(linkIn(text)).toBe('');
  await playground.receive(swappedAndRaw(compactBody));
  const second = await explain.downloadCaseFile();
  expect(linkIn(second.text)).not.toBe('');
});

test('a search that found nothing says in the case file what was tried', async ({ playground }) => {
  const sign = expectedSign({ ...vendorCredentials, secretKey: 'f'.repeat(32) }, vendorBody);
  const credentials = vendorCredentials;
  const explain = await giveRequest(playground, { body: vendorBody, sign, credentials });
  await explain.explain();
  await explain.expectState('nothing-found');
  const text = await expectCaseFile(explain);
  expect(text).toContain('Searched to the end');
  expect(text).toContain('- [ ] ');
});

test('a clipboard that refuses is said, with the way out', async ({ playground }) => {
  await playground.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const sign = expectedSign(vendorCredentials, vendorBody);
  const credentials = vendorCredentials;
  const explain = await giveRequest(playground, { body: vendorBody, sign, credentials });
  await explain.press();
  await explain.button('Copy case file').click();
  await expect(
    explain.status('The browser does not allow copying here. Download the case file instead.'),
  ).toBeVisible();
});
