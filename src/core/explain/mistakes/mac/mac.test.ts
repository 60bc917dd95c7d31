import { createHash, createHmac } from 'node:crypto';
import { createHMAC, createKeccak } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { macMistakes } from '#core/explain/mistakes/mac/mac.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import type { Given, MacForm } from '#core/schemes/mistake.ts';

const key = Buffer.from('a key');
const message = Buffer.from('Ä message');
const hmac = (hash: string, k: string | Buffer, m: string | Buffer) =>
  createHmac(hash, k).update(m).digest();

function formsOf(id: string, known: Partial<Given> = {}): MacForm[] {
  const mistake = macMistakes.find((one) => one.id === id);
  if (mistake?.layer !== 'mac') throw new Error(`there is no ${id} of the MAC`);
  return Array.from(mistake.variants(givenWith(known)), ({ value }) => value);
}

function digestsOf(id: string, known: Partial<Given> = {}): string[] {
  return formsOf(id, known).map(({ digest, digestLength }) => {
    const bytes = digest(new Uint8Array(key), new Uint8Array(message));
    expect(bytes).toHaveLength(digestLength);
    return Buffer.from(bytes).toString('hex');
  });
}

describe('a MAC that a client computed', () => {
  const right = hmac('sha256', key, message);

  test.each<[id: string, digest: Buffer]>([
    ['key-and-message-swapped', hmac('sha256', message, key)],
    ['message-left-out', hmac('sha256', key, '')],
    ['message-encoded-as-utf-8-twice', hmac('sha256', key, message.toString('latin1'))],
    ['message-encoded-first', hmac('sha256', key, message.toString('hex'))],
    ['message-encoded-first', hmac('sha256', key, message.toString('hex').toUpperCase())],
    ['message-encoded-first', hmac('sha256', key, message.toString('base64'))],
    ['message-encoded-first', hmac('sha256', key, message.toString('base64url'))],
    ['key-and-message-encoded-first', hmac('sha256', key.toString('hex'), message.toString('hex'))],
    ['mac-applied-twice', hmac('sha256', key, right)],
    ['mac-applied-twice', createHash('sha256').update(right.toString('hex')).digest()],
    ['mac-applied-twice', hmac('sha256', key, createHash('sha256').update(message).digest('hex'))],
    ['hash-without-hmac', createHash('md5').update(message).update(key).digest()],
    ['hash-without-hmac', createHash('sha512').update(key).update(message).digest()],
    ['hash-without-hmac', createHash('sha256').update(key).update(message).update(key).digest()],
    ['hmac-with-sha-1', hmac('sha1', key, message)],
    ['hmac-with-md5', hmac('md5', key, message)],
    ['hmac-with-other-sha-2', hmac('sha224', key, message)],
    ['hmac-with-other-sha-2', hmac('sha384', key, message)],
    ['hmac-with-other-sha-2', hmac('sha512', key, message)],
    ['hmac-with-other-sha-2', hmac('sha512-256', key, message)],
    ['hmac-with-sha-3', hmac('sha3-256', key, message)],
    ['hmac-with-sha-3', hmac('sha3-512', key, message)],
  ])('%s', (id, digest) => {
    expect(digestsOf(id)).toContain(digest.toString('hex'));
  });

  test.each([256, 512] as const)('hmac-with-sha-3, as Keccak of %i bits', async (bits) => {
    const mac = await createHMAC(createKeccak(bits), key);
    expect(digestsOf('hmac-with-sha-3')).toContain(mac.update(message).digest('hex'));
  });

  test('the recipe’s own hash is not among the others', () => {
    const recipe = { ...givenWith({}).recipe, hash: 'SHA-512' as const };
    const digests = digestsOf('hmac-with-other-sha-2', { recipe });
    expect(digests).toContain(right.toString('hex'));
    expect(digests).not.toContain(hmac('sha512', key, message).toString('hex'));
    expect(digestsOf('hmac-with-sha-1', { recipe })).not.toEqual([]);
  });

  test('Go’s Sum has the message before the digest of nothing', () => {
    const digest = Buffer.concat([message, hmac('sha256', key, '')]);
    for (const text of [digest.toString('base64'), digest.toString('hex')]) {
      expect(digestsOf('message-passed-to-sum', { received: text })).toEqual([
        digest.toString('hex'),
      ]);
    }
    const received = right.toString('base64');
    expect(formsOf('message-passed-to-sum', { received })).toEqual([]);
  });

  test.each(['hmac-with-sm3', 'signed-with-private-key'])('%s is named, not computed', (id) => {
    expect(formsOf(id)).toEqual([]);
  });
});
