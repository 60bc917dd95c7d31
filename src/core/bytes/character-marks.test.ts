import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markBetween, markOf, marksIn, nameOf } from './character-marks.ts';
import { imitations, invisibles } from './character-tables.ts';
import { byteOffsetAt, toEditorText } from './editor-text.ts';
import { encodeUtf8 } from './utf8.ts';

const namesIn = (text: string) =>
  marksIn(text)
    .filter(({ mark }) => mark.kind !== 'whitespace')
    .map(({ mark }) => mark.name);

describe('the table of marks', () => {
  test('is sorted and holds nothing twice', () => {
    for (const [index, row] of invisibles.slice(1).entries()) {
      expect(row.first).toBeGreaterThan(invisibles[index]!.last);
    }
  });

  test('holds every control, separator and assigned default-ignorable character of Unicode', () => {
    const invisible = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]|(?=\P{Cn})\p{Default_Ignorable_Code_Point}/u;
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      if (!invisible.test(String.fromCodePoint(codePoint))) continue;
      if (!markOf(codePoint)) expect.fail(`U+${codePoint.toString(16)} has no mark`);
    }
  });

  test('marks nothing but controls, formats, separators, fillers, marks and tags as invisible', () => {
    const mayBeInvisible = /[\p{Cc}\p{Cf}\p{Z}\p{DI}\u2800]|[\u{13430}-\u{1343f}]/u;
    for (const { first, last } of invisibles) {
      for (let codePoint = first; codePoint <= last; codePoint += 1) {
        expect(String.fromCodePoint(codePoint)).toMatch(mayBeInvisible);
      }
    }
  });

  test('every imitator is one character above ASCII that imitates one of ASCII', () => {
    for (const [codePoint, { imitates }] of imitations) {
      expect(codePoint).toBeGreaterThan(0x7f);
      expect(imitates).toMatch(/^[!-~]$/);
    }
  });

  test('a full-width form imitates what compatibility normalisation makes of it', () => {
    for (let codePoint = 0xff01; codePoint <= 0xff5e; codePoint += 1) {
      const mark = markOf(codePoint);
      expect(mark?.kind === 'look-alike' && mark.imitates).toBe(
        String.fromCodePoint(codePoint).normalize('NFKC'),
      );
    }
  });

  test.each([
    [0x00, 'plate', 'NUL'],
    [0x08, 'plate', 'BS'],
    [0x09, 'whitespace', 'TAB'],
    [0x0a, 'whitespace', 'LF'],
    [0x0b, 'plate', 'VT'],
    [0x0c, 'plate', 'FF'],
    [0x0d, 'whitespace', 'CR'],
    [0x1b, 'plate', 'ESC'],
    [0x1f, 'plate', 'US'],
    [0x20, 'whitespace', 'SP'],
    [0x7f, 'plate', 'DEL'],
    [0x80, 'plate', 'PAD'],
    [0x85, 'plate', 'NEL'],
    [0x9f, 'plate', 'APC'],
    [0xa0, 'plate', 'NBSP'],
    [0x1680, 'plate', 'U+1680'],
    [0x200b, 'plate', 'ZWSP'],
    [0x200d, 'plate', 'ZWJ'],
    [0x202e, 'plate', 'RLO'],
    [0x2060, 'plate', 'WJ'],
    [0x2069, 'plate', 'PDI'],
    [0x3000, 'plate', 'IDSP'],
    [0xfe0f, 'plate', 'VS16'],
    [0xfeff, 'plate', 'BOM'],
    [0xe0041, 'plate', 'U+E0041'],
    [0xe01ef, 'plate', 'VS256'],
    [0x201c, 'look-alike', '“'],
  ])('U+%i is a %s named %s', (codePoint, kind, name) => {
    expect(markOf(codePoint)).toMatchObject({ kind, name });
  });

  test.each(['!', '~', 'é', '你', '。', '😀', '\ufffd'])(
    '%s shows itself as it is',
    (character) => {
      expect(markOf(character.codePointAt(0)!)).toBeUndefined();
    },
  );
});

describe('marks between neighbours', () => {
  test.each([
    '你好，世界！',
    '{"content":"你好，世界！"}',
    '你好，\n世界',
    '他说“你好”。',
    '"Привет"',
    '－',
  ])('ordinary writing stays calm: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each([
    ['{"a"：1}', ['：']],
    ['{"a":"b"，"c":1}', ['，']],
    ['{"a":"b"，\r\n"c":1}', ['，']],
    ['{“title”:1}', ['“', '”']],
    ['{“标题”：1}', ['“', '：']],
    ['it’s', ['’']],
    ['p\u0430ypal', ['\u0430']],
    ['VIP１', ['１']],
    ['优惠ＶＩＰ', ['Ｖ', 'Ｉ', 'Ｐ']],
    ['a\u00a0b\u200bc', ['NBSP', 'ZWSP']],
    ['❤\ufe0f', ['VS16']],
  ])('an imitator beside what it imitates counts: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('runs are given in UTF-16 units with their whitespace', () => {
    expect(marksIn('😀 \u{e0041}x').map(({ start, end, mark }) => [start, end, mark.name])).toEqual(
      [
        [2, 3, 'SP'],
        [3, 5, 'U+E0041'],
      ],
    );
  });

  test('an editor text has the marks of its bytes, but for what stands as stand-ins', () => {
    const piece = fc.constantFrom(
      '，',
      '“',
      '"',
      ' ',
      'a',
      '\u0430',
      '你',
      '\r\n',
      '\0',
      '\ufeff',
      '\u240d',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const lookAlikes = (whole: string) =>
          marksIn(whole)
            .filter(({ mark }) => mark.kind === 'look-alike')
            .map(({ start, mark }) => [byteOffsetAt(whole, start), mark.name]);
        const expected = marksIn(text)
          .filter(({ mark }) => mark.kind === 'look-alike')
          .map(({ start, mark }) => [Buffer.byteLength(text.slice(0, start)), mark.name]);
        expect(lookAlikes(toEditorText(encodeUtf8(text)))).toEqual(expected);
      }),
    );
  });

  test('an imitator alone is taken for itself', () => {
    expect(markBetween(undefined, 0xff0c, undefined)).toBeUndefined();
  });
});

test('a name is fit for a sentence', () => {
  expect([0x61, 0x20, 0xa0, 0x201c, 0x4f60].map(nameOf)).toEqual([
    'a',
    'SP',
    'NBSP',
    '“ (U+201C)',
    '你',
  ]);
});
