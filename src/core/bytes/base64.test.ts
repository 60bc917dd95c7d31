import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64, encodeBase64Url } from './base64.ts';

const anyBytes = fc.uint8Array({ maxLength: 100 });

describe('base64', () => {
  test('is what Buffer writes, in both alphabets', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(encodeBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  test('reads back what was written, padded or not', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const padded = Buffer.from(bytes).toString('base64');
        expect(decodeBase64(padded)).toEqual(bytes);
        expect(decodeBase64(padded, 'base64', 'optional')).toEqual(bytes);
        const bare = Buffer.from(bytes).toString('base64url');
        expect(decodeBase64(bare, 'base64url', 'forbidden')).toEqual(bytes);
        expect(decodeBase64(bare, 'base64url', 'optional')).toEqual(bytes);
      }),
    );
  });

  test('accepts a text exactly when writing its bytes gives the text again', () => {
    const digit = fc.constantFrom(...'AQgwZz09+/-_= \n');
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 9 }), (text) => {
        const again = Buffer.from(text, 'base64').toString('base64');
        const read = () => decodeBase64(text);
        if (again === text) expect(read()).toEqual(new Uint8Array(Buffer.from(text, 'base64')));
        else expect(read).toThrowError(expect.objectContaining({ code: 'invalid-base64' }));
      }),
    );
  });

  test('reads back 5 MB', () => {
    const bytes = new Uint8Array(5 << 20).map((_, index) => index * 7);
    const text = encodeBase64(bytes);
    expect(text === Buffer.from(bytes).toString('base64')).toBe(true);
    expect(Buffer.from(decodeBase64(text)).equals(bytes)).toBe(true);
  });

  test.each([
    ['QUJD\nRA==', 'character', 4, 'LF'],
    ['QUJ-', 'character', 3, '-'],
    ['QU=D', 'character', 2, '='],
    ['QUJDR', 'length', 4, 'R'],
    ['QUI', 'padding', 3, ''],
    ['QUI==', 'padding', 3, '='],
    ['QUJD=', 'padding', 4, '='],
    ['QUJ=', 'trailing-bits', 2, 'J'],
  ])('refuses %j: %s', (text, problem, offset, found) => {
    expect(() => decodeBase64(text)).toThrowError(
      expect.objectContaining({
        code: 'invalid-base64',
        values: expect.objectContaining({ problem, offset, found }),
      }),
    );
  });

  test('refuses padding where it is forbidden, and the other alphabet', () => {
    expect(() => decodeBase64('QQ==', 'base64', 'forbidden')).toThrowError(/"problem":"padding"/);
    expect(() => decodeBase64('-_8', 'base64', 'optional')).toThrowError(/"found":"-"/);
    expect(() => decodeBase64('+/8', 'base64url', 'optional')).toThrowError(/"found":"\+"/);
  });
});
