import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { schemeById } from '#core/schemes/registry.ts';
import { tpns } from '#core/schemes/tpns/scheme.ts';
import a from '#core/schemes/tpns/vectors/a-with-platform.json' with { type: 'json' };
import b from '#core/schemes/tpns/vectors/b-without-platform.json' with { type: 'json' };
import c from '#core/schemes/tpns/vectors/c-csharp.json' with { type: 'json' };
import d from '#core/schemes/tpns/vectors/d-literal-reqbody.json' with { type: 'json' };
import e from '#core/schemes/tpns/vectors/e-empty-body.json' with { type: 'json' };
import f from '#core/schemes/tpns/vectors/f-empty-object.json' with { type: 'json' };

const vectors = [a, b, c, d, e, f];
const path = '/v3/push/app';

describe.each(vectors)('vector $id', (vector) => {
  const { accessId, secretKey, timeStamp } = vector;
  const body = encodeUtf8(vector.body);
  const values = { accessId, secretKey, timeStamp };

  test('has the body of the vector', () => {
    expect(body).toHaveLength(vector.bodyBytes);
    expect(createHash('sha256').update(body).digest('hex')).toBe(vector.bodySha256);
  });

  test('signs TimeStamp, AccessId and body, with nothing between them', async () => {
    const { stringToSign } = await trace(values, vector.body);
    expect(decodeUtf8(stringToSign.bytes)).toBe(timeStamp + accessId + vector.body);
    expect(stringToSign.bytes).toHaveLength(vector.stringToSignBytes);
    expect(stringToSign.segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 20],
      [20, vector.stringToSignBytes],
    ]);
  });

  test('has the digest of the vector, raw and as lower-case hex', async () => {
    const { digest, steps } = await trace(values, vector.body);
    expect(Buffer.from(digest).toString('base64')).toBe(vector.base64OfRawDigest);
    expect(steps[0]).toEqual({
      kind: 'mac',
      hash: 'SHA-256',
      keyField: 'secretKey',
      keyReading: 'utf8',
      encoding: 'hex',
      text: vector.hex,
    });
  });

  test('has the Sign of the vector as its last step', async () => {
    const { steps, signature } = await trace(values, vector.body);
    expect(steps[1]).toEqual({ kind: 'encode', encoding: 'base64', text: vector.sign });
    expect(steps).toHaveLength(2);
    expect(signature).toBe(vector.sign);
  });

  test('sends the headers in the order of the vendor’s page', async () => {
    const { headers } = await trace(values, vector.body);
    expect(headers.map(({ name }) => name)).toEqual([
      'Content-Type',
      'AccessId',
      'TimeStamp',
      'Sign',
    ]);
    expect(headers.slice(1).map(({ value }) => value)).toEqual([accessId, timeStamp, vector.sign]);
  });
});

describe('the examples', () => {
  const example = (id: string) => tpns.examples.find((candidate) => candidate.id === id)!;
  const sign = async (id: string) => {
    const { values, body } = example(id);
    return (await trace(values, decodeUtf8(body))).signature;
  };

  test('with platform is vector A, and the published Sign verifies', async () => {
    expect(decodeUtf8(example('with-platform').body)).toBe(a.body);
    expect(await sign('with-platform')).toBe(a.sign);
    expect(example('with-platform').received).toBe(a.sign);
  });

  test('without platform is vector B beside the Sign of A, and the note gives the true one', async () => {
    expect(decodeUtf8(example('without-platform').body)).toBe(b.body);
    expect(example('without-platform').received).toBe(a.sign);
    expect(await sign('without-platform')).toBe(b.sign);
    for (const words of [await tpns.words('en'), await tpns.words('zh-CN')]) {
      expect(words['tpns.example.without-platform.note']).toContain(b.sign);
    }
  });

  test('C# is vector C, with no Sign to compare with', async () => {
    expect(decodeUtf8(example('csharp').body)).toBe(c.body);
    expect(await sign('csharp')).toBe(c.sign);
    expect(example('csharp').received).toBeUndefined();
  });

  test('a customer’s 403 is the Sign of Python’s json.dumps of the same object', async () => {
    const { body, values, received } = example('json-dumps');
    // json.dumps: a space after each comma and colon, ASCII only.
    const dumped =
      '{"audience_type": "all", "message_type": "notify", "message": {"title": "\\u4f60\\u597d", "content": "a/b & <c>", "android": {}}}';
    expect(JSON.parse(dumped)).toEqual(JSON.parse(decodeUtf8(body)));
    expect(received).toBe(nodeSign(values, dumped));
    expect(received).not.toBe(await sign('json-dumps'));
  });

  test('a Sign of 44 characters is the Base64 of the right digest', () => {
    expect(example('raw-digest').received).toBe(a.base64OfRawDigest);
  });

  test('each asks for an access point and a path that the vendor documents', () => {
    for (const { accessPointId, path: examplePath } of tpns.examples) {
      expect(tpns.accessPoints.map(({ id }) => id)).toContain(accessPointId);
      expect(tpns.paths.map(({ path: known }) => known)).toContain(examplePath);
    }
  });
});

