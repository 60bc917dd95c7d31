import type { Locator, Page } from '@playwright/test';
import { expectedSign, vendorCredentials } from '../expected-sign.ts';
import { curlCommand } from '../import-samples.ts';
import { ExplainPage } from '../page/explain.ts';
import { ImportPage } from '../page/import.ts';
import type { Locale } from '../page/names.ts';
import { expect, test } from '../page/test.ts';

/** What the customer's client sent, and what Python's json.dumps made of it for the signature. */
const sent =
  '{"audience_type":"all","message_type":"notify","message":{"title":"你好","content":"Hello"}}';
const signed =
  '{"audience_type": "all", "message_type": "notify", "message": {"title": "\\u4f60\\u597d", "content": "Hello"}}';

/** Invented, and of no app. */
const credentials = {
  accessId: '1500012345',
  secretKey: '7c1e0f5a92d84b36a1f3c05e8d27b964',
  timeStamp: '1795300000',
};

const command = curlCommand(expectedSign(credentials, signed), sent)
  .replace(vendorCredentials.accessId, credentials.accessId)
  .replace(vendorCredentials.timeStamp, credentials.timeStamp);

const locales: readonly Locale[] = ['en', 'zh-CN'];

async function saveAs(name: string, shown: Locator | Page): Promise<void> {
  const path = `docs/images/${name}.png`;
  const picture = await shown.screenshot({ path, animations: 'disabled' });
  expect(picture.length).toBeGreaterThan(0);
}

test.use({ colorScheme: 'light' });

test.describe('the page', () => {
  test.use({ viewport: { width: 1280, height: 1080 } });

  test('with the vendor’s sample', async ({ playground, page }) => {
    await playground.loadExample();
    await playground.waitForMonaco();
    await playground.settle();
    await saveAs('countersign', page);
  });
});

for (const locale of locales) {
  test.describe(`the guide for support staff, ${locale}`, () => {
    test.use({ pageLocale: locale, viewport: { width: 1080, height: 1600 } });

    test('from the customer’s command to the case file', async ({ playground }) => {
      const name = (step: string) => `support-${step}.${locale}`;
      await playground.settle();
      const dialog = new ImportPage(playground);
      await dialog.paste(command);
      await expect(dialog.button('Fill in')).toBeVisible();
      await saveAs(name('1-import'), dialog.dialog);

      await dialog.fillIn();
      await playground.field('SecretKey').fill(credentials.secretKey);
      await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch');
      await saveAs(name('2-verdict'), playground.verdict);

      const explain = new ExplainPage(playground);
      await explain.explain();
      await explain.expectState('found');
      await explain.button('Show the proof').click();
      await expect(explain.button('Hide the proof')).toBeVisible();
      await saveAs(name('3-explanation'), explain.explanation);

      await playground.button('Share').click();
      const share = playground.byRole('dialog', 'Share');
      await expect(share).toBeVisible();
      await saveAs(name('4-share'), share);
    });
  });
}
