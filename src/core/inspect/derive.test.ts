import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Derivation, Part, Recipe } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

const literal = (text: string): Part => ({ kind: 'literal', text });
const field = (id: string): Part => ({ kind: 'field', field: id });

const derivations: readonly Derivation[] = [
  { id: ':day', kind: 'first', field: 'time', characters: 8 },
  {
    id: ':payload-hash',
    kind: 'digest',
    message: [{ kind: 'body' }],
    hash: 'SHA-256',
    text: ['hex'],
  },
  {
    id: ':canonical-request',
    kind: 'digest',
    message: [
      literal(
        'POST\n/v1/apps/0123456789abcdef0123456789abcdef/messages\n\ncontent-type:application/json\nhost:pinpoint.us-east-1.amazonaws.com\nx-amz-date:',
      ),
      field('time'),
      literal('\n\ncontent-type;host;x-amz-date\n'),
      field(':payload-hash'),
    ],
    hash: 'SHA-256',
    text: ['hex'],
  },
];

const scope = [field(':day'), literal('/us-east-1/mobiletargeting/aws4_request')];

/** Signature Version 4, the stages of which stand in https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html. */
const recipe: Recipe = {
  derivations,
  message: [
    literal('AWS4-HMAC-SHA256\n'),
    field('time'),
    literal('\n'),
    ...scope,
    literal('\n'),
    field(':canonical-request'),
  ],
  key: {
    field: 'secret',
    reading: 'utf8',
    before: 'AWS4',
    chain: [
      [field(':day')],
      [literal('us-east-1')],
      [literal('mobiletargeting')],
      [literal('aws4_request')],
    ],
  },
  hash: 'SHA-256',
  text: ['hex'],
  headers: [{ name: 'Authorization', value: [{ kind: 'signature' }] }],
};

const scheme: Scheme = {
  ...schemes[0],
  recipe,
  fields: [
    { id: 'secret', label: 'Secret', secret: true, kind: 'text' },
    { id: 'time', label: 'X-Amz-Date', secret: false, kind: 'timestamp-iso' },
  ],
};

const values = {
  secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  time: '20261121T000000Z',
};
const request = { values, body: encodeUtf8('{"a":1}'), path: '/' };

/** Computed with botocore 1.43.107, https://github.com/boto/botocore. */
const signature = '0ebe8dc21192e9a78c9aea37adb9db1ab40c8141b0eff59d445afe45876c4392';

test('values are derived in order, and the key by its chain', async () => {
  const report = await inspect(scheme, request);
  if (report.status !== 'signed') throw new Error(report.status);
  expect(report.trace.signature).toBe(signature);
  expect(report.trace.derived.map(({ id }) => id)).toEqual([':payload-hash', ':canonical-request']);
  expect(decodeUtf8(report.trace.stringToSign.bytes)).toContain(report.trace.derived[1]?.text);
});

test('what needs no missing field is derived all the same', async () => {
  const report = await inspect(scheme, { ...request, values: { secret: 'x' } });
  if (report.status !== 'incomplete') throw new Error(report.status);
  expect(report.missing).toEqual(['time']);
  expect(report.derived.map(({ id }) => id)).toEqual([':payload-hash']);
  expect(report.stringToSign).toBeUndefined();
});

test('a day is that of the time in UTC, and none where there is no time', async () => {
  const daily = (time: string) =>
    inspect(
      {
        ...scheme,
        recipe: {
          ...recipe,
          derivations: [{ id: ':day', kind: 'utc-date', field: 'time' }],
          message: [field(':day')],
        },
      },
      { ...request, values: { ...values, time } },
    );
  const days = [];
  for (const time of ['1795330800', '0', '86399', 'soon']) {
    const report = await daily(time);
    days.push(report.status === 'signed' && decodeUtf8(report.trace.stringToSign.bytes));
  }
  expect(days).toEqual(['2026-11-22', '1970-01-01', '1970-01-01', '']);
});

test('a hash alone, or no digest at all, stands in the place of the MAC', async () => {
  const plain = { ...recipe, derivations: [], message: [literal('a:b')] };
  const hashed = await inspect(
    { ...scheme, recipe: { ...plain, mac: 'hash', hash: 'MD5' } },
    request,
  );
  const encoded = await inspect(
    { ...scheme, recipe: { ...plain, mac: 'none', text: ['base64'] } },
    request,
  );
  // printf %s a:b | md5sum, and | base64
  expect(hashed.status === 'signed' && hashed.trace.signature).toBe(
    'd8160c9b3dc20d4e931aeb4f45262155',
  );
  expect(encoded.status === 'signed' && encoded.trace.signature).toBe('YTpi');
});
