import type { Page } from '@playwright/test';
import { headerTexts } from '#core/naughty.properties.ts';
import { vendorBody, vendorSign } from './expected-sign.ts';
import { ImportPage } from './page/import.ts';
import { longFile } from './page/long-file.ts';
import { ResponsePage } from './page/response.ts';
import { expect, test } from './page/test.ts';

/**
 * Texts that would become markup, script, a template or a property of every object. What a link
 * carries is tried in naughty.spec.ts; here is all else that the page shows again.
 */
const texts = [
  ...headerTexts.filter((text) => /[<>{}]|script:|^__proto__|^constructor/.test(text)),
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a><iframe srcdoc="<script>alert(1)</script>">',
  '<style>body{display:none}</style><base href="https://example.com/">',
];

/** What a text could have become: run, built, or given to every object. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    elements: document.querySelectorAll(
      'img, iframe, base, object, embed, #root style, #root script, [onerror], [onload], [onfocus], a[href^="javascript:"]',
    ).length,
    polluted: 'polluted' in {},
    ran: 'ran' in window,
  }));
  expect(found).toEqual({ elements: 0, polluted: false, ran: false });
}

test.beforeEach(async ({ page }) => {
  // A dialog of the browser's own would be a script that ran.
  await page.addInitScript(() => {
    window.alert = () => Object.assign(window, { ran: true });
  });
});

test('what is imported stands as text: methods, addresses, headers, bodies, lines not understood', async ({
  playground,
  page,
}) => {
  await playground.settle();
  const dialog = new ImportPage(playground);
  await dialog.open();
  for (const text of texts) {
    const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
    await dialog.fill(
      `curl -X POST "https://api.tpns.tencent.com/v3/push/app" -H 'AccessId: x' -H ${quoted} -H 'Sign: '${quoted} --data-binary ${quoted} ${quoted}`,
    );
    await expect(
      dialog.change('Request body').or(dialog.dialog.getByRole('status')).first(),
    ).toBeVisible();
    await expectOnlyText(page);
  }
});

test('a HAR of naughty requests is a table of texts', async ({ playground, page }) => {
  await playground.settle();
  const entries = texts.map((text) => ({
    request: {
      method: text,
      url: `https://example.com/${text}`,
      headers: [{ name: text, value: text }],
      postData: { mimeType: text, text },
    },
    response: { status: 403, statusText: text, headers: [], content: { text, mimeType: text } },
  }));
  const dialog = new ImportPage(playground);
  await dialog.openWith(JSON.stringify({ log: { version: '1.2', entries, comment: texts[0] } }));
  await expect(dialog.requests).toBeVisible();
  await expectOnlyText(page);
});

test('a response stands as text, and no word of it can be clicked on', async ({
  playground,
  page,
}) => {
  const response = new ResponsePage(playground);
  for (const text of texts) {
    await response.read(
      `HTTP/1.1 403 ${text}\r\nContent-Type: ${text}\r\nX-${text}\r\n\r\n{"message":${JSON.stringify(text)},"code":"${text}"}`,
    );
    await expect(response.reading).toBeVisible();
    await expectOnlyText(page);
  }
  await response.read(
    `HTTP/1.1 403 Forbidden\r\n\r\n<Error><Code>SignatureDoesNotMatch</Code><StringToSign>${texts.join('')}</StringToSign></Error>`,
  );
  await expect(response.reading).toBeVisible();
  await expectOnlyText(page);
});

test('names of files stand as text, where a file is taken and where it is refused', async ({
  playground,
  page,
}) => {
  const tooLarge = longFile(21_000_000, '<img src=x onerror=alert(1)>');
  await playground.field('Request body file').setInputFiles(tooLarge);
  await expect(playground.verdict).toContainText('too large');
  await expectOnlyText(page);
  for (const name of texts) {
    await playground.openBodyFile('{}', name);
    await playground.button('Drafts').click();
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(`{"${name}":1}`) };
    await playground.field('Session file to open').setInputFiles(file);
    await expectOnlyText(page);
    await page.keyboard.press('Escape');
  }
});

test('names of drafts stand as text, on the page and in their list', async ({
  playground,
  page,
}) => {
  await playground.openBodyFile('{}');
  for (const text of texts) {
    await playground.button('Drafts').click();
    await page
      .getByRole('button', { name: /^(?:Rename|Name) / })
      .first()
      .click();
    await playground.field('Name of the draft').fill(text);
    await page.keyboard.press('Enter');
    await expectOnlyText(page);
    await playground.button('Close').click();
    await expect(playground.region('Request line')).toContainText(text.trim().slice(0, 12));
    await expectOnlyText(page);
  }
});

test('secrets and stamps of any form leave the page as it is, and able to sign', async ({
  playground,
  page,
}) => {
  for (const text of texts) {
    for (const name of ['AccessId', 'SecretKey', 'TimeStamp', 'Path', 'Received Sign'])
      await playground.field(name).fill(text);
    await playground.openBodyFile(text);
    await expectOnlyText(page);
  }
  await playground.loadExample();
  await playground.openBodyFile(vendorBody);
  await playground.expectSign(vendorSign);
});