describe('the SecretKey', () => {
  test('is text: its letter case and a space after it change the Sign', async () => {
    const { accessId, secretKey, timeStamp } = a;
    for (const other of [secretKey.toUpperCase(), `${secretKey} `]) {
      const values = { accessId, timeStamp, secretKey: other };
      expect((await trace(values, a.body)).signature).toBe(nodeSign(values, a.body));
    }
  });
});

describe('the hints', () => {
  const { accessId, secretKey, timeStamp } = a;
  const usual = { accessId, secretKey, timeStamp };
  const ids = (change: Values, accessPointId = 'guangzhou') =>
    tpns
      .hints({ ...usual, ...change }, accessPointId)
      .map(({ field, message }) => [field, message.id]);

  test('say nothing about the vendor’s own samples, or about nothing', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ accessId: '', secretKey: '', timeStamp: '' })).toEqual([]);
    expect(tpns.hints({}, 'guangzhou')).toEqual([]);
  });

  test.each([
    [`${secretKey} `, 'hint.white-space'],
    [`${secretKey}\n`, 'hint.line-end'],
    [`"${secretKey}"`, 'hint.quotes'],
    [accessId, 'tpns.hint.secret-key-is-access-id'],
    ['A1B2C3D4E5F6', 'tpns.hint.secret-key-is-access-key'],
    ['AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', 'tpns.hint.secret-key-is-cloud-secret-id'],
    [secretKey.toUpperCase(), 'tpns.hint.secret-key-unusual'],
    [secretKey.slice(1), 'tpns.hint.secret-key-unusual'],
  ])('about the SecretKey %j', (value, id) => {
    expect(ids({ secretKey: value })).toEqual([['secretKey', id]]);
  });

  test.each([
    [' 1500001048', 'hint.white-space'],
    ['15000O1048', 'tpns.hint.access-id-not-digits'],
    ['１５００００１０４８', 'tpns.hint.access-id-not-digits'],
    ['150000104', 'tpns.hint.access-id-length'],
    ['1580001048', 'tpns.hint.access-id-seen-with-shanghai'],
    ['1680001048', 'tpns.hint.access-id-seen-with-shanghai'],
  ])('about the AccessId %j at Guangzhou', (value, id) => {
    expect(ids({ accessId: value })).toEqual([['accessId', id]]);
  });

  test.each(['shanghai', 'hong-kong', 'singapore'])(
    'about an AccessId of Guangzhou at %s',
    (id) => {
      expect(ids({}, id)).toEqual([['accessId', 'tpns.hint.access-id-seen-with-guangzhou']]);
    },
  );

  test('say nothing about the region behind a custom base URL', () => {
    expect(ids({ accessId: '1580001048' }, 'custom')).toEqual([]);
  });

  test('never hold the SecretKey', () => {
    const hints = tpns.hints({ ...usual, secretKey: 'hunter2' }, 'guangzhou');
    expect(JSON.stringify(hints)).not.toContain('hunter2');
  });
});

test('the upload path is the only multipart one, and says that signing it is not documented', () => {
  expect(tpns.paths.filter(({ multipart }) => multipart)).toMatchObject([
    { path: '/v3/push/package/upload', hint: { id: 'tpns.hint.multipart' } },
  ]);
});

test('the registry knows the scheme by its id and no other', () => {
  expect(schemeById('tpns')).toBe(tpns);
  expect(schemeById('tpns2')).toBeUndefined();
});

async function trace(values: Values, body: string): Promise<Trace> {
  const report = await inspect(tpns, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}

function nodeSign({ secretKey = '', timeStamp, accessId }: Values, body: string): string {
  const hex = createHmac('sha256', secretKey)
    .update(`${timeStamp}${accessId}${body}`)
    .digest('hex');
  return Buffer.from(hex).toString('base64');
}
