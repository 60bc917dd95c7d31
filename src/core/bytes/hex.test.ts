import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHex, encodeHex, encodeHexUpper } from './hex.ts';

const anyBytes = fc.uint8Array({ maxLength: 100 });

describe('hex', () => {
  test('is what Buffer writes, in both letter cases', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const expected = Buffer.from(bytes).toString('hex');
        expect(encodeHex(bytes)).toBe(expected);
        expect(encodeHexUpper(bytes)).toBe(expected.toUpperCase());
      }),
    );
  });

  test('reads back every value of a byte, in lower, upper and mixed case', () => {
    const all = new Uint8Array(256).map((_, index) => index);
    const text = Buffer.from(all).toString('hex');
    const mixed = text.replace(/[a-f]/g, (digit, at: number) =>
      at % 2 === 0 ? digit : digit.toUpperCase(),
    );
    for (const spelling of [text, text.toUpperCase(), mixed]) {
      expect(decodeHex(spelling)).toEqual(all);
    }
  });

  test('reads back a megabyte', () => {
    const bytes = new Uint8Array(1 << 20).map((_, index) => index * 7);
    expect(Buffer.from(decodeHex(encodeHex(bytes))).equals(bytes)).toBe(true);
  });

  test.each([
    ['abc', { problem: 'odd', offset: 2, line: 1, column: 3, found: 'c' }],
    ['ab cd', { problem: 'character', offset: 2, line: 1, column: 3, found: 'SP' }],
    ['ab\r\n0g', { problem: 'character', offset: 2, line: 1, column: 3, found: 'CR' }],
    ['0x61', { problem: 'character', offset: 1, line: 1, column: 2, found: 'x' }],
    ['６1', { problem: 'character', offset: 0, line: 1, column: 1, found: '６ (U+FF16)' }],
  ])('refuses %j and says what is wrong where', (text, values) => {
    expect(() => decodeHex(text)).toThrowError(
      expect.objectContaining({ code: 'invalid-hex', values }),
    );
  });
});
