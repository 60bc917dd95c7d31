import {
  compactBody,
  dumpedBody,
  expectedDigest,
  expectedSign,
  swappedAndRaw,
  vendorBody,
  vendorCredentials,
} from './expected-sign.ts';
import { ComparePage } from './page/compare.ts';
import { giveRequest } from './page/explain.ts';
import type { Locale } from './page/names.ts';
import { expect, test } from './page/test.ts';

const stranger = { ...vendorCredentials, secretKey: '00112233445566778899aabbccddeeff' };

const locales: readonly Locale[] = ['en', 'zh-CN'];

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    test('Python’s json.dumps was signed, compact JSON was sent', async ({ playground }) => {
      const sign = expectedSign(vendorCredentials, dumpedBody);
      const explain = await giveRequest(playground, { body: compactBody, sign });
      await explain.explain();
      await explain.expectState('found');
      await expect(playground.verdict).toContainText('json.dumps');
      await expect(explain.explanation).toContainText('json.dumps');
      await explain.button('Show the proof').click();
      await expect(explain.explanation.getByText(sign, { exact: true })).toBeVisible();
      await explain.button('Compare signed and pasted').click();
      const compare = new ComparePage(playground);
      await expect(compare.tag('SP')).not.toHaveCount(0);
      await expect(compare.tag('\\u')).not.toHaveCount(0);
      await explain.expectState('found');
    });

    test('AccessId came first and the hex step was left out', async ({ playground }) => {
      const explain = await giveRequest(playground, {
        body: vendorBody,
        sign: swappedAndRaw(vendorBody),
      });
      await explain.explain();
      await explain.expectState('found');
      await expect(explain.explanation).toContainText('AccessId + TimeStamp + body');
      await expect(explain.explanation).toContainText('Base64');
    });

    test('a Sign that is right is said to be right, with what else answers 403', async ({
      playground,
    }) => {
      const sign = expectedSign(vendorCredentials, vendorBody);
      const explain = await giveRequest(playground, { body: vendorBody, sign });
      await explain.explain();
      await explain.expectState('match');
      await expect(explain.explanation.getByRole('listitem')).not.toHaveCount(0);
    });

    test('nothing is found of a strange key, until it is given among others', async ({
      playground,
    }) => {
      const sign = expectedSign(stranger, vendorBody);
      const explain = await giveRequest(playground, { body: vendorBody, sign });
      await explain.explain();
      await explain.expectState('nothing-found');
      await explain.otherSecrets.fill(`another key\n${stranger.secretKey}`);
      await explain.button('Try these').click();
      await explain.expectState('found');
    });

    test('without the SecretKey, the shape is read and the customer can search', async ({
      playground,
    }) => {
      const credentials = { ...vendorCredentials, secretKey: '' };
      const sign = expectedDigest(vendorCredentials, vendorBody).toString('base64');
      const explain = await giveRequest(playground, { body: vendorBody, sign, credentials });
      await explain.press();
      await expect(
        explain.heading(playground.name('What can be said without the SecretKey')),
      ).toBeVisible();
      await explain.button('Make the link').click();
      await expect(playground.byRole('dialog', 'Share')).toBeVisible();
    });
  });
}

test('a search is cancelled at once', async ({ playground }) => {
  const explain = await giveRequest(playground, {
    body: vendorBody,
    sign: expectedSign(stranger, vendorBody),
  });
  await explain.press();
  await explain.expectState('searching');
  await expect(explain.explanation.getByRole('progressbar')).toBeVisible();
  await playground.button('Cancel').click();
  await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch', { timeout: 1_000 });
  await expect(explain.explanation).toContainText('cancelled');
  await expect(playground.button('Explain')).toBeFocused();
});

test('without a received Sign there is no button', async ({ playground }) => {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  await expect(playground.verdict).toHaveAttribute('data-state', 'signed');
  await playground.receive('x');
  await expect(playground.button('Explain')).toBeVisible();
  await playground.receive('');
  await expect(playground.button('Explain')).toHaveCount(0);
});

test('an edit makes what was found a thing of the past, and says so', async ({ playground }) => {
  const sign = expectedSign(vendorCredentials, dumpedBody);
  const explain = await giveRequest(playground, { body: compactBody, sign });
  await explain.explain();
  await explain.expectState('found');
  await playground.field('TimeStamp').fill('1565314790');
  await explain.expectState('mismatch');
  await expect(explain.explanation).toContainText('The request has changed since.');
  await expect(explain.explanation).toContainText('json.dumps');
});

test('the number of combinations is not called out', async ({ playground }) => {
  const explain = await giveRequest(playground, {
    body: vendorBody,
    sign: expectedSign(stranger, vendorBody),
  });
  await explain.press();
  await explain.expectState('searching');
  await expect(playground.verdict).not.toContainText(/\d{2}/);
  const live = explain.explanation.locator('[aria-live], [role="status"], [role="alert"]');
  await expect(live).toHaveCount(0);
});

test('secrets that are forgotten are forgotten among the other ones', async ({ playground }) => {
  const explain = await giveRequest(playground, {
    body: vendorBody,
    sign: expectedSign(stranger, vendorBody),
  });
  await explain.explain();
  await explain.otherSecrets.fill(stranger.secretKey);
  await playground.button('Forget secrets').click();
  expect(await playground.page.content()).not.toContain(stranger.secretKey);
  await expect(explain.otherSecrets).toHaveValue('');
});

test('a search that found nothing in seconds goes on when it is asked to', async ({
  playground,
}) => {
  const sign = expectedSign(stranger, vendorBody);
  const explain = await giveRequest(playground, { body: vendorBody, sign });
  await explain.explain();
  await explain.expectState('nothing-found');
  await explain.button('Search on, up to a minute').click();
  await explain.expectState('searching');
  await expect(explain.tab).toBeFocused();
  await playground.verdict.getByRole('button', { name: 'Cancel' }).click();
  await expect(explain.explanation).toContainText('cancelled');
});
