import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { searched } from '#core/explain/search/search.properties.ts';
import type { Given } from '#core/schemes/mistake.ts';
import { book } from '#core/schemes/tencent-cloud-v3/mistakes/mistakes.ts';
import { canonicalOf, recipeFor } from '#core/schemes/tencent-cloud-v3/recipe.ts';
import { tencentCloudV3 } from '#core/schemes/tencent-cloud-v3/scheme.ts';
import vector from '#core/schemes/tencent-cloud-v3/vectors/documented.json' with { type: 'json' };

const path = '/v3?Limit=1';
const values = {
  ...tencentCloudV3.examples[1]?.values,
  secretId: vector.secretId,
  secretKey: vector.secretKey,
  ':path': path,
};
const baseUrl = `https://${vector.host}`;
const body = encodeUtf8(vector.payload);
const recipe = recipeFor(canonicalOf({ values, baseUrl, path, body }));

function givenOf(known: Partial<Given> = {}): Given {
  const { fields } = tencentCloudV3;
  const url = baseUrl + path;
  return { recipe, fields, values, body, received: '', method: 'POST', url, headers: [], ...known };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest();

function mistakeOf(id: string) {
  const mistake = book.mistakes.find((one) => one.id === id);
  if (mistake === undefined) throw new Error(`there is no ${id}`);
  return mistake;
}

/** What stands at the end of the strings to sign, where the hash of the canonical request belongs. */
function endsOf(id: string): string[] {
  const mistake = mistakeOf(id);
  if (mistake.layer !== 'concatenation') throw new Error('another layer');
  return Array.from(mistake.variants(recipe.message, givenOf()), ({ value: { parts } }) => {
    const last = parts.at(-1);
    expect(parts.slice(0, -1)).toEqual(recipe.message.slice(0, -1));
    return last?.kind === 'literal' ? last.text : '';
  });
}

const right = vector.canonicalRequest;
const replaced = (from: string | RegExp, to: string) => sha256(right.replace(from, to));

describe('a canonical request', () => {
  test.each([
    ['tc3-action-case', replaced('describeinstances', 'DescribeInstances')],
    ['tc3-content-type', replaced('; charset=utf-8', '')],
    ['tc3-content-type', replaced('; charset', ';charset')],
    ['tc3-host', replaced(vector.host, `${vector.host}/`)],
    ['tc3-host', replaced(vector.host, `https://${vector.host}`)],
    ['tc3-blank-line', replaced('describeinstances\n\n', 'describeinstances\n')],
    ['tc3-payload', replaced(vector.payloadHash, sha256(''))],
    ['tc3-payload', replaced(vector.payloadHash, sha256('{}'))],
    ['tc3-payload', replaced(vector.payloadHash, vector.payload)],
    ['tc3-hash-upper-case', vector.canonicalRequestHash.toUpperCase()],
    ['tc3-hash-upper-case', replaced(vector.payloadHash, vector.payloadHash.toUpperCase())],
    ['tc3-canonical-not-hashed', right],
    ['tc3-path-or-query', replaced('POST\n/\n\n', 'POST\n/v3\nLimit=1\n')],
    ['tc3-path-or-query', replaced('POST\n/\n\n', 'POST\n/\nLimit=1\n')],
  ])('with %s ends the string to sign with %s', (id, end) => {
    expect(endsOf(id)).toContain(end);
  });

  test('that is right is no mistake', () => {
    const concatenations = book.mistakes.filter(({ layer }) => layer === 'concatenation');
    for (const { id } of concatenations) {
      expect(endsOf(id), id).not.toContain(vector.canonicalRequestHash);
    }
  });
});

function signaturesOf(id: string, known: Partial<Given> = {}): string[] {
  const mistake = mistakeOf(id);
  if (mistake.layer !== 'mac') throw new Error('another layer');
  const message = encodeUtf8(vector.stringToSign);
  return Array.from(mistake.variants(givenOf(known)), ({ value }) =>
    Buffer.from(value.digest(new Uint8Array(1), message)).toString('hex'),
  );
}

const signed = (
  secret: string,
  date = '2019-02-25',
  between: (key: Buffer) => Buffer | string = (key) => key,
) =>
  hmac(
    between(hmac(between(hmac(between(hmac(secret, date)), 'cvm')), 'tc3_request')),
    vector.stringToSign.replace('2019-02-25', date),
  ).toString('hex');

describe('a key', () => {
  const { secretKey } = vector;
  const hex = (key: Buffer) => key.toString('hex');
  test.each([
    ['tc3-local-date', signed(`TC3${secretKey}`, '2019-02-26')],
    ['tc3-local-date', signed(`TC3${secretKey}`, '2019-02-24')],
    ['tc3-key-without-tc3', signed(secretKey)],
    ['tc3-key-without-tc3', signed(`AWS4${secretKey}`)],
    ['tc3-key-as-hex', signed(`TC3${secretKey}`, '2019-02-25', hex)],
  ])('with %s signs as %s', (id, signature) => {
    expect(signed(`TC3${secretKey}`)).toBe(vector.signature);
    expect(signaturesOf(id)).toContain(signature);
    expect(signaturesOf(id)).not.toContain(vector.signature);
  });

  test.each(['', 'soon', '9'.repeat(20)])('is not made of the time stamp %j', (timeStamp) => {
    for (const { id, layer } of book.mistakes) {
      if (layer !== 'mac') continue;
      expect(signaturesOf(id, { values: { ...values, timeStamp } })).toEqual([]);
    }
  });
});

describe('the request shows', () => {
  const shown = (known: Partial<Given>) =>
    book.mistakes.flatMap((mistake) => {
      if (mistake.layer !== 'not-the-signature') return [];
      const message = mistake.evidence(givenOf(known));
      return message === undefined ? [] : [[mistake.id, message.values]];
    });
  const plain = { ...values, ':path': '/' };
  const header = { name: 'authorization', value: vector.authorization };

  test('nothing where all is well, or where the host is not the vendor’s', () => {
    expect(shown({ values: plain, headers: [header] })).toEqual([]);
    expect(shown({ url: 'https://proxy.example.com/v3' })).toEqual([]);
    expect(shown({ values: { ':path': '/' }, headers: [header] })).toEqual([]);
  });

  test('a service of another domain, also of one with a region', () => {
    const url = 'https://sms.ap-guangzhou.tencentcloudapi.com/';
    expect(shown({ values: plain, url })).toEqual([
      ['tc3-service-of-other-domain', { signed: 'cvm', expected: 'sms' }],
    ]);
  });

  test('a path that there is not', () => {
    expect(shown({})).toEqual([['tc3-path', { path: '/v3' }]]);
  });

  test('the day that was signed', () => {
    const value = vector.authorization.replace('2019-02-25', '2019-02-26');
    expect(shown({ values: plain, headers: [{ name: 'Authorization', value }] })).toEqual([
      ['tc3-date-of-scope', { sent: '2019-02-26', expected: '2019-02-25' }],
    ]);
  });
});

/** What the client would send for every way in which a mistake can be made. */
function receivedOf(id: string): string[] {
  if (mistakeOf(id).layer === 'mac') return signaturesOf(id);
  const key = hmac(hmac(hmac(`TC3${vector.secretKey}`, '2019-02-25'), 'cvm'), 'tc3_request');
  return endsOf(id).map((end) =>
    hmac(
      key,
      vector.stringToSign.replace(vector.canonicalRequestHash, () => end),
    ).toString('hex'),
  );
}

test.each(book.mistakes.filter(({ layer }) => layer !== 'not-the-signature').map(({ id }) => id))(
  'the search finds %s',
  async (id) => {
    for (const received of receivedOf(id)) {
      const problem = { ...givenOf(), received, schemeId: tencentCloudV3.id, otherSecrets: [] };
      const { explanations } = await searched(problem, book.mistakes);
      const told = explanations.flatMap(({ causes, alternatives }) => [causes, ...alternatives]);
      expect(told.flat(2).map(({ mistake }) => mistake)).toContain(id);
    }
  },
);
