/// <reference path="./vendor-sdk.d.ts" />
import { createHash, createHmac } from 'node:crypto';
import { parse } from 'node:url';
import { Client } from 'aliyun-api-gateway';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { alibabaApiGateway } from '#core/schemes/alibaba-api-gateway/scheme.ts';
import documented from '#core/schemes/alibaba-api-gateway/vectors/documented.json' with {
  type: 'json',
};
import higress from '#core/schemes/alibaba-api-gateway/vectors/higress.json' with { type: 'json' };
import type { Values } from '#core/schemes/recipe.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';

const values = { appKey: '203753385', caSecret: 'secret' };

describe('the requests of the vendor', () => {
  test.each(higress.requests)('$name has the published signature', async (request) => {
    const { stringToSign, signature, headers } = await trace({
      ...request,
      body: encodeUtf8(request.body),
    });
    expect(decodeUtf8(stringToSign.bytes)).toBe(request.stringToSign);
    expect(signature).toBe(request.signature);
    expect(headers.slice(-2)).toEqual([
      { name: 'X-Ca-Signature-Headers', value: request.names },
      { name: 'X-Ca-Signature', value: request.signature },
    ]);
  });

  test('the worked example has the published string to sign', async () => {
    const known = { ...documented.values, caSecret: 'not published' };
    const body = encodeUtf8(documented.body);
    const { stringToSign } = await trace({ ...documented, values: known, body });
    expect(decodeUtf8(stringToSign.bytes)).toBe(documented.stringToSign);
  });
});

/** What the vendor's SDK sends, by the steps of its `request`. */
function ofSdk(method: string, url: string, type: string, body: string, form: object) {
  const client = new Client(values.appKey, values.caSecret);
  const headers: Record<string, string> = client.buildHeaders({
    'x-ca-timestamp': '1589458000000',
    'x-ca-nonce': 'n',
    'content-type': type,
  });
  const isForm = type.startsWith('application/x-www-form-urlencoded');
  if (!isForm) headers['content-md5'] = client.md5(body);
  const names = client.getSignHeaderKeys(headers, {});
  const lines = client.getSignedHeadersString(names, headers);
  const parsed = parse(url, true);
  const message = client.buildStringToSign(method, headers, lines, parsed, isForm ? form : {});
  return { message, signature: client.sign(message), md5: headers['content-md5'] };
}

