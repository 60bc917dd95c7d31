import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflateRaw, inflateRaw } from '#core/share/deflate.ts';

const bytes = fc.uint8Array({ maxLength: 5000 }).map((array) => new Uint8Array(array));

describe('deflate', () => {
  test('writes what zlib inflates, and inflates what zlib deflates', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 0, max: 9 }), async (plain, level) => {
        expect(new Uint8Array(inflateRawSync(await deflateRaw(plain)))).toEqual(plain);
        const packed = new Uint8Array(deflateRawSync(plain, { level }));
        expect(await inflateRaw(packed, plain.length)).toEqual({ status: 'ok', bytes: plain });
      }),
    );
  });

  test('says so when what is inflated was cut at any place', async () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.from('a text that is cut '.repeat(40))));
    for (let length = 0; length < packed.length; length += 1) {
      expect(await inflateRaw(packed.slice(0, length), 1_000_000)).toEqual({ status: 'broken' });
    }
  });
});

describe('a bomb', () => {
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(200_000_000)));

  test('is stopped at the limit, long before it has gone off', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await inflateRaw(bomb, 4_000_000)).toEqual({ status: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test('is what is one byte over the limit, and not what fills it', async () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.alloc(100_000)));
    expect(await inflateRaw(packed, 99_999)).toEqual({ status: 'too-large' });
    expect((await inflateRaw(packed, 100_000)).status).toBe('ok');
  });
});
