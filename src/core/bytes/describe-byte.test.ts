import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeByte, nameOfCharacter } from './describe-byte.ts';

const bytes = new Uint8Array(
  Buffer.concat([Buffer.from('a\u00a0“😀\r\n'), Buffer.of(0xe4, 0xbd), Buffer.from('"')]),
);

describe('a byte in words', () => {
  test.each([
    [
      0,
      {
        offset: 0,
        length: 1,
        hex: '61',
        codePoint: 'U+0061',
        name: { id: 'byte.character', values: { character: 'a' } },
      },
    ],
    [
      2,
      {
        offset: 1,
        length: 2,
        hex: 'C2 A0',
        codePoint: 'U+00A0',
        name: { id: 'byte.space', values: { name: 'NBSP' } },
      },
    ],
    [
      4,
      {
        offset: 3,
        length: 3,
        hex: 'E2 80 9C',
        codePoint: 'U+201C',
        name: { id: 'byte.smart-quote', values: { character: '“', imitates: '"' } },
      },
    ],
    [9, { offset: 6, length: 4, hex: 'F0 9F 98 80', codePoint: 'U+1F600' }],
    [10, { codePoint: 'U+000D', name: { id: 'byte.whitespace', values: { name: 'CR' } } }],
    [11, { codePoint: 'U+000A', name: { id: 'byte.whitespace', values: { name: 'LF' } } }],
    [
      13,
      {
        offset: 13,
        length: 1,
        hex: 'BD',
        codePoint: undefined,
        name: { id: 'byte.invalid-utf8', values: { hex: 'BD' } },
      },
    ],
    [14, { name: { id: 'byte.quotation-mark', values: { character: '"' } } }],
  ])('at %i', (offset, expected) => {
    expect(describeByte(bytes, offset)).toMatchObject(expected);
  });

  test('there is nothing before the first and after the last', () => {
    expect(describeByte(bytes, -1)).toBeUndefined();
    expect(describeByte(bytes, bytes.length)).toBeUndefined();
  });

  test('holds the byte asked for, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.nat(), (any, place) => {
        const offset = place % any.length;
        const description = describeByte(new Uint8Array(any), offset)!;
        const end = description.offset + description.length;
        expect(description.offset <= offset && offset < end).toBe(true);
        const hex = Buffer.from(any.subarray(description.offset, end)).toString('hex');
        expect(description.hex.replaceAll(' ', '').toLowerCase()).toBe(hex);
      }),
    );
  });

  test.each([
    [0x00, 'control'],
    [0x7f, 'control'],
    [0x85, 'control'],
    [0x20, 'whitespace'],
    [0x3000, 'space'],
    [0x200b, 'zero-width'],
    [0x202e, 'bidi-control'],
    [0x2028, 'line-separator'],
    [0xfe0f, 'variation-selector'],
    [0xe0041, 'tag'],
    [0xfeff, 'byte-order-mark'],
    [0xad, 'invisible'],
    [0xff0c, 'punctuation'],
    [0xff21, 'full-width'],
    [0x430, 'homoglyph'],
    [0x301, 'combining-mark'],
    [0xfffd, 'replacement-character'],
    [0xfffe, 'unassigned'],
    [0xe000, 'private-use'],
    [0x5c, 'backslash'],
    [0x27, 'apostrophe'],
    [0x60, 'grave-accent'],
    [0x4f60, 'character'],
  ])('U+%i is a %s', (codePoint, id) => {
    expect(nameOfCharacter(codePoint).id).toBe(`byte.${id}`);
  });

  test('its words hold nothing that cannot be seen', () => {
    for (let codePoint = 0; codePoint <= 0xfffff; codePoint += 1) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const values = Object.values(nameOfCharacter(codePoint).values ?? {}).join('');
      if (/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Z}\p{DI}]/u.test(values))
        expect.fail(`U+${codePoint.toString(16)}`);
    }
  });
});
