import { createCipheriv, createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import rfc4231 from '#core/crypto/vectors/rfc4231.json' with { type: 'json' };
import { loadFastMac, scalarMac } from './fast-mac.ts';

afterEach(() => vi.unstubAllGlobals());

const macs = [scalarMac, await loadFastMac()].map((mac) => [mac.kind, mac] as const);

describe.each(macs)('the %s form', (_, mac) => {
  test.each(rfc4231)('gives RFC 4231 §$id', ({ key, message, macs }) => {
    const expected = macs['SHA-256'];
    const digests = [
      mac.ofMessages(fromHex(key), [fromHex(message)]),
      mac.withTail(fromHex(key), new Uint8Array(0), 0, fromHex(message)),
    ].map((digest) => toHex(digest).slice(0, expected.length));
    expect(digests).toEqual([expected, expected]);
  });

  test('gives what node:crypto gives for heads before one tail', () => {
    const cases = fc.record({
      key: bytes(200),
      headLength: fc.integer({ min: 1, max: 200 }),
      count: fc.integer({ min: 0, max: 11 }),
      tail: bytes(200),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(cases, ({ key, headLength, count, tail, seed }) => {
        const heads = noise(headLength * count, seed);
        const expected = splitAt(heads, headLength).map((head) => nodeHmac(key, head, tail));
        expect(toHex(mac.withTail(key, heads, headLength, tail))).toBe(expected.join(''));
      }),
    );
  });

  test('gives what node:crypto gives for independent messages', () => {
    fc.assert(
      fc.property(bytes(200), fc.array(bytes(300), { maxLength: 13 }), (key, messages) => {
        const expected = messages.map((message) => nodeHmac(key, message));
        expect(toHex(mac.ofMessages(key, messages))).toBe(expected.join(''));
      }),
    );
  });

  test('gives what node:crypto gives for heads between one prefix and one tail', () => {
    const cases = fc.record({
      keys: fc.array(bytes(80), { minLength: 1, maxLength: 3 }),
      prefix: bytes(300),
      headLength: fc.integer({ min: 0, max: 90 }),
      tail: bytes(100),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(cases, ({ keys, prefix, headLength, tail, seed }) => {
        const heads = noise(headLength * 9, seed);
        const list = headLength === 0 ? [heads] : splitAt(heads, headLength);
        // Twice, since the second time the prefix is known.
        for (const key of [...keys, ...keys]) {
          const expected = list.map((head) => nodeHmac(key, prefix, head, tail));
          const digests = mac.withTail(key, heads, headLength, tail, prefix);
          expect(toHex(digests)).toBe(expected.join(''));
        }
      }),
    );
  });

  test('takes a prefix of megabytes, before short heads and long ones', () => {
    const [key, prefix] = [noise(32, 'key'), noise(3_000_001, 'prefix')];
    for (const headLength of [20, 65_535, 200_000]) {
      const heads = noise(3 * headLength, 'heads');
      const expected = splitAt(heads, headLength).map((head) => nodeHmac(key, prefix, head, key));
      expect(toHex(mac.withTail(key, heads, headLength, key, prefix))).toBe(expected.join(''));
    }
  });

  test('takes more heads than it works on at once', () => {
    const [key, tail] = [noise(32, 'key'), noise(330, 'tail')];
    const heads = noise(2501 * 20, 'heads');
    const expected = splitAt(heads, 20).map((head) => nodeHmac(key, head, tail));
    expect(toHex(mac.withTail(key, heads, 20, tail))).toBe(expected.join(''));
  });

  test('takes more messages than it works on at once, long and short ones mixed', () => {
    const key = noise(32, 'key');
    const messages = Array.from({ length: 1100 }, (_, index) =>
      noise((index * 7919) % 1000, `message ${index}`),
    );
    const expected = messages.map((message) => nodeHmac(key, message));
    expect(toHex(mac.ofMessages(key, messages))).toBe(expected.join(''));
  });

  test('takes heads and messages of a megabyte beside empty ones', () => {
    const [key, large] = [noise(32, 'key'), noise(5_000_001, 'large')];
    const messages = [new Uint8Array(0), large, large.subarray(0, 900_000), large.subarray(1)];
    const digests = messages.map((message) => nodeHmac(key, message));
    expect(toHex(mac.ofMessages(key, messages))).toBe(digests.join(''));
    const heads = large.subarray(0, 5_000_000);
    const joined = splitAt(heads, 1_000_000).map((head) => nodeHmac(key, head, key));
    expect(toHex(mac.withTail(key, heads, 1_000_000, key))).toBe(joined.join(''));
  });

  test('takes a tail of 20 MB', () => {
    const [key, tail] = [noise(32, 'key'), new Uint8Array(20_000_000).fill(0x20)];
    const heads = noise(2 * 20, 'heads');
    const expected = splitAt(heads, 20).map((head) => nodeHmac(key, head, tail));
    expect(toHex(mac.withTail(key, heads, 20, tail))).toBe(expected.join(''));
  });

  test('goes from key to key, and back', () => {
    const message = noise(100, 'message');
    const keys = Array.from({ length: 100 }, (_, index) => noise(index % 70, `key ${index % 50}`));
    const digests = keys.map((key) => toHex(mac.ofMessages(key, [message])));
    expect(digests).toEqual(keys.map((key) => nodeHmac(key, message)));
  });

  test('keeps a digest apart from a key that is changed afterwards', () => {
    const key = noise(32, 'key');
    const before = toHex(mac.ofMessages(key, [key]));
    key.fill(0);
    expect(toHex(mac.ofMessages(key, [key]))).not.toBe(before);
    expect(toHex(mac.ofMessages(key, [key]))).toBe(nodeHmac(key, key));
  });

  test.each([
    ['cut short', 30, 20],
    ['said to be empty and are not', 30, 0],
  ])('refuses heads that are %s', (_case, length, headLength) => {
    const empty = new Uint8Array(0);
    expect(() => mac.withTail(empty, new Uint8Array(length), headLength, empty)).toThrow(
      RangeError,
    );
  });
});

test('every length around the borders of blocks gives what node:crypto gives', async () => {
  const mac = await loadFastMac();
  const key = noise(20, 'key');
  for (let headLength = 1; headLength <= 130; headLength += 1) {
    for (let tailLength = 0; tailLength <= 130; tailLength += 1) {
      const [heads, tail] = [noise(2 * headLength, 'heads'), noise(tailLength, 'tail')];
      const expected = splitAt(heads, headLength).map((head) => nodeHmac(key, head, tail));
      expect(toHex(mac.withTail(key, heads, headLength, tail))).toBe(expected.join(''));
    }
  }
});

describe('the choice of the form', () => {
  test('is the kernel where it compiles', async () => {
    expect((await loadFastMac()).kind).toBe('simd');
  });

  test.each([
    ['there is no WebAssembly', undefined],
    ['the policy refuses it', { instantiate: () => Promise.reject(new Error('refused')) }],
  ])('is the scalar form when %s', async (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly);
    expect(await loadFastMac()).toBe(scalarMac);
  });
});

function bytes(maxLength: number): fc.Arbitrary<Bytes> {
  return fc.uint8Array({ maxLength }).map((octets) => new Uint8Array(octets));
}

/** Bytes that follow from a seed, quicker to draw and to shrink than an array of them. */
function noise(length: number, seed: string): Bytes {
  const cipher = createCipheriv(
    'aes-128-ctr',
    createHash('md5').update(seed).digest(),
    Buffer.alloc(16),
  );
  return new Uint8Array(cipher.update(Buffer.alloc(length)));
}

function splitAt(heads: Bytes, headLength: number): Bytes[] {
  return Array.from({ length: heads.length / headLength }, (_, index) =>
    heads.subarray(index * headLength, (index + 1) * headLength),
  );
}

function nodeHmac(key: Uint8Array, ...parts: Uint8Array[]): string {
  return createHmac('sha256', key).update(Buffer.concat(parts)).digest('hex');
}

function fromHex(hex: string): Bytes {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

function toHex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
