import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import rfc4231 from '#core/crypto/vectors/rfc4231.json' with { type: 'json' };
import { loadFastMac, scalarMac } from './fast-mac.ts';

test('the kernel runs here', async () => {
  expect((await loadFastMac()).kind).toBe('simd');
});

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
      seed: bytes(32),
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
});

function bytes(maxLength: number): fc.Arbitrary<Bytes> {
  return fc.uint8Array({ maxLength }).map((octets) => new Uint8Array(octets));
}

/** Bytes that follow from a seed, quicker to draw and to shrink than an array of them. */
function noise(length: number, seed: Uint8Array): Bytes {
  const parts = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHmac('sha256', seed).update(String(index)).digest(),
  );
  return new Uint8Array(Buffer.concat(parts).subarray(0, length));
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
