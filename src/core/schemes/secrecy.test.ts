import { expect, test } from 'vitest';
import type { Recipe } from '#core/schemes/recipe.ts';
import {
  holdsSecret,
  isSecretHeaderRule,
  isSecretSegment,
  isSignatureSecret,
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

test('a header is secret with a secret field, and with a signature that is one', () => {
  const [rule] = encoded.headers;
  const ofKey = { name: 'X-Key', value: [{ kind: 'field', field: 'key' }] } as const;
  const ofUser = { name: 'X-User', value: [{ kind: 'field', field: 'user' }] } as const;
  const secretive = (recipe: Recipe) =>
    [rule!, ofKey, ofUser].map((one) => isSecretHeaderRule(one, { recipe, fields }));
  expect(secretive(encoded)).toEqual([true, true, false]);
  expect(secretive(signed)).toEqual([false, true, false]);
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
