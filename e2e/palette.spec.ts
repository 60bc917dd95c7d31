import { vendorSign } from './expected-sign.ts';
import { isFirefox } from './page/browser.ts';
import { CommandsPage } from './page/commands.ts';
import type { Locale } from './page/names.ts';
import { expect, test } from './page/test.ts';

for (const locale of ['en', 'zh-CN'] as const satisfies readonly Locale[]) {
  test.describe(`the palette in ${locale}`, () => {
    test.use({ pageLocale: locale });

    test('opens by its button, finds by words of either language, and runs by Enter', async ({
      playground,
    }) => {
      const commands = new CommandsPage(playground);
      await commands.run('load example');
      await playground.expectSign(vendorSign);
      await expect(commands.palette).toBeHidden();
      await commands.run(playground.name('Forget secrets'));
      await expect(playground.field('SecretKey')).toHaveValue('');
    });

    test('says when nothing has these words', async ({ playground }) => {
      const commands = new CommandsPage(playground);
      await commands.open();
      await commands.search.fill('qqq');
      const none = playground.name('No command has these words. Try fewer letters.');
      await expect(commands.palette.getByText(none)).toBeVisible();
    });
  });
}

test('Ctrl+K opens it from a field and from within Monaco, and Escape goes back there', async ({
  playground,
  page,
}) => {
  const commands = new CommandsPage(playground);
  const accessId = playground.field('AccessId');
  await accessId.focus();
  await page.keyboard.press('Control+k');
  await expect(commands.search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(accessId).toBeFocused();

  await playground.waitForMonaco();
  await page.keyboard.press('Control+k');
  await expect(commands.search).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(commands.palette).toBeHidden();
  await expect(playground.body).toBeFocused();
});

test('Ctrl+K that comes before the palette opens it as soon as it is there', async ({
  playground,
  page,
}) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/in-front-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload();
  await playground.field('AccessId').focus();
  await page.keyboard.press('Control+k');
  release();
  await expect(new CommandsPage(playground).search).toBeFocused();
});

test('it does what it says: fields, tools, language, theme, views', async ({
  playground,
  page,
}) => {
  const commands = new CommandsPage(playground);
  await commands.run('go to accessid');
  await expect(playground.field('AccessId')).toBeFocused();
  await commands.run('go to request body');
  await expect(playground.body).toBeFocused();
  await commands.run('open the tool compare');
  await expect(playground.byRole('tab', 'Compare')).toBeFocused();
  await commands.run('as hex');
  await expect(playground.button('Hex').first()).toHaveAttribute('aria-pressed', 'true');
  await commands.run('theme dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await commands.run('share');
  await expect(playground.byRole('dialog', 'Share')).toBeVisible();
  await page.keyboard.press('Escape');
  await commands.run('chinese');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('what it copies is on the clipboard, and it says so and stays', async ({
  playground,
  page,
}) => {
  const commands = new CommandsPage(playground);
  await playground.loadExample();
  await playground.expectSign(vendorSign);
  await commands.run('copy sign');
  await expect(commands.palette.getByRole('status')).toHaveText('Copy Sign: done.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(vendorSign);
  await commands.search.fill('curl');
  await commands.search.press('Enter');
  await expect(commands.palette.getByRole('status')).toHaveText('Copy as curl: done.');
  await page.keyboard.press('Escape');
  await expect(commands.palette).toBeHidden();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await playground.snippet());
});

test('what cannot be done is not in it', async ({ playground }) => {
  const commands = new CommandsPage(playground);
  await commands.open();
  await expect(commands.commands.filter({ hasText: 'Load example' })).toBeVisible();
  await expect(commands.commands.filter({ hasText: /^Explain/ })).toHaveCount(0);
  await expect(commands.commands.filter({ hasText: 'Forget secrets' })).toHaveCount(0);
  await expect(commands.commands.filter({ hasText: 'Copy Sign' })).toHaveCount(0);
});

test('single keys act outside of fields only, and can be turned off for good', async ({
  playground,
  page,
}) => {
  const commands = new CommandsPage(playground);
  await playground.settle();
  await page.keyboard.press('l');
  await playground.expectSign(vendorSign);
  await playground.field('Path').fill('');
  await page.keyboard.type('/l?');
  await expect(playground.field('Path')).toHaveValue('/l?');
  await expect(commands.sheet).toBeHidden();

  await page.getByRole('button', { name: 'Copy Sign', exact: true }).focus();
  await page.keyboard.press('?');
  await expect(commands.sheet).toBeVisible();
  await commands.sheet.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await playground.settle();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(commands.search).toBeFocused();
  await expect(commands.sheet).toBeHidden();
});

test('every key of the sheet is a command of the palette', async ({ playground, page }) => {
  const commands = new CommandsPage(playground);
  await playground.settle();
  await page.keyboard.press('?');
  const keys = commands.sheet.getByRole('term');
  await expect(keys.filter({ hasText: /^Ctrl\+K$/ })).toBeVisible();
  await expect(keys.filter({ hasText: /^l$/ })).toBeVisible();
  await expect(keys.filter({ hasText: /^4$/ })).toBeVisible();
});

test.describe('the line between the panes', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('moves by keys and pointer, is remembered, and goes back by a double click', async ({
    playground,
    page,
  }) => {
    await playground.loadExample();
    await playground.settle();
    const line = playground.byRole('separator', 'Width of the request');
    const value = async () => Number(await line.getAttribute('aria-valuenow'));
    await expect.poll(value).not.toBe(50);
    const usual = await value();
    const right = () => playground.region('Result').evaluate((pane) => pane.clientWidth);

    await line.focus();
    await page.keyboard.press('End');
    await expect.poll(right).toBeLessThan(500);
    expect(await value()).toBe(Number(await line.getAttribute('aria-valuemax')));
    const lines = (text: string) =>
      playground.sign(text).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
    expect(await lines(vendorSign)).toBe(2);

    await page.reload();
    await playground.loadExample();
    await expect.poll(right).toBeLessThan(500);
    await playground.settle();

    const box = await line.boundingBox();
    if (!box) throw new Error('The line is not to be seen.');
    await page.mouse.move(box.x + box.width / 2, 400);
    await page.mouse.down();
    await page.mouse.move(600, 400);
    await page.mouse.up();
    await expect.poll(right).toBeGreaterThan(800);
    expect(await lines(vendorSign)).toBe(1);

    // Over WebDriver BiDi, Playwright's double click is two single ones.
    await (isFirefox(page)
      ? line.dispatchEvent('dblclick')
      : line.dblclick({ position: { x: 12, y: 100 } }));
    await expect.poll(value).toBe(usual);
  });
});
