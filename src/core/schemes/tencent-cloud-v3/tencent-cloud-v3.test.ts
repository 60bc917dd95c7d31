import fc from 'fast-check';
import signer from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js';
import { describe, expect, test } from 'vitest';
import { encodeHex } from '#core/bytes/hex.ts';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { hmac, type Mac } from '#core/crypto/mac.ts';
import { givenOf } from '#core/explain/given.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { loadSchemes } from '#core/schemes/registry.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';
import { tencentCloudV3 } from '#core/schemes/tencent-cloud-v3/scheme.ts';
import vector from '#core/schemes/tencent-cloud-v3/vectors/documented.json' with { type: 'json' };
import { initialSession } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';

await loadSchemes();
const { secretId, secretKey, timeStamp } = vector;
const values = {
  secretId,
  secretKey,
  timeStamp,
  service: 'cvm',
  action: 'DescribeInstances',
  version: '2017-03-12',
  region: 'ap-guangzhou',
  contentType: 'application/json; charset=utf-8',
  signedHeaders: 'content-type;host;x-tc-action',
};
const baseUrl = `https://${vector.host}`;

/** The same request as the vendor's SDK takes it. */
const ofSdk = {
  method: 'POST',
  timestamp: Number(timeStamp),
  service: 'cvm',
  secretId,
  secretKey,
  multipart: false,
  boundary: '',
  headers: { 'Content-Type': values.contentType },
};

describe('the worked example of the documentation', () => {
  test('gives the published hashes, string to sign and signature', async () => {
    const { derived, stringToSign, signature } = await trace({ body: encodeUtf8(vector.payload) });
    expect(derived.map(({ id, text }) => [id, text])).toEqual([
      [':payload-hash', vector.payloadHash],
      [':canonical-request', vector.canonicalRequestHash],
    ]);
    expect(decodeUtf8(derived[1]?.message.bytes ?? new Uint8Array())).toBe(vector.canonicalRequest);
    expect(decodeUtf8(stringToSign.bytes)).toBe(vector.stringToSign);
    expect(signature).toBe(vector.signature);
  });

  test('gives the published keys, one of the other', async () => {
    const keys: string[] = [];
    const watched: Mac = (hash, key, message) => {
      keys.push(encodeHex(key));
      return hmac(hash, key, message);
    };
    await trace({ body: encodeUtf8(vector.payload) }, watched);
    const first = Buffer.from(`TC3${secretKey}`).toString('hex');
    expect(keys).toEqual([first, vector.secretDate, vector.secretService, vector.secretSigning]);
  });

  test('sends the published header, and the others in the order of the page', async () => {
    const { headers } = await trace({ body: encodeUtf8(vector.payload) });
    expect(headers.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      `Authorization: ${vector.authorization}`,
      'Content-Type: application/json; charset=utf-8',
      'X-TC-Action: DescribeInstances',
      `X-TC-Timestamp: ${timeStamp}`,
      'X-TC-Version: 2017-03-12',
      'X-TC-Region: ap-guangzhou',
    ]);
  });
});

test('the mistake of the second example is that of its action', async () => {
  const [, example] = tencentCloudV3.examples;
  const { mistakes = [] } = (await tencentCloudV3.mistakes?.()) ?? {};
  const mistake = mistakes.find(({ id }) => id === 'tc3-action-case');
  if (example === undefined || mistake?.layer !== 'concatenation') throw new Error('none');
  const session = { ...initialSession, ...example, schemeId: tencentCloudV3.id, received: '' };
  const own = schemeOf(session);
  const [variant] = mistake.variants(own.recipe.message, givenOf(own, session, []));
  const recipe = { ...own.recipe, message: variant?.value.parts ?? [] };
  const report = await inspect({ ...own, recipe }, session);
  if (report.status !== 'signed') throw new Error('not signed');
  expect(report.trace.headers[0]?.value).toBe(example.received);
});

