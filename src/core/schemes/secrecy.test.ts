import { expect, test } from 'vitest';
import type { Recipe } from '#core/schemes/recipe.ts';
import {
  holdsSecret,
  isSecretSegment,
  isSignatureSecret,
  secretHeaderNames,
} from '#core/schemes/secrecy.ts';

const fields = [
  { id: 'user', label: 'User', secret: false, kind: 'text' },
  { id: 'key', label: 'Key', secret: true, kind: 'text' },
] as const;

const encoded: Recipe = {
  message: [
    { kind: 'field', field: 'user' },
    { kind: 'literal', text: ':' },
    { kind: 'field', field: 'key' },
  ],
  key: { field: 'key', reading: 'utf8' },
  mac: 'none',
  hash: 'SHA-256',
  text: ['base64'],
  headers: [{ name: 'Authorization', value: [{ kind: 'signature' }] }],
};
const { mac: _, ...keyed } = encoded;
const signed: Recipe = { ...keyed, message: [{ kind: 'field', field: 'user' }, { kind: 'body' }] };
const hashed: Recipe = { ...encoded, mac: 'hash' };

test('a signature is secret without a MAC, and public as an HMAC or a hash', () => {
  expect([encoded, hashed, signed].map(isSignatureSecret)).toEqual([true, false, false]);
});

test('a string to sign holds a secret when a part of it is one', () => {
  const holding = [encoded, hashed, signed].map((recipe) => holdsSecret({ recipe, fields }));
  expect(holding).toEqual([true, true, false]);
});

test('bytes of the secret are secret, and so is what was written anew around it', () => {
  const run = (part: Recipe['message'][number]) => ({ part, start: 0, end: 3 });
  const user = run({ kind: 'field', field: 'user' });
  const key = run({ kind: 'field', field: 'key' });
  const rewritten = run({ kind: 'literal', text: '' });
  const secrets = (recipe: Recipe) =>
    [user, key, rewritten].map((one) => isSecretSegment(one, { recipe, fields }));
  expect(secrets(hashed)).toEqual([false, true, true]);
  expect(secrets(signed)).toEqual([false, true, false]);
});

test('a secret that is sent, or signed in another writing, is one too', () => {
  const recipe: Recipe = {
    ...signed,
    derivations: [
      { id: ':encoded', kind: 'percent-encoded', field: 'key' },
      {
        id: ':hash',
        kind: 'digest',
        message: [{ kind: 'field', field: 'key' }],
        hash: 'SHA-256',
        text: ['hex'],
      },
    ],
    headers: [
      { name: 'X-User', value: [{ kind: 'field', field: 'user' }] },
      { name: 'X-Token', value: [{ kind: 'field', field: 'key' }] },
    ],
    query: [{ name: 'token', value: [{ kind: 'field', field: ':encoded' }] }],
  };
  expect([...secretHeaderNames({ recipe, fields })]).toEqual(['X-Token', 'token']);
  const secrets = [':encoded', ':hash'].map((field) =>
    isSecretSegment({ part: { kind: 'field', field }, start: 0, end: 3 }, { recipe, fields }),
  );
  expect(secrets).toEqual([true, false]);
});
