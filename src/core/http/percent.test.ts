import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentEncode } from '#core/http/percent.ts';

test('every byte but the unreserved characters is a triplet', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const expected = [...Buffer.from(text)]
        .map((byte) =>
          /[A-Za-z0-9\-._~]/.test(String.fromCharCode(byte))
            ? String.fromCharCode(byte)
            : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .join('');
      expect(percentEncode(text)).toBe(expected);
    }),
  );
});

test('a lone surrogate is the replacement character, as UTF-8 has none of it', () => {
  expect(percentEncode('a\ud800')).toBe('a%EF%BF%BD');
});
