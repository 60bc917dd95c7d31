import type { Page } from '@playwright/test';
import { headerTexts, naughtyBody } from '#core/naughty.properties.ts';
import { initialSession } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { encodeLink } from '#core/share/link.ts';
import { expectedSign, vendorCredentials } from './expected-sign.ts';
import { downloadBy } from './page/download.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { storedText } from './page/stores.ts';
import { expect, test } from './page/test.ts';

const { accessId, timeStamp, secretKey } = vendorCredentials;

/** What the link of a session is to open; the SecretKey is typed by its reader. */
const session: Session = {
  ...initialSession,
  values: { accessId, timeStamp },
  received: Buffer.from('0123456789abcdef'.repeat(4)).toString('base64'),
  body: new Uint8Array(naughtyBody),
  reference: new Uint8Array(naughtyBody.toReversed()),
};

/** Fields whose texts go into a header, an address or a name, in the order of {@link filledWith}. */
const fields = ['AccessId', 'TimeStamp', 'Path', 'Received Sign', 'Base URL'] as const;

function filledWith(texts: readonly string[]): Session {
  const [accessId = '', timeStamp = '', path = '', received = '', customBaseUrl = ''] = texts;
  const target = { accessPointId: customAccessPointId, customBaseUrl, path };
  return { ...session, ...target, values: { accessId, timeStamp }, received };
}

/** Every text once, in as many links as it takes; `shift` puts each into another field. */
function inFields(shift: number): readonly (readonly string[])[] {
  const texts = [...headerTexts.slice(shift), ...headerTexts.slice(0, shift)];
  return texts.flatMap((_, index) =>
    index % fields.length === 0 ? [texts.slice(index, index + fields.length)] : [],
  );
}

/** A dialog of the browser's own would be a script that ran. */
function watchDialogs(page: Page): string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

/** Each tool that is there, and the first one at last. */
async function openTools(playground: PlaygroundPage): Promise<void> {
  await playground.settle();
  const tabs = playground.page.getByRole('tab');
  for (const tab of (await tabs.all()).reverse()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
}

async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
}

/** What the page itself writes of its session. */
async function downloaded(playground: PlaygroundPage): Promise<Record<string, unknown>> {
  await playground.button('Share').click();
  const click = () => playground.button('Download session file').click();
  const { bytes } = await downloadBy(playground.page, click);
  await playground.button('Close').click();
  const { drafts } = JSON.parse(bytes.toString()) as { drafts: Record<string, unknown>[] };
  return drafts[0] ?? {};
}

for (const locale of ['en', 'zh-CN'] as const) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    test('a body of every naughty text, opened by a link, is the same to the byte', async ({
      playground,
      page,
    }) => {
      const dialogs = watchDialogs(page);
      await page.goto(`/#${await encodeLink(session)}`);
      await page.reload();
      const sign = expectedSign(vendorCredentials, naughtyBody);
      await playground.field('SecretKey').fill(secretKey);
      await playground.expectSign(sign);
      await openTools(playground);
      await playground.waitForMonaco();
      await playground.expectSign(sign);
      const { body, reference } = await downloaded(playground);
      expect(body).toBe(naughtyBody.toString('base64'));
      expect(reference).toBe(Buffer.from(session.reference ?? []).toString('base64'));
      expect(dialogs).toEqual([]);
    });

    test('naughty values, opened by links, stand in their fields and nowhere become markup', async ({
      playground,
      page,
    }) => {
      const dialogs = watchDialogs(page);
      await openTools(playground);
      const rows = inFields(locale === 'en' ? 0 : 2);
      for (const texts of rows) {
        await follow(page, await encodeLink(filledWith(texts)));
        for (const [index, name] of fields.entries())
          await expect(playground.field(name), name).toHaveValue(texts[index] ?? '');
        await playground.field('SecretKey').fill('k');
      }
      const { path, received, customBaseUrl } = filledWith(rows.at(-1) ?? []);
      expect(await downloaded(playground)).toMatchObject({ path, received, customBaseUrl });
      expect(dialogs).toEqual([]);
      expect(await page.locator('img, svg[onload], script:not([src])').count()).toBe(0);
    });
  });
}

test('every byte is shown as hex, and comes back after a reload', async ({ playground, page }) => {
  await follow(page, await encodeLink(session));
  await playground.field('SecretKey').fill(secretKey);
  await playground.button('Hex').click();
  const grid = playground.byRole('grid', 'Request body, hex');
  await expect(playground.byRole('list', 'Facts of the body')).toContainText(
    `${naughtyBody.length.toLocaleString('en')} bytes`,
  );
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  const cells = await grid.getByRole('gridcell').allTextContents();
  expect(naughtyBody.toString('hex')).toContain(cells.join(''));
  expect(cells.length).toBeGreaterThan(100);
  await playground.field('Path').fill('/v3/push/app?kept');
  await expect.poll(() => storedText(page)).toContain('?kept');
  await page.reload();
  await playground.field('SecretKey').fill(secretKey);
  await playground.expectSign(expectedSign(vendorCredentials, naughtyBody));
});
