import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from './bytes.ts';
import {
  byteOffsetAt,
  fromEditorText,
  literalToEditorText,
  toEditorText,
  utf16OffsetAt,
} from './editor-text.ts';

const bytesOf = (...parts: (string | number)[]): Bytes =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
    ),
  );

const nastyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\r\n', '\r', '\n', '\r\r\n', '\n\r', '\t', '\0', '\f', '\x1b', '\x7f', '\x80'),
  fc.constantFrom('\ufeff', '\u0085', '\u2028', '\u2029', '\ufffd', '\uffff', '\u240d', '\u240c'),
  fc.integer({ min: 0xefff0, max: 0xf0210 }).map((codePoint) => String.fromCodePoint(codePoint)),
);

/** Everything a body may hold: text, controls, stand-in look-alikes, BOMs, line ends, and bytes that are no text. */
const nastyBytes = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: nastyText.map((text) => Buffer.from(text)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)) },
      { weight: 1, arbitrary: nastyText.map((text) => Buffer.from(text).subarray(1)) },
    ),
    { maxLength: 12 },
  )
  .map((parts): Bytes => new Uint8Array(Buffer.concat(parts)));

/** Places between the characters of a text, in UTF-16 units. */
function seamsOf(text: string): number[] {
  const seams = [0];
  for (const character of text) seams.push(seams.at(-1)! + character.length);
  return seams;
}

describe('the bijection', () => {
  test('every byte sequence comes back', () => {
    fc.assert(
      fc.property(nastyBytes, (bytes) => {
        expect(fromEditorText(toEditorText(bytes))).toEqual(bytes);
      }),
    );
  });

  test('every pair of bytes comes back', () => {
    const pair = new Uint8Array(2);
    for (let value = 0; value <= 0xffff; value += 1) {
      pair.set([value >> 8, value & 0xff]);
      const back = fromEditorText(toEditorText(pair));
      if (Buffer.compare(back, pair) !== 0) expect.fail(`${value.toString(16)} did not come back`);
    }
  });

  test('an editor text is well-formed and holds nothing that an editing surface changes', () => {
    fc.assert(
      fc.property(nastyBytes, (bytes) => {
        const text = toEditorText(bytes);
        expect(text.isWellFormed()).toBe(true);
        for (const character of text) {
          const isControl = character < ' ' || character === '\x7f';
          expect(isControl && character !== '\t' && character !== '\n').toBe(false);
          expect(character).not.toBe('\ufeff');
        }
      }),
    );
  });

  test('different bytes have different texts', () => {
    fc.assert(
      fc.property(nastyBytes, nastyBytes, (a, b) => {
        expect(toEditorText(a) === toEditorText(b)).toBe(Buffer.compare(a, b) === 0);
      }),
    );
  });

  test('an edit anywhere changes no byte outside it', () => {
    fc.assert(
      fc.property(nastyBytes, nastyBytes, fc.nat(), fc.nat(), (bytes, inserted, a, b) => {
        const text = toEditorText(bytes);
        const seams = seamsOf(text);
        const [start, end] = [a % seams.length, b % seams.length].sort((x, y) => x - y);
        const head = text.slice(0, seams[start!]);
        const tail = text.slice(seams[end!]);
        const edited = fromEditorText(head + toEditorText(inserted) + tail);
        const expected = [fromEditorText(head), inserted, fromEditorText(tail)];
        expect(Buffer.from(edited)).toEqual(Buffer.concat(expected));
        expect(Buffer.from(bytes.subarray(0, expected[0]!.length))).toEqual(
          Buffer.from(expected[0]!),
        );
      }),
    );
  });

  test('text with LF alone stands as itself', () => {
    const text = '{\n\t"标题": "é 😀\u2028\u0085\u00a0"\n}\n';
    expect(toEditorText(bytesOf(text))).toBe(text);
  });

  test.each([
    ['CR LF', bytesOf('a\r\nb\rc'), 'a\u240d\nb\u240dc'],
    ['a BOM anywhere', bytesOf('\ufeffa\ufeff'), '\u{f0100}a\u{f0100}'],
    ['controls', bytesOf('\0\x1b\x7f\x0b\f'), '\u{f0000}\u{f001b}\u{f007f}\u{f000b}\u{f000c}'],
    ['bytes that are no text', bytesOf('a', 0x80, 0xff), 'a\u{f0080}\u{f00ff}'],
    ['a cut character', bytesOf(0xe4, 0xbd, '\n'), '\u{f00e4}\u{f00bd}\n'],
    ['a literal U+240D', bytesOf('\u240d'), '\u{f00e2}\u{f0090}\u{f008d}'],
    ['a literal stand-in', bytesOf('\u{f0100}'), '\u{f00f3}\u{f00b0}\u{f0084}\u{f0080}'],
    ['a spare stand-in', bytesOf('\u{f01ff}'), '\u{f00f3}\u{f00b0}\u{f0087}\u{f00bf}'],
    ['the character after the stand-ins', bytesOf('\u{f0200}\0'), '\u{f0200}\u{f0000}'],
  ])('%s has its stand-ins', (_, bytes, text) => {
    expect(toEditorText(bytes)).toBe(text);
  });

  test('large bodies come back, of line ends only, of invalid bytes only and of everything', () => {
    const size = 1 << 20;
    const bodies = [
      new Uint8Array(size).map((_, index) => (index % 2 === 0 ? 13 : 10)),
      new Uint8Array(size).fill(0x80),
      new Uint8Array(size).map((_, index) => (index * index) >> 3),
    ];
    for (const body of bodies) {
      expect(Buffer.compare(fromEditorText(toEditorText(body)), body)).toBe(0);
    }
  });

  test('a lone surrogate has no bytes and is refused', () => {
    expect(() => fromEditorText('ab\udb80')).toThrowError(
      expect.objectContaining({ code: 'lone-surrogate', values: { index: 2 } }),
    );
  });
});

describe('text that was typed or pasted', () => {
  test('gives its own UTF-8 bytes, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(nastyText), (parts) => {
        const literal = parts.join('');
        const { text, replacedLoneSurrogates } = literalToEditorText(literal);
        expect(Buffer.from(fromEditorText(text))).toEqual(Buffer.from(literal));
        expect(replacedLoneSurrogates).toBe(false);
      }),
    );
  });

  test('a lone surrogate becomes U+FFFD and is reported', () => {
    expect(literalToEditorText('a\ud83d\r\n')).toEqual({
      text: 'a\ufffd\u240d\n',
      replacedLoneSurrogates: true,
    });
  });
});

describe('offsets', () => {
  test('a UTF-16 offset between characters is the length of the bytes before it, and back', () => {
    fc.assert(
      fc.property(nastyBytes, nastyBytes, (head, tail) => {
        const before = toEditorText(head);
        const text = before + toEditorText(tail);
        expect(byteOffsetAt(text, before.length)).toBe(head.length);
        expect(utf16OffsetAt(text, head.length)).toBe(before.length);
      }),
    );
  });

  test('inside a character both give its start, and beyond the end the end', () => {
    const text = toEditorText(bytesOf('a😀\r\n\ufeff', 0xff, '你'));
    expect([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 99].map((offset) => byteOffsetAt(text, offset))).toEqual(
      [0, 1, 1, 5, 6, 7, 7, 10, 11, 14, 14],
    );
    expect(
      [1, 2, 4, 5, 7, 8, 9, 10, 11, 13, 14, 99].map((byte) => utf16OffsetAt(text, byte)),
    ).toEqual([1, 1, 1, 3, 5, 5, 5, 7, 9, 9, 10, 10]);
  });
});
