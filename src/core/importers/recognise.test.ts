import { beforeAll, describe, expect, test } from 'vitest';
import { checkCandidate } from '#core/importers/check.ts';
import { offerOf } from '#core/importers/offer.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';

beforeAll(loadSchemes);

const webhook = [
  'POST /webhooks/github HTTP/1.1',
  'Host: api.example.com',
  'X-Hub-Signature-256: sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
  'Content-Length: 13',
  '',
  'Hello, World!',
].join('\r\n');

function offer(text: string, schemeId: string = schemes[0].id) {
  return offerOf(text, schemeById(schemeId) ?? schemes[0], new Map());
}

describe('the scheme of what was pasted', () => {
  test('is told by the header of its signature', () => {
    const { schemeId, candidates } = offer(webhook);
    expect(schemeId).toBe('github');
    expect(candidates[0]?.received.signature).toMatch(/^sha256=/);
  });

  test('is the one of the page as long as its signature is there', () => {
    const both = webhook.replace('Content-Length', 'Sign: abc\r\nContent-Length');
    expect(offer(both).schemeId).toBe(schemes[0].id);
    expect(offer(both, 'github').schemeId).toBe('github');
  });

  test('is the one of the page where nothing is signed', () => {
    expect(
      offer('GET / HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer x\r\n\r\n', 'slack').schemeId,
    ).toBe('slack');
  });

  test('needs the form of the header, not its name alone', () => {
    const old = webhook.replace('sha256=757107', 'nonsense=757107');
    expect(offer(old).schemeId).toBe(schemes[0].id);
  });
});

test('a request of another scheme is checked by that one', async () => {
  const { schemeId, candidates } = offer(webhook);
  const scheme = schemeById(schemeId);
  const [candidate] = candidates;
  if (scheme === undefined || candidate === undefined) throw new Error('nothing was read');
  const { verdict } = await checkCandidate(scheme, candidate, "It's a Secret to Everybody");
  expect(verdict).toBe('right');
  expect((await checkCandidate(scheme, candidate, 'another')).verdict).toBe('wrong');
});
