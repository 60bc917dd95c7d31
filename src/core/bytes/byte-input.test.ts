import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBase64Text, readByteInput, readHexText } from './byte-input.ts';

const anyBytes = fc.uint8Array({ maxLength: 80 });

describe('hex that was pasted', () => {
  test('is read in every spelling that people use', () => {
    const separator = fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      ', ',
      ',\n  ',
      ':',
      ';',
      '-',
      ' 0x',
      ',\\x',
    );
    fc.assert(
      fc.property(anyBytes, fc.array(separator, { minLength: 1 }), (bytes, separators) => {
        const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
        const text = pairs
          .map(
            (pair, index) =>
              (index % 3 ? pair : pair.toUpperCase()) +
              separators[index % separators.length]!.replace(/0x|\\x/, ''),
          )
          .join('');
        const prefixed = pairs.map(
          (pair, index) =>
            `${index % 2 ? '0x' : '\\x'}${pair}${separators[index % separators.length]!.replace(/0x|\\x/, '')}`,
        );
        expect(readHexText(text)).toEqual(bytes);
        expect(readHexText(prefixed.join(''))).toEqual(bytes);
        expect(readHexText(pairs.join(''))).toEqual(bytes);
      }),
    );
  });

  test.each([
    ['\\x7b\\x0a', [0x7b, 0x0a]],
    ['0x7, 0xa,', [7, 10]],
    ['0x7b0a 0d', [0x7b, 0x0a, 0x0d]],
    ['7B-0A', [0x7b, 0x0a]],
    [' \n', []],
  ])('is read however it is written: %j', (text, bytes) => {
    expect([...readHexText(text)]).toEqual(bytes);
  });

  test.each([
    ['7b 0\n7d', { problem: 'odd', offset: 3, line: 1, column: 4, found: '0' }],
    ['7b\n  0g', { problem: 'odd', offset: 5, line: 2, column: 3, found: '0' }],
    ['7b\n  g0', { problem: 'character', offset: 5, line: 2, column: 3, found: 'g' }],
    ['0x', { problem: 'character', offset: 1, line: 1, column: 2, found: 'x' }],
    ['0x123', { problem: 'odd', offset: 4, line: 1, column: 5, found: '3' }],
    ['7b\u200b7d', { problem: 'character', offset: 2, line: 1, column: 3, found: 'ZWSP' }],
  ])('refuses %j and names the place', (text, values) => {
    expect(() => readByteInput(text, 'hex')).toThrowError(
      expect.objectContaining({ code: 'invalid-hex', values }),
    );
  });
});

describe('Base64 that was pasted', () => {
  test('is read in both alphabets, wrapped anywhere, padded or not', () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.integer({ min: 1, max: 76 }),
        fc.constantFrom('\n', '\r\n', ' '),
        fc.constantFrom('base64', 'base64url'),
        (bytes, width, lineEnd, alphabet) => {
          const text = Buffer.from(bytes).toString(alphabet);
          const wrapped = text.replace(new RegExp(`.{${width}}`, 'g'), `$&${lineEnd}`);
          expect(readBase64Text(wrapped)).toEqual(bytes);
          expect(readBase64Text(wrapped.replaceAll('=', ''))).toEqual(bytes);
        },
      ),
    );
  });

  test.each([
    ['QUJD\r\nQ*JD', { problem: 'character', offset: 7, line: 2, column: 2, found: '*' }],
    ['QUJD\nRA==\nQUJD', { problem: 'character', offset: 7, line: 2, column: 3, found: '=' }],
    ['-_+/', { problem: 'character', offset: 2, line: 1, column: 3, found: '+' }],
    ['QUJD\n+/-_', { problem: 'character', offset: 7, line: 2, column: 3, found: '-' }],
    ['QUJD\nR', { problem: 'length', offset: 5, line: 2, column: 1, found: 'R' }],
    ['QUI\n==', { problem: 'padding', offset: 4, line: 2, column: 1, found: '=' }],
    ['QU\nJ=', { problem: 'trailing-bits', offset: 3, line: 2, column: 1, found: 'J' }],
  ])('refuses %j and names the place in what was pasted', (text, values) => {
    expect(() => readByteInput(text, 'base64')).toThrowError(
      expect.objectContaining({ code: 'invalid-base64', values }),
    );
  });
});
