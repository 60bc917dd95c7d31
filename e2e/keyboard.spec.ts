import { expectedSign, vendorCredentials } from './expected-sign.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
async function tabTo(playground: PlaygroundPage, name: string): Promise<void> {
  const target = await playground.field(name).first().elementHandle();
  for (let presses = 0; presses < 60; presses++) {
    if (await target?.evaluate((element) => element === document.activeElement)) return;
    await playground.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

test('the whole job is done by keyboard alone', async ({ playground }) => {
  const { keyboard } = playground.page;
  const body = '{"audience_type":"all"}';
  for (const [label, value] of [
    ['AccessId', vendorCredentials.accessId],
    ['SecretKey', vendorCredentials.secretKey],
    ['TimeStamp', vendorCredentials.timeStamp],
    ['Request body', body],
  ] as const) {
    await tabTo(playground, label);
    await keyboard.type(value);
  }
  const sign = expectedSign(vendorCredentials, body);
  await playground.expectSign(sign);

  await tabTo(playground, 'Received Sign');
  await keyboard.type(sign);
  await expect(playground.verdict).toContainText('The Sign is right');

  await tabTo(playground, 'Copy snippet');
  await keyboard.press('Enter');
  const copied = await playground.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(sign);
  expect(copied).toContain(body);
});

test('Tab leaves the editor, and can be made to write a tab', async ({ playground }) => {
  const { keyboard } = playground.page;
  await playground.fillCredentials();
  await playground.waitForMonaco();
  await expect(playground.page.getByText('Tab leaves the editor.')).toBeVisible();
  await keyboard.press('Control+m');
  await expect(playground.page.getByText('Tab writes a tab.')).toBeVisible();
  await keyboard.press('Tab');
  await playground.expectSign(expectedSign(vendorCredentials, '\t'));
  await keyboard.press('Control+m');
  await keyboard.press('Tab');
  await expect(playground.body).not.toBeFocused();
  await playground.expectSign(expectedSign(vendorCredentials, '\t'));
});

test('the focus is always to be seen', async ({ playground }) => {
  await playground.loadExample();
  for (let presses = 0; presses < 40; presses++) {
    await playground.page.keyboard.press('Tab');
    const visible = await playground.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    });
    expect(visible).toBe(true);
  }
});
