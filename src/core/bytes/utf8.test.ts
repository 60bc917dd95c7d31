import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from './bytes.ts';
import {
  characterAround,
  characterLength,
  codePointAt,
  decodeUtf8,
  encodeUtf8,
  invalidUtf8Runs,
} from './utf8.ts';

const bytesOf = (...values: number[]): Bytes => new Uint8Array(values);

/** Pieces of UTF-8, whole and broken, so that runs, seams and look-alikes of sequences all come up. */
const patchyBytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 2 })
        .chain((text) => fc.nat({ max: 3 }).map((cut) => Buffer.from(text).subarray(0, -1 - cut))),
      fc
        .constantFrom('c0af', 'e08080', 'eda080', 'f0808080', 'f4908080', 'f5', 'efbbbf', 'e4bd')
        .map((hex) => Buffer.from(hex, 'hex')),
    ),
    { maxLength: 12 },
  )
  .map((parts): Bytes => new Uint8Array(Buffer.concat(parts)));

/** By trial: a byte is part of UTF-8 when the platform's decoder takes a slice of it for one character. */
function invalidOffsetsByTrial(bytes: Bytes): number[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const sizes = [1, 2, 3, 4];
  const invalid: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = sizes.find((length) => {
      if (at + length > bytes.length) return false;
      try {
        return [...decoder.decode(bytes.subarray(at, at + length))].length === 1;
      } catch {
        return false;
      }
    });
    if (size === undefined) invalid.push(at);
    at += size ?? 1;
  }
  return invalid;
}

describe('encodeUtf8', () => {
  test('gives what Buffer gives for every well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text, 'utf8'));
      }),
    );
  });

  test.each([
    ['a high half at the end', 'ab\ud83d', 2],
    ['a high half before another character', '\ud83dx', 0],
    ['a low half alone', '😀\udc00', 2],
  ])('refuses %s and says where', (_, text, index) => {
    expect(() => encodeUtf8(text)).toThrowError(
      expect.objectContaining({ code: 'lone-surrogate', values: { index } }),
    );
  });
});

describe('decodeUtf8', () => {
  test('gives back the text, a BOM at its start included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(new Uint8Array(Buffer.from(`\ufeff${text}`)))).toBe(`\ufeff${text}`);
      }),
    );
  });

  test('refuses bytes that are not UTF-8 and names the first of them', () => {
    expect(() => decodeUtf8(bytesOf(0x61, 0xe4, 0xbd, 0xa0, 0xe4, 0xbd, 0x41))).toThrowError(
      expect.objectContaining({ code: 'invalid-utf8', values: { offset: 4 } }),
    );
  });
});

describe('invalidUtf8Runs', () => {
  test('finds exactly the bytes that the platform decoder cannot take, as maximal runs', () => {
    fc.assert(
      fc.property(patchyBytes, (bytes) => {
        const runs = invalidUtf8Runs(bytes);
        const offsets = runs.flatMap(({ offset, length }) =>
          Array.from({ length }, (_, index) => offset + index),
        );
        expect(offsets).toEqual(invalidOffsetsByTrial(bytes));
        for (const [index, run] of runs.slice(1).entries()) {
          const before = runs[index]!;
          expect(run.offset).toBeGreaterThan(before.offset + before.length);
        }
      }),
    );
  });

  test('takes a cut character and a stray byte after it for one run', () => {
    expect(invalidUtf8Runs(bytesOf(0x61, 0xe4, 0xbd, 0xff, 0x62, 0x80))).toEqual([
      { offset: 1, length: 3 },
      { offset: 5, length: 1 },
    ]);
  });
});

describe('characters in bytes', () => {
  test('every code point is found with its length', () => {
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const bytes = Buffer.from(String.fromCodePoint(codePoint));
      const found = codePointAt(bytes, 0);
      if (found !== codePoint || characterLength(bytes, 0) !== bytes.length) {
        expect.fail(`U+${codePoint.toString(16)} came back as ${found}`);
      }
    }
  });

  test('the character around a byte is the same from each of its bytes', () => {
    const bytes = new Uint8Array(Buffer.from('a你😀'));
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => characterAround(bytes, offset))).toEqual([
      { offset: 0, length: 1 },
      ...Array.from({ length: 3 }, () => ({ offset: 1, length: 3 })),
      ...Array.from({ length: 4 }, () => ({ offset: 4, length: 4 })),
    ]);
  });

  test('a byte that is not part of UTF-8 stands alone', () => {
    expect(characterAround(bytesOf(0xe4, 0xbd, 0xa0, 0x80), 3)).toEqual({ offset: 3, length: 1 });
    expect(characterAround(bytesOf(0xe4, 0xbd), 1)).toEqual({ offset: 1, length: 1 });
    expect(codePointAt(bytesOf(0x80), 0)).toBeUndefined();
  });
});
