import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { apiKey } from '#core/schemes/api-key/scheme.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { planSnippet } from '#core/snippets/plan-snippet.ts';

const body = new Uint8Array(0);

function own(values: Values): Scheme {
  return { ...apiKey, ...apiKey.adapt?.({ values, body, path: '/', baseUrl: '' }) };
}

async function trace(values: Values): Promise<Trace> {
  const report = await inspect(own(values), { values, body, path: '/' });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}

test('the key goes out as it is, under the name that was chosen', async () => {
  const key = fc.stringMatching(/^[\x21-\x7e]+$/);
  await fc.assert(
    fc.asyncProperty(key, fc.constantFrom('apikey', 'X-Key', ''), async (text, keyName) => {
      const { headers, signature, query } = await trace({ apiKey: text, keyName });
      expect(headers.at(-1)).toEqual({ name: keyName || 'x-api-key', value: text });
      expect(signature).toBe(text);
      expect(query).toEqual([]);
    }),
  );
});

test('a key in the query is in no header', async () => {
  const { headers, query } = await trace({ apiKey: 'a/b', keyPlace: 'query', keyName: 'key' });
  expect(headers.map(({ value }) => value)).not.toContain('a/b');
  expect(query).toEqual([{ name: 'key', value: 'a/b' }]);
});

test('a bearer token stands in Authorization, whatever name was typed', async () => {
  const { headers } = await trace({ apiKey: 'abc', keyPlace: 'bearer', keyName: 'apikey' });
  expect(headers.at(-1)).toEqual({ name: 'Authorization', value: 'Bearer abc' });
});

test('a place that nobody knows is a header, a method that nobody knows the first', () => {
  const { method, recipe } = own({ keyPlace: 'cookie', method: 'BREW' });
  expect(method).toBe('GET');
  expect(recipe.headers.map(({ name }) => name)).toEqual(['x-api-key']);
});

describe('hints', () => {
  const idsOf = (values: Values) => apiKey.hints(values, 'custom').map(({ message }) => message.id);

  test.each(['x api', 'x-api-key:', 'ключ', 'a\nb'])(
    'name what is no header name: %j',
    (keyName) => {
      expect(idsOf({ keyName })).toContain('api-key.hint.name');
    },
  );

  test('name a word that was typed before the key', () => {
    expect(idsOf({ apiKey: 'Bearer abc' })).toEqual(['api-key.hint.word']);
    expect(idsOf({ apiKey: 'bearer-abc' })).toEqual([]);
  });

  test('name a name that is not used', () => {
    expect(idsOf({ keyPlace: 'bearer', keyName: 'apikey' })).toEqual(['api-key.hint.name-unused']);
    expect(idsOf({ keyPlace: 'bearer', keyName: '' })).toEqual([]);
  });
});

describe('a request of somebody', () => {
  const read = (url: string, ...headers: readonly (readonly [string, string])[]) =>
    apiKey.readRequest?.({
      method: 'PUT',
      url,
      headers: headers.map(([name, value]) => ({ name, value })),
      body,
    });
  const url = 'https://api.example.com/v1?a=1&key=s%2Fecret#top';

  test('tells the key by the names of gateways, and where it stood', () => {
    const { signature, values, parameters } = read(url) ?? {};
    expect(signature).toBe('s/ecret');
    expect(Object.fromEntries(values ?? [])).toEqual({
      keyPlace: 'query',
      keyName: 'key',
      method: 'PUT',
    });
    expect(parameters).toEqual(['key']);
    const header = read(url, ['X-APIKEY', 'abc']);
    expect(header?.signature).toBe('abc');
    expect(header?.values.get('keyName')).toBe('X-APIKEY');
    expect(read('/', ['authorization', 'Bearer abc'])?.values.get('keyPlace')).toBe('bearer');
  });

  test('without a known name holds no key', () => {
    expect(read('https://api.example.com/?a=1', ['X-Nonce', '1'])?.signature).toBeUndefined();
    expect(read('/', ['Authorization', 'Basic eDp5'])?.signature).toBeUndefined();
  });
});

test.each(['x api', 'k:', 'ключ', 'a\r\nb'])(
  'no code is written for the name %j',
  async (keyName) => {
    const values = { apiKey: 'abc', keyName };
    const url = 'https://api.example.com/';
    const input = {
      scheme: own(values),
      values,
      body,
      url,
      path: '/',
      trace: await trace(values),
      includeSecret: false,
    };
    await expect(planSnippet(input, 'live')).rejects.toMatchObject({
      code: 'snippet-cannot-quote',
    });
    await expect(planSnippet({ ...input, scheme: own({}) }, 'live')).resolves.toBeDefined();
  },
);
