import { createHash, createHmac } from 'node:crypto';
import { ImportPage } from './page/import.ts';
import { fillText } from './page/paste.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

/** Computed with botocore 1.43.107, https://github.com/boto/botocore. */
const signatures = {
  message: '0ebe8dc21192e9a78c9aea37adb9db1ab40c8141b0eff59d445afe45876c4392',
  presigned: '4f31d71733bc827d3da24f46300f71ab8a9dfd65e1119a717d1179b615dcbcaf',
};

const payloadHash = createHash('sha256').update('{"a":1}').digest('hex');

async function start(playground: PlaygroundPage, example?: string): Promise<void> {
  await playground.open();
  await playground.chooseScheme('AWS SigV4');
  if (example === undefined) await playground.loadExample();
  else await playground.choice('Examples').selectOption({ label: example });
}

test('every stage is on the page, and of the keys only what made them', async ({ playground }) => {
  await start(playground);
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
  const result = playground.region('Result');
  await expect(result.getByText(payloadHash).first()).toBeVisible();
  await expect(result.getByRole('heading', { name: 'Canonical request' })).toBeVisible();
  await expect(result).toContainText('content-type;host;x-amz-date');
  await expect(result).toContainText('/us-east-1/mobiletargeting/aws4_request');
  const keys = result.getByRole('list', { name: 'Signing key' });
  await expect(keys.getByRole('listitem')).toHaveText([
    'AWS4 and Secret access key',
    'HMAC of 20261121',
    'HMAC of us-east-1',
    'HMAC of mobiletargeting',
    'HMAC of aws4_request',
  ]);
  await expect(result).not.toContainText(secret);
  const key = ['20261121', 'us-east-1', 'mobiletargeting', 'aws4_request'].reduce<string | Buffer>(
    (made, message) => createHmac('sha256', made).update(message).digest(),
    `AWS4${secret}`,
  );
  await expect(result).not.toContainText(Buffer.from(key).toString('hex'));
  await expect(playground.region('Authorization')).toContainText(
    `SignedHeaders=content-type;host;x-amz-date, Signature=${signatures.message}`,
  );
});

test('service and region come from the host, and what is typed counts more', async ({
  playground,
}) => {
  await start(playground);
  await expect(playground.field('Service')).toHaveAttribute('placeholder', 'mobiletargeting');
  await expect(playground.field('Region')).toHaveAttribute('placeholder', 'us-east-1');
  await playground.field('Service').fill('pinpoint');
  await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch');
  await expect(
    playground.page.getByText('takes requests that are signed for mobiletargeting'),
  ).toBeVisible();
});

test('a presigned URL has its signature in the query', async ({ playground }) => {
  await start(playground, 'A presigned URL of S3');
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
  const query = playground.region('Result').getByRole('list', { name: 'Query parameters' });
  await expect(query).toContainText(
    'X-Amz-Credential=AKIDEXAMPLE%2F20261121%2Fus-east-1%2Fs3%2Faws4_request',
  );
  await expect(query).toContainText(`X-Amz-Signature=${signatures.presigned}`);
  await playground.choice('Signature in').selectOption('Authorization header');
  await expect(query).toHaveCount(0);
});

test('a presigned URL that is imported goes into the fields, and none of it is sent twice', async ({
  playground,
}) => {
  await start(playground);
  const parameters = [
    'X-Amz-Algorithm=AWS4-HMAC-SHA256',
    'X-Amz-Credential=AKIDEXAMPLE%2F20261121%2Fus-east-1%2Fs3%2Faws4_request',
    'X-Amz-Date=20261121T000000Z',
    'X-Amz-Expires=86400',
    'X-Amz-SignedHeaders=host',
    `X-Amz-Signature=${signatures.presigned}`,
  ].join('&');
  const path = '/a%20b/c%2Bd.txt';
  const dialog = new ImportPage(playground);
  await dialog.openWith(`curl 'https://examplebucket.s3.amazonaws.com${path}?${parameters}'`);
  await dialog.fillIn();
  await expect(playground.field('Path')).toHaveValue(path);
  await expect(playground.choice('Signature in')).toHaveValue('Presigned URL');
  await playground.field('Secret access key').fill(secret);
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
  await playground.field('Path').fill(`${path}?${parameters}`);
  await expect(playground.page.getByText('so they would be sent twice')).toBeVisible();
});

test('the time is written as ISO 8601, by the clock or from what was meant', async ({
  playground,
}) => {
  await start(playground);
  const date = playground.field('X-Amz-Date');
  await playground.button('Now').click();
  await expect(date).toHaveValue(/^\d{8}T\d{6}Z$/);
  await expect(playground.page.getByText('AWS SigV4 takes 15 minutes.')).toBeVisible();
  await date.fill('2026-11-21T00:00:00Z');
  await playground.button('Use 20261121T000000Z').click();
  await expect(date).toHaveValue('20261121T000000Z');
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
});

for (const [example, title] of [
  ['Signed for pinpoint', 'Signed for another service'],
  ['A path that was encoded once', 'The path was encoded another number of times'],
] as const) {
  test(`${example}: the mistake is found`, async ({ playground }) => {
    await start(playground, example);
    await expect(playground.verdict).toHaveAttribute('data-state', 'mismatch');
    await playground.button('Explain').click();
    await expect(playground.verdict).toHaveAttribute('data-state', 'found');
    await expect(playground.verdict).toContainText(title);
  });
}

/** As https://github.com/aws/aws-sdk-js/issues/2372 has it, of another request. */
const answer = JSON.stringify({
  message: `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'POST\n/v1/apps/0123456789abcdef0123456789abcdef/messages\n\ncontent-type:application/json;charset=UTF-8\nhost:pinpoint.us-east-1.amazonaws.com\nx-amz-date:20261121T000000Z\n\ncontent-type;host;x-amz-date\n${payloadHash}'\n\nThe String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20261121T000000Z\n20261121/us-east-1/pinpoint/aws4_request\nabcd'\n`,
});

test('the server’s canonical request is compared line by line, and its scope filled in', async ({
  playground,
}) => {
  await start(playground);
  await playground.page.getByRole('tab', { name: 'Response' }).click();
  await fillText(playground.byRole('textbox', 'Response'), answer);
  const compared = playground.region('The server’s canonical request, line by line');
  await expect(compared.getByRole('row', { name: /content-type/ }).first()).toContainText(
    'application/json;charset=UTF-8',
  );
  await expect(compared.getByRole('listitem')).toHaveText([
    /^The service differs: pinpoint/,
    /^The Content-Type differs/,
  ]);
  await playground.button('Use pinpoint as Service').click();
  await expect(playground.field('Service')).toHaveValue('pinpoint');
  await playground.field('Headers to sign').fill('Content-Type: application/json;charset=UTF-8');
  await expect(compared.getByRole('listitem')).toHaveText([
    /^The server signed the very same text/,
  ]);
});

test('the page says it in Chinese', async ({ playground }) => {
  await start(playground);
  await playground.button('中文').click();
  await expect(playground.page.getByText('域名里写的是 pinpoint')).toBeVisible();
  await expect(playground.page.getByRole('list', { name: '签名密钥' })).toContainText(
    '对 mobiletargeting 做 HMAC',
  );
  await playground.page.getByRole('tab', { name: '响应' }).click();
  await fillText(playground.page.getByRole('textbox', { name: '响应' }), answer);
  await expect(playground.page.getByText('服务不同：服务端的字符串中是 pinpoint')).toBeVisible();
});
