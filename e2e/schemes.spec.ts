import type { Page } from '@playwright/test';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { ImportPage } from './page/import.ts';
import { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

await loadSchemes();

/** What Slack's own page works through: https://docs.slack.dev/authentication/verifying-requests-from-slack. */
const slack = {
  secret: '8f742231b10e8888abcd99yyyzzz85a5',
  timeStamp: '1531420618',
  body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  header: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
};

/** Without a MAC the signature is the secret: see secretless-schemes.spec.ts. */
const signing = schemes.filter(({ recipe }) => recipe.mac !== 'none');

for (const { name, examples } of signing) {
  const [example] = examples;
  test(`${name}: the first example shows the received signature, and so does its link`, async ({
    playground,
    browser,
  }) => {
    await playground.open();
    await playground.chooseScheme(name);
    await playground.loadExample();
    await expect(playground.verdict).toHaveAttribute('data-state', 'match');
    await expect(
      playground.page.getByText(example?.received ?? '', { exact: true }),
    ).not.toHaveCount(0);
    await expect(playground.region('Snippet')).toContainText(example?.received ?? '');

    const link = await playground.takeLink();
    const context = await browser.newContext();
    const reader = new PlaygroundPage(await context.newPage());
    await reader.page.goto(link);
    await expect(reader.choice('Scheme').locator('option:checked')).toHaveText(name);
    await expect(reader.verdict).toHaveAttribute('data-state', 'match');
    await context.close();
  });
}

test('a scheme is chosen with the keyboard, and what was typed stays', async ({ playground }) => {
  await playground.open();
  await playground.field('TimeStamp').fill(slack.timeStamp);
  await playground.openBodyFile(slack.body);
  await playground.choice('Scheme').focus();
  await expect(playground.choice('Scheme').locator('option')).toHaveCount(schemes.length);
  await playground.page.keyboard.type('Slack');
  await expect(playground.field('X-Slack-Request-Timestamp')).toHaveValue(slack.timeStamp);
  await playground.field('Signing secret').fill(slack.secret);
  const sign = playground.region('X-Slack-Signature');
  await expect(sign.getByText(slack.header, { exact: true })).toBeVisible();
});

test('a session of a scheme that comes late travels in a link, without its secret', async ({
  playground,
  browser,
}) => {
  await playground.open();
  await playground.chooseScheme('Slack');
  await playground.field('Base URL').fill('https://api.example.com');
  await playground.field('Path').fill('/slack/commands');
  await playground.field('Signing secret').fill(slack.secret);
  await playground.field('X-Slack-Request-Timestamp').fill(slack.timeStamp);
  await playground.openBodyFile(slack.body);
  const link = await playground.takeLink();
  expect(link).not.toContain(slack.secret);

  const context = await browser.newContext();
  const reader = new PlaygroundPage(await context.newPage());
  await reader.page.goto(link);
  await expect(reader.verdict).toHaveAttribute('data-state', 'from-link');
  await reader.field('Signing secret').fill(slack.secret);
  const sign = reader.region('X-Slack-Signature');
  await expect(sign.getByText(slack.header, { exact: true })).toBeVisible();
  await context.close();
});

test('an imported request fills the fields from headers in any letter case', async ({
  playground,
}) => {
  await playground.open();
  await playground.chooseScheme('Stripe');
  await playground.button('Import').click();
  const dialog = new ImportPage(playground);
  await dialog.fill(
    'curl https://api.example.com/hooks -H \'stripe-signature: t=1492774577,v1=c2f890decbc5ede7c5060bb9a6d31e0626a4342bacb9aeae2adb1bcea72f9812,v0=aa\' --data-raw $\'{\\n  "id": "evt_test_webhook",\\n  "object": "event"\\n}\'',
  );
  await dialog.button('Fill in').click();
  await expect(playground.field('Timestamp')).toHaveValue('1492774577');
  await expect(playground.field('Base URL')).toHaveValue('https://api.example.com');
  await playground.field('Endpoint secret').fill('whsec_test_secret');
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
});

test('a receiver that wrote the body again is found out', async ({ playground }) => {
  await playground.open();
  await playground.chooseScheme('GitHub');
  await playground
    .choice('Examples')
    .selectOption({ label: 'A body that the receiver wrote again' });
  await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch');
  await playground.button('Explain').click();
  await expect(playground.verdict).toHaveAttribute('data-state', 'found');
});

test('a scheme that comes late speaks the language of the page', async ({ playground }) => {
  await playground.open();
  await playground.chooseScheme('GitHub');
  await playground.loadExample();
  await expect(
    playground.page.getByText('The secret and the payload that GitHub prints'),
  ).toBeVisible();
  await playground.button('中文').click();
  await expect(playground.page.getByText('GitHub 文档给出的测试用密钥和 payload')).toBeVisible();
});

async function expectNoWider(page: Page, name: string): Promise<void> {
  const widths = () =>
    page.evaluate(() => ({ content: document.documentElement.scrollWidth, page: innerWidth }));
  await expect
    .poll(async () => ((await widths()).content > (await widths()).page ? name : ''))
    .toBe('');
}

for (const width of [390, 1280]) {
  test(`no scheme is wider than the page at ${width} px, with nothing typed and with an example`, async ({
    playground,
  }) => {
    await playground.page.setViewportSize({ width, height: 844 });
    await playground.open();
    for (const { name } of schemes) {
      await playground.chooseScheme(name);
      await expectNoWider(playground.page, name);
      await playground.loadExample();
      await expect(playground.verdict).toHaveAttribute('data-state', 'match');
      await expectNoWider(playground.page, name);
    }
  });
}
