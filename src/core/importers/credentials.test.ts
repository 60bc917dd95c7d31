import { beforeAll, expect, test } from 'vitest';
import { offerOf } from '#core/importers/offer.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';

beforeAll(loadSchemes);

function offer(text: string, schemeId: string) {
  return offerOf(text, schemeById(schemeId) ?? schemes[0], new Map());
}

test('a key in the query is received, and no part of the URL any more', () => {
  const text = "curl 'https://api.example.com/v1?a=1&key=a-secret-key&b=2#top'";
  const { candidates, schemeId } = offer(text, 'api-key');
  expect(schemeId).toBe('api-key');
  expect(candidates[0]?.received.signature).toBe('a-secret-key');
  expect(candidates[0]?.request.url).toBe('https://api.example.com/v1?a=1&b=2');
});

test('credentials are received where they are asked for, and masked elsewhere', () => {
  const text =
    "curl https://api.example.com/v1 -H 'apikey: a-secret-key' -H 'Authorization: Basic eDp5'";
  expect(offer(text, 'api-key').candidates[0]?.received.signature).toBe('a-secret-key');
  expect(offer(text, 'basic').candidates[0]?.received.signature).toBe('Basic eDp5');
  const { schemeId, candidates } = offer(text, 'tpns');
  expect(schemeId).toBe('tpns');
  expect(JSON.stringify(candidates)).not.toMatch(/a-secret-key|eDp5/);
  expect(candidates[0]?.masked.map(({ name }) => name)).toEqual(['apikey', 'Authorization']);
});