describe('a request', () => {
  const typed = { ...values, timeStampMs: '1589458000000', nonce: 'n', stage: 'RELEASE' };
  const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
  const text = fc.string({ unit: 'binary' }).map((one) => one.toWellFormed());
  const pairs = (start: string) =>
    fc.dictionary(
      word.map((name) => start + name),
      text,
    );
  const encoded = (known: object) => new URLSearchParams(Object.entries(known)).toString();

  test('of JSON is signed as the vendor’s SDK signs it', async () => {
    await fc.assert(
      fc.asyncProperty(pairs('q'), fc.string({ minLength: 1 }), async (query, body) => {
        const type = 'application/json; charset=UTF-8';
        const path = `/app/v1?${encoded(query)}`;
        const expected = ofSdk('POST', `https://a.example${path}`, type, body, {});
        const known = { ...typed, contentType: type };
        const { stringToSign, signature, headers } = await trace({
          values: known,
          path,
          body: encodeUtf8(body),
        });
        expect(decodeUtf8(stringToSign.bytes)).toBe(expected.message);
        expect(signature).toBe(expected.signature);
        expect(headers).toContainEqual({ name: 'Content-MD5', value: expected.md5 });
      }),
    );
  });

  test('of a form signs its parameters among those of the query, as the SDK does', async () => {
    await fc.assert(
      fc.asyncProperty(pairs('q'), pairs('f'), async (query, form) => {
        const type = 'application/x-www-form-urlencoded; charset=UTF-8';
        const path = `/app/v1?${encoded(query)}`;
        const expected = ofSdk('POST', `https://a.example${path}`, type, '', form);
        const known = { ...typed, contentType: type };
        const { stringToSign, headers } = await trace({
          values: known,
          path,
          body: encodeUtf8(encoded(form)),
        });
        expect(decodeUtf8(stringToSign.bytes)).toBe(expected.message);
        expect(headers.map(({ name }) => name)).not.toContain('Content-MD5');
      }),
    );
  });

  test.each([
    ['/a', '/a'],
    ['/a?', '/a'],
    ['/a?b', '/a?b'],
    ['/a?b=', '/a?b'],
    ['/a?b=1&a=2', '/a?a=2&b=1'],
    ['/a?b=1&b=2', '/a?b=1'],
    ['/a%20b?c=%E6%82%A8+%2B', '/a%20b?c=您 +'],
    ['/a?b=%ff&c=%', '/a?b=%ff&c=%'],
    ['/a?b=c=d&&', '/a?b=c=d'],
  ])('to %s signs %s', async (path, resource) => {
    expect((await lines({ path })).at(-1)).toBe(resource);
  });

  test('signs one value of a name that is in query and form, that of the query', async () => {
    const form = { path: '/a?b=1', body: encodeUtf8('b=2&a=3') };
    expect((await lines(form)).at(-1)).toBe('/a?a=3&b=1');
  });

  test('signs the path of its base URL, too', async () => {
    expect((await lines({ baseUrl: 'https://a.example/release/', path: '/x' })).at(-1)).toBe(
      '/release/x',
    );
  });

  test('signs the named headers in the letter case of X-Ca-Signature-Headers, sorted', async () => {
    const known = {
      ...values,
      headerLines: 'x-user: 7\nX-Empty:\nno header\nAccept: text/html',
      signatureHeaders: 'X-User, X-Ca-Key,X-Empty,accept,X-Gone',
    };
    expect((await lines({ values: known })).slice(5, -1)).toEqual([
      'X-Ca-Key:203753385',
      'X-Empty:',
      'X-Gone:',
      'X-User:7',
    ]);
    const { headers } = await trace({ values: known });
    expect(headers.filter(({ name }) => name === 'Accept')).toEqual([
      { name: 'Accept', value: 'application/json' },
    ]);
  });

  test('has a Content-Type that its body looks like where none was typed', async () => {
    const typeOf = async (body: string) => (await lines({ body: encodeUtf8(body) }))[3];
    expect(await typeOf('')).toBe('');
    expect(await typeOf('a=1&b=2')).toBe('application/x-www-form-urlencoded; charset=utf-8');
    expect(await typeOf('{"a":1}')).toBe('application/json; charset=utf-8');
  });

  test('has a Content-MD5 unless the client sends none', async () => {
    const body = encodeUtf8('{}');
    const md5 = createHash('md5').update('{}').digest('base64');
    expect((await lines({ body }))[2]).toBe(md5);
    const known = { ...values, contentMd5: 'not sent' };
    expect((await lines({ body, values: known }))[2]).toBe('');
    expect((await lines({}))[2]).toBe('');
  });

  test('is signed with HMAC-SHA1 where the client says so', async () => {
    const known = { ...values, signatureMethod: 'HmacSHA1' };
    const { stringToSign, signature } = await trace({ values: known });
    const expected = createHmac('sha1', 'secret').update(stringToSign.bytes).digest('base64');
    expect(signature).toBe(expected);
  });
});

describe('what a request says about its signature', () => {
  const read = (headers: Values) =>
    alibabaApiGateway.readRequest?.({
      method: 'PUT',
      url: undefined,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: new Uint8Array(),
    });

  test('is read from its headers in any letter case', () => {
    const { signature, values: found } =
      read({ 'x-ca-signature': 'ab', 'X-CA-KEY': '1', accept: '*/*', 'x-other': '2' }) ?? {};
    expect(signature).toBe('ab');
    expect(Object.fromEntries(found ?? [])).toEqual({ appKey: '1', accept: '*/*', method: 'PUT' });
  });

  test('is nothing without a signature', () => {
    expect(read({ 'x-ca-key': '1', accept: '*/*' })).toEqual({
      signature: undefined,
      values: new Map(),
    });
  });
});

async function lines(known: Partial<SchemeRequest>): Promise<string[]> {
  return decodeUtf8((await trace(known)).stringToSign.bytes).split('\n');
}

async function trace(known: Partial<SchemeRequest>): Promise<Trace> {
  const empty = { values, baseUrl: 'https://a.example', path: '/', body: new Uint8Array() };
  const request = { ...empty, ...known };
  const own = { ...alibabaApiGateway, ...alibabaApiGateway.adapt?.(request) };
  const report = await inspect(own, request);
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
