import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { wechatPayV2 } from '#core/schemes/wechat-pay-v2/scheme.ts';
import vector from '#core/schemes/wechat-pay-v2/vectors/documented.json' with { type: 'json' };

const { key } = vector;
const xmlOf = (values: Values) =>
  `<xml>${Object.entries(values)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`;

describe('the worked example of the documentation', () => {
  test.each([
    ['MD5', '', vector.md5],
    ['MD5', 'MD5', vector.md5],
    ['HMAC-SHA256', 'HMAC-SHA256', vector.hmacSha256],
  ])('gives the published sign, %s with sign_type %j', async (_, signType, sign) => {
    const { stringToSign, signature, steps, body } = await trace(xmlOf(vector.values), {
      signType,
    });
    expect(decodeUtf8(stringToSign.bytes)).toBe(`${vector.stringA}&key=${key}`);
    expect(signature).toBe(sign);
    expect(steps.at(-1)?.text).toBe(`<sign>${sign}</sign>`);
    expect(decodeUtf8(body ?? new Uint8Array())).toBe(
      xmlOf(vector.values).replace('</xml>', `<sign>${sign}</sign></xml>`),
    );
  });
});

describe('a body', () => {
  const name = fc.stringMatching(/^[A-Za-z_][a-z_0-9]{0,6}$/);
  const value = fc
    .string({ unit: 'binary' })
    .map((text) => text.toWellFormed().replaceAll(']]>', ''));
  const values = fc.dictionary(name, value, { noNullPrototype: true });

  test('is signed by its sorted elements, the empty ones and sign left out', async () => {
    await fc.assert(
      fc.asyncProperty(values, fc.string({ minLength: 1 }), async (known, apiKey) => {
        const { sign: _, ...others } = known;
        const pairs = Object.entries(others).filter(([, text]) => text !== '');
        const joined = pairs.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const text = [...joined.map((pair) => pair.join('=')), `key=${apiKey}`].join('&');
        const isHmac = known.sign_type === 'HMAC-SHA256';
        const digest = isHmac ? createHmac('sha256', apiKey) : createHash('md5');
        const { signature } = await trace(xmlOf(known), { apiKey });
        expect(signature).toBe(digest.update(text).digest('hex').toUpperCase());
      }),
    );
  });

  test('says by its sign_type how it is signed, unless it was chosen', async () => {
    const body = xmlOf({ ...vector.values, sign_type: 'HMAC-SHA256' });
    expect((await trace(body)).signature).toHaveLength(64);
    expect((await trace(body, { signType: 'MD5' })).signature).toHaveLength(32);
    expect(optionsOf(body)).toEqual(['HMAC-SHA256', 'MD5']);
    expect(optionsOf(xmlOf(vector.values))).toEqual(['MD5', 'HMAC-SHA256']);
  });

  test('that has a sign is sent with the right one in its place', async () => {
    const sent = await trace('\ufeff<xml>\n <a>您</a>\n <sign>0</sign>\n <b>1</b></xml>\n');
    expect(decodeUtf8(sent.body ?? new Uint8Array())).toBe(
      `\ufeff<xml>\n <a>您</a>\n <sign>${sent.signature}</sign>\n <b>1</b></xml>\n`,
    );
    const md5 = createHash('md5').update(`a=您&b=1&key=${key}`).digest('hex');
    expect(sent.signature).toBe(md5.toUpperCase());
  });

  test.each(['', 'a=1', '<xml><a><b/></a></xml>'])('%j carries no sign', async (body) => {
    const sent = await trace(body);
    expect(sent.body).toBeUndefined();
    expect(decodeUtf8(sent.stringToSign.bytes)).toBe(`key=${key}`);
  });

  test('that is not XML is pointed out, an empty one is not', () => {
    const ids = (body: string) =>
      adapted(body)
        .hints?.({}, 'mch')
        .map(({ message }) => message.id);
    expect(ids('{"a":1}')).toEqual(['wechat-pay-v2.hint.no-xml']);
    expect([ids(''), ids('<xml></xml>')]).toEqual([[], []]);
  });
});

test('the sign is read from the body of a request', () => {
  const read = (body: string) =>
    wechatPayV2.readRequest?.({
      method: 'POST',
      url: undefined,
      headers: [],
      body: encodeUtf8(body),
    }).signature;
  expect(read('<xml><a>1</a><sign>AB</sign></xml>')).toBe('AB');
  expect([read('<xml><a>1</a></xml>'), read('sign=AB')]).toEqual([undefined, undefined]);
});

function adapted(body: string, values: Values = {}) {
  const request = { values, baseUrl: '', path: '/', body: encodeUtf8(body) };
  return { ...wechatPayV2, ...wechatPayV2.adapt?.(request) };
}

function optionsOf(body: string) {
  return adapted(body).fields.find(({ id }) => id === 'signType')?.options;
}

async function trace(body: string, typed: Values = {}): Promise<Trace> {
  const values = { apiKey: key, ...typed };
  const scheme = adapted(body, values);
  const report = await inspect(scheme, { values, body: encodeUtf8(body), path: '/' });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
