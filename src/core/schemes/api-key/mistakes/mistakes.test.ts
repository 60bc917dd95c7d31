import { expect, test } from 'vitest';
import { explain } from '#core/explain/search/plain.properties.ts';
import { apiKey } from '#core/schemes/api-key/scheme.ts';
import type { Given } from '#core/schemes/mistake.ts';

const key = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc+/=';
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['api-key-extra-word', `Bearer ${key}`],
  ['api-key-extra-word', `x-api-key: ${key}`],
  ['api-key-wrapped', `"${key}"`],
  ['api-key-wrapped', `<${key}>`],
  ['api-key-line-end', `${key}\\n`],
  ['api-key-line-end', `${key}%0A`],
  ['api-key-line-end', `\u200b${key}`],
  ['api-key-encoded', base64(key)],
  ['api-key-encoded', base64(`${key}\n`)],
  ['api-key-encoded', Buffer.from(key).toString('hex')],
  ['api-key-encoded', encodeURIComponent(key)],
  ['api-key-placeholder', '$API_KEY'],
  ['api-key-placeholder', '{{apiKey}}'],
  ['api-key-placeholder', 'YOUR_API_KEY'],
  ['api-key-placeholder', 'undefined'],
  ['api-key-cut', key.slice(0, -5)],
  ['api-key-cut', key.slice(7)],
  ['secret-look-alike-characters', key.replace('1', 'l')],
  ['api-key-other-environment', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc'],
  ['secret-letter-case', key.toLowerCase()],
])('the search finds %s', async (id, received) => {
  const [first] = await explain(apiKey, { apiKey: key }, received);
  expect(first?.causes.map(([cause]) => cause.mistake)).toEqual([id]);
});

test('another key is explained by nothing, and found when it is given along', async () => {
  expect(await explain(apiKey, { apiKey: key }, 'another-key')).toEqual([]);
  const [first] = await explain(apiKey, { apiKey: key }, 'another-key', ['another-key']);
  expect(first?.causes.map(([cause]) => cause.mistake)).toEqual(['another-secret']);
});

test('a key under another name is shown by the request', async () => {
  const { mistakes = [] } = (await apiKey.mistakes?.()) ?? {};
  const other = mistakes.find(({ id }) => id === 'api-key-other-name');
  if (other?.layer !== 'not-the-signature') throw new Error('no such mistake');
  const given: Given = {
    recipe: apiKey.recipe,
    fields: apiKey.fields,
    values: {},
    body: new Uint8Array(0),
    received: '',
    method: 'GET',
    url: 'https://api.example.com/v1?key=1',
    headers: [],
  };
  const values = { name: 'key', due: 'x-api-key' };
  expect(other.evidence(given)).toEqual({ id: 'mistake.api-key-other-name.evidence', values });
  const sent = [{ name: 'X-Api-Key', value: '1' }];
  expect(other.evidence({ ...given, headers: sent })).toBeUndefined();
  expect(other.evidence({ ...given, url: 'https://api.example.com/' })).toBeUndefined();
});
