import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { awsSigV4 } from '#core/schemes/aws-sigv4/scheme.ts';
import botocore from '#core/schemes/aws-sigv4/vectors/botocore.json' with { type: 'json' };
import { bareSignature } from '#core/schemes/header-reading.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

const key = { secretAccessKey: botocore.secretAccessKey, amzDate: botocore.amzDate };
const pinpoint = 'https://pinpoint.us-east-1.amazonaws.com';

test.each(botocore.requests)(
  'botocore signs the same: $name',
  async ({ baseUrl, path, values, body, ...expected }) => {
    const trace = await signed(values, baseUrl, path, body);
    const canonical = canonicalRequest(trace).split('\n');
    expect(canonical[1]).toBe(expected.canonicalUri);
    expect(canonical.at(-2)).toBe(expected.signedHeaders);
    expect(trace.signature).toBe(expected.signature);
  },
);

test('the canonical request, the string to sign and the header are those of the page of AWS', async () => {
  const trace = await signed(
    { method: 'POST', accessKeyId: 'AKIDEXAMPLE' },
    pinpoint,
    '/v1/apps/a/messages',
    '{"a":1}',
  );
  expect(canonicalRequest(trace)).toBe(
    [
      'POST',
      '/v1/apps/a/messages',
      '',
      'content-type:application/json',
      'host:pinpoint.us-east-1.amazonaws.com',
      'x-amz-date:20261121T000000Z',
      '',
      'content-type;host;x-amz-date',
      // printf %s '{"a":1}' | sha256sum
      '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
    ].join('\n'),
  );
  expect(decodeUtf8(trace.stringToSign.bytes)).toBe(
    `AWS4-HMAC-SHA256\n20261121T000000Z\n20261121/us-east-1/mobiletargeting/aws4_request\n${trace.derived.at(-1)?.text}`,
  );
  expect(trace.headers).toEqual([
    { name: 'Content-Type', value: 'application/json' },
    { name: 'X-Amz-Date', value: '20261121T000000Z' },
    {
      name: 'Authorization',
      value: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/mobiletargeting/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=${trace.signature}`,
    },
  ]);
});

test('a presigned URL names all that was signed, its token encoded once', async () => {
  const { query, headers } = await signed(
    {
      method: 'GET',
      accessKeyId: 'ASIAEXAMPLE',
      sessionToken: 'TOKEN/+=',
      place: 'Presigned URL',
      expires: '300',
    },
    pinpoint,
    '/v1/apps?page-size=1',
    '',
  );
  expect(query).toEqual([
    { name: 'X-Amz-Algorithm', value: 'AWS4-HMAC-SHA256' },
    {
      name: 'X-Amz-Credential',
      value: 'ASIAEXAMPLE/20261121/us-east-1/mobiletargeting/aws4_request',
    },
    { name: 'X-Amz-Date', value: '20261121T000000Z' },
    { name: 'X-Amz-Expires', value: '300' },
    { name: 'X-Amz-Security-Token', value: 'TOKEN/+=' },
    { name: 'X-Amz-SignedHeaders', value: 'host' },
    {
      name: 'X-Amz-Signature',
      value: '1a5b60de81283e42d041e4248339047e9360af082e449e687f47e7853acc3007',
    },
  ]);
  expect(headers).toEqual([]);
});

test('without a host that tells them, region and service are asked for', async () => {
  const missing = async (values: Values) => {
    const report = await reportOf({ accessKeyId: 'A', ...values }, 'https://api.example.com', '/');
    return report.status === 'incomplete' ? report.missing : [];
  };
  expect(await missing({})).toEqual(['region', 'service']);
  expect(await missing({ region: 'eu-west-1', service: 'x' })).toEqual([]);
  expect(await missing({ region: 'r', service: 'x', place: 'Presigned URL' })).toEqual(['expires']);
});

test('headers of the lines are signed by their canonical names and values, and sent as they are', async () => {
  const lines = [
    'X-Custom:  "a   b\tc"  ',
    'x-custom: d',
    'User-Agent: curl',
    'X-Amz-Date: 20000101T000000Z',
    'no header',
    'Content-Type: text/plain; charset=UTF-8',
  ];
  const trace = await signed(
    { method: 'POST', accessKeyId: 'A', signedHeaderLines: lines.join('\n') },
    'https://sns.eu-west-1.amazonaws.com:8443',
    '/',
    'x',
  );
  expect(canonicalRequest(trace).split('\n').slice(3, -3)).toEqual([
    'content-type:text/plain; charset=UTF-8',
    'host:sns.eu-west-1.amazonaws.com:8443',
    'x-amz-date:20261121T000000Z',
    'x-custom:"a b c",d',
  ]);
  expect(trace.headers.slice(0, -2)).toEqual([
    { name: 'X-Custom', value: '"a   b\tc"' },
    { name: 'x-custom', value: 'd' },
    { name: 'User-Agent', value: 'curl' },
    { name: 'Content-Type', value: 'text/plain; charset=UTF-8' },
  ]);
});

test.each([
  ['https://s3.eu-west-1.amazonaws.com', {}, 'hash'],
  ['https://s3.eu-west-1.amazonaws.com', { payload: 'UNSIGNED-PAYLOAD' }, 'UNSIGNED-PAYLOAD'],
  ['https://sns.eu-west-1.amazonaws.com', {}, undefined],
  ['https://sns.eu-west-1.amazonaws.com', { payload: 'UNSIGNED-PAYLOAD' }, 'UNSIGNED-PAYLOAD'],
])('%s with %o sends X-Amz-Content-Sha256 where it must', async (baseUrl, values, sent) => {
  const { headers, derived } = await signed({ accessKeyId: 'A', ...values }, baseUrl, '/k', 'x');
  const hash = derived.find(({ id }) => id === ':payload-hash')?.text;
  const header = headers.find(({ name }) => name === 'X-Amz-Content-Sha256')?.value;
  expect(header).toBe(sent === 'hash' ? hash : sent);
});

async function signed(values: Values, baseUrl: string, path: string, body: string): Promise<Trace> {
  const report = await reportOf(values, baseUrl, path, body);
  if (report.status !== 'signed') throw new Error(JSON.stringify(report));
  return report.trace;
}

function reportOf(typed: Values, baseUrl: string, path: string, body = '') {
  const request = { values: { ...key, ...typed }, baseUrl, path, body: encodeUtf8(body) };
  const scheme: Scheme = { ...awsSigV4, ...awsSigV4.adapt?.(request) };
  return inspect(scheme, request);
}

function canonicalRequest({ derived }: Trace): string {
  return decodeUtf8(derived.at(-1)?.message.bytes ?? new Uint8Array(0));
}

test.each([
  [{}, 'AWS4-HMAC-SHA256 Credential=a/b/c/other/aws4_request, SignedHeaders=host, Signature=ab12'],
  [{}, 'AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request,SignedHeaders=host,Signature=ab12'],
  [{}, 'ab12'],
  [{ place: 'Presigned URL' }, 'https://b.s3.amazonaws.com/k?X-Amz-Signature=ab12&x=1'],
  [{ place: 'Presigned URL' }, 'ab12'],
])('with %o, the signature of %s is told', (values, received) => {
  const request = { values, baseUrl: pinpoint, path: '/', body: new Uint8Array(0) };
  const recipe = awsSigV4.adapt?.(request).recipe ?? awsSigV4.recipe;
  expect(bareSignature(recipe, received)).toBe('ab12');
});
