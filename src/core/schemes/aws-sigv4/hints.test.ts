import { expect, test } from 'vitest';
import { awsSigV4 } from '#core/schemes/aws-sigv4/scheme.ts';
import type { Values } from '#core/schemes/recipe.ts';

const pinpoint = 'https://pinpoint.us-east-1.amazonaws.com';

test.each<readonly [string, string, Values, readonly string[]]>([
  ['', '/', {}, ['service: no-host']],
  ['https://sns.eu-west-1.amazonaws.com', '/', {}, []],
  [
    'https://sns.eu-west-1.amazonaws.com',
    '/',
    { region: 'us-east-1', service: 'sqs' },
    ['region: other-region', 'service: other-service'],
  ],
  [pinpoint, '/v1/apps/a/messages', {}, ['service: pinpoint-continued']],
  [pinpoint, '/v1/phone/number/validate', {}, ['service: pinpoint-continued']],
  [pinpoint, '/v1/apps/a/endpoints/b', {}, ['service: pinpoint-retired']],
  [pinpoint, '/v1/apps/a/events', {}, ['service: pinpoint-retired']],
  [pinpoint, '/v1/apps', {}, ['service: pinpoint']],
  ['https://b.s3.amazonaws.com', '/a(1).txt', {}, ['service: s3-bare']],
  ['https://b.s3.amazonaws.com', '/a%281%29.txt', {}, []],
  ['https://b.s3.amazonaws.com', '/', { accessKeyId: 'ASIA1' }, ['sessionToken: token-missing']],
  [
    'https://b.s3.amazonaws.com',
    '/',
    { accessKeyId: 'AKIA1', sessionToken: 't' },
    ['sessionToken: token-of-long-term'],
  ],
  [
    'https://b.s3.amazonaws.com',
    '/',
    { signedHeaderLines: 'what\nX-Amz-Date: 1\nExpect: 1\nX-Amz-Region-Set: *' },
    [
      'signedHeaderLines: no-header',
      'signedHeaderLines: own-header',
      'signedHeaderLines: unsigned-header',
      'signedHeaderLines: sigv4a',
    ],
  ],
  [
    'https://b.s3.amazonaws.com',
    '/',
    { place: 'Presigned URL', expires: '604801' },
    ['expires: expires'],
  ],
  ['https://b.s3.amazonaws.com', '/', { place: 'Presigned URL', expires: '604800' }, []],
  [
    'https://b.s3.amazonaws.com',
    '/k?x-amz-signature=ab',
    { place: 'Presigned URL' },
    ['place: presigned-path'],
  ],
  [
    'https://b.s3.amazonaws.com',
    '/k?a=b&X-Amz-Credential=A',
    {},
    ['place: presigned-path-in-header'],
  ],
  ['https://b.s3.amazonaws.com', '/k?X-Amz-Date=20261121T000000Z&a=X-Amz-Signature', {}, []],
])('%s%s with %o is pointed out', (baseUrl, path, values, expected) => {
  const request = { values, baseUrl, path, body: new Uint8Array(0) };
  const { hints } = awsSigV4.adapt?.(request) ?? {};
  const found = hints?.(values, '').map(({ field, message }) => [field, message.id]) ?? [];
  expect(found.map(([field, id]) => `${field}: ${id?.replace('aws-sigv4.hint.', '')}`)).toEqual(
    expected,
  );
});
