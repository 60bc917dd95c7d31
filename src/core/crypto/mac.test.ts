import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { HashName } from '#core/crypto/digests.ts';
import * as fallback from '#core/crypto/fallback.ts';
import { hmac, type Mac, macBackend, sha256 } from '#core/crypto/mac.ts';
import rfc2202 from '#core/crypto/vectors/rfc2202.json' with { type: 'json' };
import rfc4231 from '#core/crypto/vectors/rfc4231.json' with { type: 'json' };

const hashNames: readonly HashName[] = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
const backends: readonly (readonly [string, Mac])[] = [
  ['SubtleCrypto', hmac],
  ['the fallback', async (hash, key, message) => fallback.hmac(hash, key, message)],
];
const published = [
  ...rfc2202.map((vector) => ({ source: 'RFC 2202', ...vector })),
  ...rfc4231.map((vector) => ({ source: 'RFC 4231', ...vector })),
].flatMap(({ macs, ...vector }) =>
  Object.entries(macs).map(([hash, mac]) => ({ ...vector, hash, mac })),
);

afterEach(() => vi.unstubAllGlobals());

describe.each(backends)('HMAC by %s', (_, mac) => {
  test.each(published)(
    'gives $source §$id for $hash',
    async ({ hash, key, message, mac: expected }) => {
      const digest = await mac(hashNamed(hash), fromHex(key), fromHex(message));
      // RFC 4231 prints only the first 128 bits of test case 5.
      expect(toHex(digest).slice(0, expected.length)).toBe(expected);
    },
  );

  test('gives what node:crypto gives, for every hash, key and message', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hashNames),
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 400 }),
        async (hash, key, message) => {
          const digest = await mac(hash, new Uint8Array(key), new Uint8Array(message));
          expect(toHex(digest)).toBe(nodeHmac(hash, key, message));
        },
      ),
    );
  });

  test.each(hashNames)('takes an empty key and an empty message with %s', async (hash) => {
    const empty = new Uint8Array(0);
    expect(toHex(await mac(hash, empty, empty))).toBe(nodeHmac(hash, empty, empty));
  });

  test('signs a view into a larger buffer, not the buffer', async () => {
    const view = new Uint8Array([1, 2, 3, 4, 5, 6]).subarray(2, 5);
    expect(toHex(await mac('SHA-256', view, view))).toBe(nodeHmac('SHA-256', view, view));
  });
});

describe('SHA-256', () => {
  test('gives what node:crypto gives, by both backends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (octets) => {
        const bytes = new Uint8Array(octets);
        const expected = createHash('sha256').update(bytes).digest('hex');
        expect(toHex(await sha256(bytes))).toBe(expected);
        expect(toHex(fallback.digest('SHA-256', bytes))).toBe(expected);
      }),
    );
  });
});

describe('the choice of the backend', () => {
  test('is SubtleCrypto where there is one', () => {
    expect(macBackend()).toBe('subtle');
  });

  test.each([
    ['the context is not secure', {}],
    ['there is no Web Cryptography at all', undefined],
  ])('is the fallback when %s, with the same result', async (_, crypto) => {
    vi.stubGlobal('crypto', crypto);
    const bytes = new Uint8Array([0x00, 0xff]);
    expect(macBackend()).toBe('fallback');
    expect(toHex(await hmac('SHA-512', bytes, bytes))).toBe(nodeHmac('SHA-512', bytes, bytes));
    expect(toHex(await sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('imports a key that cannot be read back, for signing only', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    await hmac('SHA-256', new Uint8Array([1]), new Uint8Array([2]));
    const imported = await importKey.mock.results[0]?.value;
    expect(imported).toMatchObject({ extractable: false, usages: ['sign'] });
  });
});

function hashNamed(name: string): HashName {
  const found = hashNames.find((hash) => hash === name);
  if (found === undefined) throw new Error(`no hash is named ${name}`);
  return found;
}

function nodeHmac(hash: HashName, key: Uint8Array, message: Uint8Array): string {
  return createHmac(hash.replace('-', ''), key).update(message).digest('hex');
}

function fromHex(hex: string): Bytes {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
