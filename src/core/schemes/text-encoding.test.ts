import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeDigest, encodeText } from '#core/schemes/text-encoding.ts';

describe('the text of a digest', () => {
  test.each([
    ['hex', '00ff3e'],
    ['hex-upper', '00FF3E'],
    ['base64', 'AP8+'],
    ['base64url', 'AP8-'],
  ] as const)('in %s', (encoding, text) => {
    expect(encodeText(encoding, new Uint8Array([0x00, 0xff, 0x3e]))).toBe(text);
  });

  test('has a stage for each encoding, each of the text before it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (digest) => {
        const hex = Buffer.from(digest).toString('hex');
        const base64 = Buffer.from(hex).toString('base64');
        expect(encodeDigest(['hex', 'base64'], new Uint8Array(digest))).toEqual([hex, base64]);
      }),
    );
  });
});
