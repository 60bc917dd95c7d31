import { expect, test } from 'vitest';
import type { Recipe } from '#core/schemes/recipe.ts';
import { stagesOf } from '#ui/result/stages.ts';

const recipe: Recipe = {
  message: [{ kind: 'body' }],
  key: { field: 'secret', reading: 'utf8' },
  hash: 'SHA-256',
  text: ['hex', 'base64'],
  headers: [{ name: 'X-Signature', value: [{ kind: 'signature' }] }],
};
const language = {
  t: (id: string, values?: object) => (values ? `${id} ${JSON.stringify(values)}` : id),
};
const stages = (text: Recipe['text']) => stagesOf({ ...recipe, text }, () => 'Secret', language);

test('the first stage is the MAC, the last one bears the name of the signature', () => {
  expect(stages(['hex', 'base64']).map(({ title }) => title)).toEqual([
    'HMAC-SHA256',
    'X-Signature',
  ]);
});

test('Base64 of hex says that it is not of the raw digest', () => {
  expect(stages(['hex', 'base64'])[1]?.explanation).toBe(
    'result.encode.hex {"encoding":"result.encoding.base64","digits":64,"bytes":32}',
  );
});

test('a MAC that is the signature at once names itself in its explanation', () => {
  expect(stages(['base64'])).toEqual([
    {
      title: 'X-Signature',
      explanation: expect.stringMatching(/^result\.mac\.only .*"hmac":"HMAC-SHA256"/),
    },
  ]);
});

test('a header that holds more than the signature is a stage of its own', () => {
  const value = [{ kind: 'literal', text: 'sha256=' }, { kind: 'signature' }] as const;
  const framed = { ...recipe, text: ['hex'] as const, headers: [{ name: 'X-Signature', value }] };
  expect(stagesOf(framed, () => 'Secret', language).map(({ title }) => title)).toEqual([
    'HMAC-SHA256',
    'X-Signature',
  ]);
});

test('without a MAC, nothing is keyed: the text itself is encoded', () => {
  const encoded = { ...recipe, mac: 'none', text: ['hex', 'base64'] } as const;
  expect(stagesOf(encoded, () => 'Secret', language)).toEqual([
    { title: 'result.encoding.hex', explanation: expect.stringMatching(/^result\.encode \{/) },
    { title: 'X-Signature', explanation: expect.stringMatching(/^result\.encode \{/) },
  ]);
});

test('a hash alone names itself, and no key', () => {
  const hashed = { ...recipe, mac: 'hash' } as const;
  const [first] = stagesOf(hashed, () => 'Secret', language);
  expect(first?.title).toBe('SHA256');
  expect(first?.explanation).toMatch(/^result\.hash .*"hash":"SHA256"/);
});
