import { describe, expect, test } from 'vitest';
import { encodingMistakes } from '#core/explain/mistakes/body/bytes/encodings/encodings.ts';
import { misreadMistakes } from '#core/explain/mistakes/body/bytes/encodings/misread.ts';
import { bodyVariants } from '#core/explain/mistakes/mistakes.properties.ts';
import vectors from '#core/explain/mistakes/vectors/encodings.json' with { type: 'json' };

const text = vectors[0]!.text;
const utf8 = Buffer.from(text).toString('hex');
const mistakes = [...encodingMistakes, ...misreadMistakes];
const variants = (id: string, body: string | Uint8Array) => bodyVariants(mistakes, id, body);

const idOf: Readonly<Record<string, string>> = {
  ASCII: 'body-signed-as-ascii',
  'Latin-1': 'body-signed-in-latin1',
  'Windows-1252': 'body-signed-in-windows-1252',
  GB18030: 'body-signed-in-gbk',
  'UTF-16LE': 'body-signed-in-utf-16',
  'UTF-16BE': 'body-signed-in-utf-16',
};

describe('a body signed in another encoding', () => {
  // Written by the codecs of CPython 3.11. Left out is where Node's tables, ICU's, differ from
  // CPython's and the browsers': the euro sign in EUC-KR and kana in Big5.
  test.each(vectors)('$encoding, ? for each $replaces, as CPython writes it', (vector) => {
    const id = idOf[vector.encoding] ?? 'body-signed-in-other-code-page';
    expect(variants(id, vector.text)).toContain(vector.hex);
  });

  test('in GBK, where an emoji is ? in Java and ?? in .NET', () => {
    const ofEmoji = variants('body-signed-in-gbk', '中文😀!');
    expect(ofEmoji).toContain(`d6d0cec4${'3f'}21`);
    expect(ofEmoji).toContain(`d6d0cec4${'3f3f'}21`);
    expect(ofEmoji).toContain('d6d0cec49439fc3621');
    expect(variants('body-signed-in-gbk', '€')).toEqual(['80', '80', 'a2e3']);
  });

  test('in UTF-16 with a byte order mark', () => {
    expect(variants('body-signed-in-utf-16', '{}')).toEqual(
      expect.arrayContaining(['fffe7b007d00', 'feff007b007d', '7b007d00', '007b007d']),
    );
  });

  test('by low bytes, as Buffer writes latin1', () => {
    expect(variants('body-signed-by-low-bytes', text)).toEqual([
      Buffer.from(text, 'latin1').toString('hex'),
    ]);
  });

  test('without its non-ASCII characters', () => {
    expect(variants('body-signed-without-non-ascii', 'a你b😀c')).toEqual(['616263']);
  });

  test('an ASCII body is the same in all of them', () => {
    for (const { id } of encodingMistakes) {
      if (id !== 'body-signed-in-utf-16') expect(variants(id, '{"a":1}')).toEqual([]);
    }
  });
});

describe('bytes taken for another encoding', () => {
  const doubled = Buffer.from(Buffer.from(text).toString('latin1')).toString('hex');

  test('before signing: double UTF-8', () => {
    expect(variants('body-signed-misread', text)).toContain(doubled);
  });

  test('before signing: UTF-8 read as Windows-1252 and as GBK', () => {
    expect(variants('body-signed-misread', '’')).toContain(Buffer.from('â€™').toString('hex'));
    expect(variants('body-signed-misread', '你好')).toContain(
      Buffer.from('浣犲ソ').toString('hex'),
    );
  });

  test('after signing: the readable text was signed', () => {
    expect(variants('body-written-misread', Buffer.from(doubled, 'hex'))).toContain(utf8);
    expect(variants('body-written-misread', 'â€™')).toContain(Buffer.from('’').toString('hex'));
    expect(variants('body-written-misread', '浣犲ソ')).toContain(
      Buffer.from('你好').toString('hex'),
    );
    expect(variants('body-written-misread', text)).toEqual([]);
  });

  test.each([
    ['d6d0cec4', '中文'],
    ['a4a4a4e5', '中文'],
    ['82a982c8', 'かな'],
    ['bec8b3e7', '안녕'],
    ['7be97d', '{é}'],
    ['7b927d', '{’}'],
    ['7b00604f7d00', '{你}'],
    ['fffe604f', '你'],
    ['007b4f60007d', '{你}'],
    ['feff4f60', '你'],
  ])('the body is written as %s where the UTF-8 of %s was signed', (body, signed) => {
    expect(variants('body-written-in-other-encoding', Buffer.from(body, 'hex'))).toContain(
      Buffer.from(signed).toString('hex'),
    );
  });

  test('one replacement character for each byte, for each character, for a cut one', () => {
    const replaced = variants('body-signed-with-replacement-characters', 'a你');
    expect(replaced).toContain(Buffer.from('a\ufffd\ufffd\ufffd').toString('hex'));
    expect(replaced).toContain(Buffer.from('a\ufffd').toString('hex'));
    const long = Buffer.from(`${'x'.repeat(1023)}你好`);
    const inChunks = long.subarray(0, 1024).toString() + long.subarray(1024).toString();
    expect(variants('body-signed-with-replacement-characters', long)).toContain(
      Buffer.from(inChunks).toString('hex'),
    );
    const broken = Buffer.from([0x61, 0xff, 0xe4, 0xbd]);
    expect(variants('body-signed-with-replacement-characters', broken)).toContain(
      Buffer.from(broken.toString()).toString('hex'),
    );
  });
});
