import { ImportPage } from './page/import.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

async function openExample(playground: PlaygroundPage, scheme: string, example?: string) {
  await playground.open();
  await playground.chooseScheme(scheme);
  if (example === undefined) await playground.loadExample();
  else await playground.choice('Examples').selectOption({ label: example });
}

test('Tencent Cloud API 3.0 shows the hashed canonical request and the published signature', async ({
  playground,
}) => {
  await openExample(playground, 'Tencent Cloud API 3.0');
  const result = playground.page;
  // The stages of https://www.tencentcloud.com/document/product/213/33224.
  for (const hash of [
    '35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064',
    '5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031',
  ]) {
    await expect(result.getByText(hash, { exact: true }).first()).toBeVisible();
  }
  await expect(playground.region('Authorization')).toContainText(
    'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  );
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
});

test('a service that is not that of the domain is pointed out', async ({ playground }) => {
  await openExample(playground, 'Tencent Cloud API 3.0');
  await playground.field('Service').fill('sms');
  await expect(playground.page.getByText('This domain belongs to the service cvm.')).toBeVisible();
});

for (const [scheme, values] of [
  ['AWS SigV4', { Region: 'eu-central-1', Service: 'mobiletargeting' }],
  ['Tencent Cloud API 3.0', { 'X-TC-Region': 'ap-guangzhou', Service: 'sms' }],
] as const) {
  test(`${scheme}: known regions and services are offered, and any text is taken`, async ({
    playground,
  }) => {
    await openExample(playground, scheme);
    for (const [name, value] of Object.entries(values)) {
      const box = playground.page.getByRole('combobox', { name, exact: true });
      const list = playground.page.locator(`datalist[id="${await box.getAttribute('list')}"]`);
      await expect(list.locator(`option[value="${value}"]`)).toHaveCount(1);
      await box.fill('of-my-own');
      await expect(box).toHaveValue('of-my-own');
    }
  });
}

for (const [scheme, example, title] of [
  ['Tencent Cloud API 3.0', 'An action signed in upper case', 'not signed in lower case'],
  ['Alibaba API Gateway', 'An Accept that the library sent', 'Another Accept was signed'],
  ['WeChat Pay v2', 'An empty element that was signed', 'Empty elements were signed'],
] as const) {
  test(`${scheme}: the cause of “${example}” is found`, async ({ playground }) => {
    await openExample(playground, scheme, example);
    await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch');
    await playground.button('Explain').click();
    await expect(playground.verdict).toHaveAttribute('data-state', 'found');
    await expect(playground.region('Explanation')).toContainText(title);
  });
}

test('Alibaba API Gateway signs the parameters of a form behind the path', async ({
  playground,
}) => {
  await openExample(playground, 'Alibaba API Gateway');
  await expect(playground.region('String to sign')).toContainText('?nickname=nickname&photo=photo');
  await playground.field('X-Ca-Timestamp').fill('1646646682');
  await playground.button('Use 1646646682000').click();
  await expect(playground.field('X-Ca-Timestamp')).toHaveValue('1646646682000');
});

test('WeChat Pay v2 shows the body to send with its sign, and that is what snippets send', async ({
  playground,
}) => {
  await openExample(playground, 'WeChat Pay v2');
  await expect(playground.region('sign').first()).toContainText('9A0A8659F005D6984697E2CA0A9CF3B7');
  await expect(playground.page.getByRole('heading', { name: 'Body to send' })).toBeVisible();
  await expect(playground.region('Snippet')).toContainText(
    '<sign>9A0A8659F005D6984697E2CA0A9CF3B7',
  );
  await expect(playground.choice('Mode').locator('option')).toHaveText(['Replay']);
});

test('a pasted request of WeChat Pay brings the sign that stands in its XML', async ({
  playground,
}) => {
  await playground.open();
  await playground.button('Import').click();
  const dialog = new ImportPage(playground);
  await dialog.fill(
    "curl https://api.mch.weixin.qq.com/pay/unifiedorder -H 'Content-Type: text/xml' --data-raw '<xml><appid>wxd930ea5d5a258f4f</appid><body>test</body><device_info>1000</device_info><mch_id>10000100</mch_id><nonce_str>ibuaiVcKdpRxkhJA</nonce_str><sign>9A0A8659F005D6984697E2CA0A9CF3B7</sign></xml>'",
  );
  await dialog.button('Fill in').click();
  await expect(playground.choice('Scheme').locator('option:checked')).toHaveText('WeChat Pay v2');
  await playground.field('API key').fill('192006250b4c09247ec02edce69f6a2d');
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
});
