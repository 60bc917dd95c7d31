import {
  expectedDigest,
  expectedSign,
  vendorBody,
  vendorCredentials,
  vendorSign,
} from './expected-sign.ts';
import { expect, test } from './page/test.ts';

test('the vendor’s example shows the Sign that the vendor publishes', async ({ playground }) => {
  await playground.loadExample();
  await playground.expectSign(vendorSign);
  await expect(playground.region('Sign')).toHaveText(vendorSign);
  await expect(playground.region('String to sign')).toContainText('15653147891500001048{');
  await expect(playground.verdict).toContainText('The Sign is right');
});

test('the vendor’s file and credentials, typed by hand, give the same Sign', async ({
  playground,
}) => {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  await playground.expectSign(vendorSign);
});

for (const [label, field, value] of [
  ['AccessId', 'accessId', '1500009999'],
  ['SecretKey', 'secretKey', 'another key, with spaces and 汉字'],
  ['TimeStamp', 'timeStamp', '1700000000'],
] as const) {
  test(`an edit of ${label} changes the Sign at once`, async ({ playground }) => {
    await playground.loadExample();
    await playground.field(label).fill(value);
    const credentials = { ...vendorCredentials, [field]: value };
    await playground.expectSign(expectedSign(credentials, vendorBody));
  });
}

test('an edit of the body changes the Sign at once', async ({ playground }) => {
  await playground.loadExample();
  await playground.body.focus();
  await playground.page.keyboard.press('Control+Home');
  await playground.page.keyboard.type(' ');
  await playground.expectSign(expectedSign(vendorCredentials, ` ${vendorBody}`));
});

test('access point and path are not signed', async ({ playground }) => {
  await playground.loadExample();
  await playground.field('Path').fill('/v3/device/tag');
  await playground.choice('Access point').selectOption({ index: 1 });
  await expect(playground.region('Request line')).toContainText(
    'api.tpns.sh.tencent.com/v3/device/tag',
  );
  await playground.expectSign(vendorSign);
});

for (const label of ['AccessId', 'SecretKey', 'TimeStamp']) {
  test(`without ${label} the verdict names it and the last result stays`, async ({
    playground,
  }) => {
    await playground.loadExample();
    await playground.field(label).fill('');
    await expect(playground.verdict).toContainText(label);
    await playground.expectSign(vendorSign);
  });
}

test('Now puts the clock into TimeStamp', async ({ playground }) => {
  const before = Math.floor(Date.now() / 1000);
  await playground.loadExample();
  await playground.button('Now').click();
  await expect(playground.field('TimeStamp')).not.toHaveValue(vendorCredentials.timeStamp);
  const timeStamp = await playground.field('TimeStamp').inputValue();
  expect(Number(timeStamp)).toBeGreaterThanOrEqual(before);
  expect(Number(timeStamp)).toBeLessThanOrEqual(Date.now() / 1000);
  await playground.expectSign(expectedSign({ ...vendorCredentials, timeStamp }, vendorBody));
});

test('Forget secrets empties the SecretKey and keeps everything else', async ({ playground }) => {
  await playground.loadExample();
  await playground.button('Forget secrets').click();
  await expect(playground.field('SecretKey')).toHaveValue('');
  await expect(playground.field('AccessId')).toHaveValue(vendorCredentials.accessId);
  await expect(playground.verdict).toContainText('SecretKey');
});

const digest = expectedDigest(vendorCredentials, vendorBody);
const shapes: readonly (readonly [string, string, RegExp])[] = [
  ['the Sign itself', vendorSign, /The Sign is right/],
  ['Base64 of the raw digest', digest.toString('base64'), /hex step/i],
  ['the bare hex', digest.toString('hex'), /Base64/],
  [
    'Base64 of upper-case hex',
    Buffer.from(digest.toString('hex').toUpperCase()).toString('base64'),
    /upper case/,
  ],
  [
    'hex applied twice',
    Buffer.from(Buffer.from(digest.toString('hex')).toString('hex')).toString('base64'),
    /twice/i,
  ],
  ['a Python bytes literal', `b'${vendorSign}'`, /b’…’/],
  ['a URL-encoded Sign', encodeURIComponent(vendorSign), /URL|percent/i],
  ['a quoted Sign', `"${vendorSign}"`, /quot/i],
  [
    'the Sign of another body',
    expectedSign(vendorCredentials, `${vendorBody}\n`),
    /does not match/,
  ],
];

for (const [name, received, sentence] of shapes) {
  test(`a received Sign is judged: ${name}`, async ({ playground }) => {
    await playground.loadExample();
    await playground.receive(received);
    await expect(playground.verdict).toContainText(sentence);
  });
}
