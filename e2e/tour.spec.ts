import { expectedSign, vendorCredentials } from './expected-sign.ts';
import { CommandsPage } from './page/commands.ts';
import type { Locale } from './page/names.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

/** Compact JSON, as the client of the tour sent it. */
const body =
  '{"audience_type":"all","message_type":"notify","message":{"title":"你好","content":"a/b & <c>","android":{}}}';

const sign = expectedSign(vendorCredentials, body);

/** Whether the card lies over what is framed. */
function covers({ page }: PlaygroundPage): Promise<boolean> {
  return page.evaluate(() => {
    const [card, frame] = ['.tour-card', '.tour-frame'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    if (!card || !frame) return true;
    const across = card.left < frame.right && frame.left < card.right;
    return across && card.top < frame.bottom && frame.top < card.bottom;
  });
}

for (const locale of ['en', 'zh-CN'] as const satisfies readonly Locale[]) {
  for (const width of [390, 1024, 1440]) {
    test.describe(`the tour in ${locale} at ${width} px`, () => {
      test.use({ pageLocale: locale, viewport: { width, height: 900 } });

      test('leads from the refusal to the request that works, and covers nothing it speaks of', async ({
        playground,
        page,
      }) => {
        const commands = new CommandsPage(playground);
        const seen = () => expect.poll(() => covers(playground)).toBe(false);
        await commands.startTour();
        await seen();
        await commands.cardButton('Next step').click();
        await seen();
        await playground.verdict.getByRole('button', { name: playground.name('Explain') }).click();
        await commands.expectStep(3);
        await seen();
        await commands.cardButton('Next step').click();
        await seen();
        await playground.button('Show the proof').click();
        await commands.expectStep(5);
        await seen();
        await playground.byRole('tab', 'Snippets').click();
        await commands.expectStep(6);
        await seen();
        await playground.button('Copy snippet').click();
        await expect(commands.card).toContainText(playground.name('Solved'));
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(sign);
        await commands.cardButton('End the tour').click();
        await expect(commands.card).toBeHidden();
      });
    });
  }
}

test('the tour is taken by keyboard alone', async ({ playground, page }) => {
  const commands = new CommandsPage(playground);
  await playground.button('Solve this 403').focus();
  await page.keyboard.press('Enter');
  await commands.expectStep(1);
  await expect(commands.card.getByRole('heading')).toBeFocused();
  const press = async (name: string) => {
    await commands.cardButton(name).focus();
    await page.keyboard.press('Enter');
  };
  await press('Next step');
  await commands.expectStep(2);
  await expect(commands.card.getByRole('heading')).toBeFocused();
  await press('Show me');
  await expect(playground.verdict.getByRole('button', { name: 'Explain' })).toBeFocused();
  await page.keyboard.press('Enter');
  await commands.expectStep(3);
  await press('Next step');
  await commands.expectStep(4);
  await press('Show me');
  await expect(playground.button('Show the proof')).toBeFocused();
  await page.keyboard.press('Enter');
  await commands.expectStep(5);
  await press('Show me');
  await expect(playground.byRole('tab', 'Snippets')).toBeFocused();
  await page.keyboard.press('Enter');
  await commands.expectStep(6);
  // It may still be on its way.
  await press('Show me');
  await expect(playground.button('Copy snippet')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(commands.card).toContainText('Solved');
});

test('a key in place of the button counts as well', async ({ playground, page }) => {
  const commands = new CommandsPage(playground);
  await commands.startTour();
  await commands.cardButton('Next step').click();
  await commands.expectStep(2);
  await page.keyboard.press('e');
  await commands.expectStep(3);
});

test('Escape ends it anywhere, a dialog first', async ({ playground, page }) => {
  const commands = new CommandsPage(playground);
  await commands.startTour();
  await page.keyboard.press('Control+k');
  await expect(commands.search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(commands.palette).toBeHidden();
  await expect(commands.card).toBeVisible();
  await playground.field('Path').focus();
  await page.keyboard.press('Escape');
  await expect(commands.card).toBeHidden();
  await playground.expectSign(sign);
});

test('what was typed is set aside, and comes back by one click', async ({ playground }) => {
  const commands = new CommandsPage(playground);
  await playground.openBodyFile('{"mine":true}');
  await playground.fillCredentials();
  await commands.run('403');
  await commands.finishTour();
  await commands.cardButton('Put my request back').click();
  await playground.expectBody('{"mine":true}');
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
});

test('where the request is no longer on the page, it offers to start again', async ({
  playground,
}) => {
  const commands = new CommandsPage(playground);
  await commands.startTour();
  await commands.cardButton('Next step').click();
  await playground.loadExample();
  await expect(commands.card).toContainText('What this step speaks of is not on the page.');
  await commands.cardButton('Start again').click();
  await playground.expectSign(sign);
  await commands.expectStep(1);
});