describe('a request', () => {
  const moment = fc.integer({ min: 0, max: 4_102_444_800 });
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,15}$/);
  const secret = fc.stringMatching(/^[A-Za-z0-9]{1,36}$/);

  test('of any body has the Authorization that the vendor’s SDK makes', async () => {
    await fc.assert(
      fc.asyncProperty(moment, word, secret, fc.uint8Array(), async (time, service, key, body) => {
        const host = `https://${service}.tencentcloudapi.com`;
        const own = { ...values, timeStamp: String(time), service, secretKey: key };
        const { headers } = await trace({
          values: { ...own, signedHeaders: 'content-type;host' },
          baseUrl: host,
          body: new Uint8Array(body),
        });
        expect(headers[0]?.value).toBe(
          signer.sign3({
            ...ofSdk,
            url: `${host}/`,
            payload: Buffer.from(body),
            timestamp: time,
            service,
            secretKey: key,
          }),
        );
      }),
    );
  });

  test('by GET signs its query as it is sent', async () => {
    const contentType = 'application/x-www-form-urlencoded';
    // What the SDK hands to its URL parser comes back the same but for an apostrophe.
    const text = fc.string().map((one) => encodeURIComponent(one.toWellFormed()));
    const query = fc.array(fc.tuple(word, text)).filter((pairs) => !`${pairs}`.includes("'"));
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const path = `/?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const { headers } = await trace({
          values: { ...values, method: 'GET', contentType, signedHeaders: 'content-type;host' },
          path,
        });
        expect(headers[0]?.value).toBe(
          signer.sign3({
            ...ofSdk,
            method: 'GET',
            url: `${baseUrl}${path}`,
            payload: '',
            headers: { 'Content-Type': contentType },
          }),
        );
      }),
    );
  });

  test('by POST does not sign its query, and always signs the path /', async () => {
    const plain = await trace({});
    const other = await trace({ path: '/v3?Limit=1' });
    expect(other.signature).toBe(plain.signature);
  });

  test('signs values of headers in lower case, without blanks around them', async () => {
    const upper = { ...values, contentType: ' Application/JSON; charset=UTF-8' };
    const canonical = await canonicalRequest(upper);
    expect(canonical).toContain('content-type:application/json; charset=utf-8\n');
    expect(canonical).toContain('x-tc-action:describeinstances\n');
  });

  test('signs the host with a port that is not the default one', async () => {
    expect(await canonicalRequest(values, 'https://Cvm.Example.com:8443')).toContain(
      'host:cvm.example.com:8443\n',
    );
    expect(await canonicalRequest(values, 'https://cvm.example.com:443')).toContain(
      'host:cvm.example.com\n',
    );
    expect(await canonicalRequest(values, '')).toContain('host:\n');
  });

  test('with temporary credentials sends their token, unsigned', async () => {
    const plain = await trace({});
    const { headers, signature } = await trace({ values: { ...values, token: 'abc' } });
    expect(headers.at(-1)).toEqual({ name: 'X-TC-Token', value: 'abc' });
    expect(signature).toBe(plain.signature);
  });

  test('is signed with the day of its time stamp in UTC', async () => {
    const dayOf = async (seconds: string) =>
      /\/(\d{4}-\d\d-\d\d)\//.exec(
        (await trace({ values: { ...values, timeStamp: seconds } })).headers[0]?.value ?? '',
      )?.[1];
    expect(await dayOf('1551139199')).toBe('2019-02-25');
    expect(await dayOf('1551139200')).toBe('2019-02-26');
  });
});

describe('what a request says about its signature', () => {
  const read = (headers: readonly (readonly [string, string])[]) =>
    tencentCloudV3.readRequest?.({
      method: 'POST',
      url: undefined,
      headers: headers.map(([name, value]) => ({ name, value })),
      body: new Uint8Array(),
    });

  test('is read from its headers in any letter case', () => {
    const sdk = vector.authorization.replace(';x-tc-action', '');
    const found = read([
      ['authorization', sdk],
      ['x-tc-action', 'DescribeInstances'],
      ['Content-Type', 'application/json'],
    ]);
    expect(found?.signature).toBe(sdk);
    expect(Object.fromEntries(found?.values ?? [])).toEqual({
      secretId,
      service: 'cvm',
      signedHeaders: 'content-type;host',
      action: 'DescribeInstances',
      contentType: 'application/json',
      method: 'POST',
    });
  });

  test('is nothing without an Authorization of this kind', () => {
    for (const value of ['Basic YTpi', 'AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request']) {
      const found = read([
        ['Authorization', value],
        ['X-TC-Action', 'DescribeInstances'],
      ]);
      expect(found).toEqual({ signature: undefined, values: new Map() });
    }
  });
});

test('a request that names no signed headers has those of the documentation', async () => {
  const { signedHeaders: _, ...unnamed } = values;
  const { signature } = await trace({ values: unnamed, body: encodeUtf8(vector.payload) });
  expect(signature).toBe(vector.signature);
});

test('a service that is not that of the domain is pointed out', () => {
  const hints = (service: string, accessPointId: string) =>
    tencentCloudV3.hints({ service }, accessPointId).map(({ field, message }) => [field, message]);
  const message = { id: 'tencent-cloud-v3.hint.service', values: { expected: 'cvm' } };
  expect(hints('sms', 'cvm')).toEqual([['service', message]]);
  expect([hints('cvm', 'cvm'), hints('', 'cvm'), hints('sms', 'custom')]).toEqual([[], [], []]);
});

async function canonicalRequest(known: Values, base = baseUrl): Promise<string> {
  const { derived } = await trace({ values: known, baseUrl: base });
  return decodeUtf8(derived[1]?.message.bytes ?? new Uint8Array());
}

async function trace(known: Partial<SchemeRequest>, mac: Mac = hmac): Promise<Trace> {
  const request = { values, baseUrl, path: '/', body: new Uint8Array(), ...known };
  const own = { ...tencentCloudV3, ...tencentCloudV3.adapt?.(request) };
  const report = await inspect(own, request, mac);
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
