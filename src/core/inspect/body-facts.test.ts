import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { marksIn } from '#core/bytes/character-marks.ts';
import { noBodyFacts } from '#core/inspect/no-body-facts.ts';
import { bodyFacts } from './body-facts.ts';

const bytesOf = (...parts: (string | number)[]): Bytes =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
    ),
  );

const none = { count: 0, first: undefined };

describe('the facts of a body', () => {
  test('of no bytes', () => {
    expect(bodyFacts(bytesOf())).toEqual({
      bytes: 0,
      characters: 0,
      lineEnds: { CRLF: none, LF: none, CR: none },
      finalNewline: 'none',
      bom: false,
      invalidUtf8: none,
      invisible: none,
      lookAlikes: none,
      marked: [],
      json: { status: 'empty' },
    });
  });

  test('of plain Chinese JSON are calm', () => {
    const text = '{"title":"你好，世界！","content":"他说“好”。😀"}\n';
    expect(bodyFacts(bytesOf(text))).toMatchObject({
      bytes: Buffer.byteLength(text),
      characters: [...text].length,
      lineEnds: { LF: { count: 1, first: Buffer.byteLength(text) - 1 } },
      finalNewline: 'LF',
      marked: [],
      json: { status: 'valid', bom: false },
    });
  });

  test('of a body with everything name each thing and where it first is', () => {
    const body = bytesOf(
      '\ufeff{\r\n"a":\u00a0“b”\n,\r"\u200b\u200b',
      0xff,
      0xfe,
      '\0"：1}\ufeff\r\n',
    );
    expect(bodyFacts(body)).toEqual({
      bytes: 43,
      characters: 28,
      lineEnds: {
        CRLF: { count: 2, first: 4 },
        LF: { count: 1, first: 19 },
        CR: { count: 1, first: 21 },
      },
      finalNewline: 'CRLF',
      bom: true,
      invalidUtf8: { count: 2, first: 29 },
      invisible: { count: 5, first: 10 },
      lookAlikes: { count: 3, first: 12 },
      marked: [
        { kind: 'plate', name: 'NBSP', count: 1, first: 10 },
        { kind: 'look-alike', name: '“', count: 1, first: 12 },
        { kind: 'look-alike', name: '”', count: 1, first: 16 },
        { kind: 'plate', name: 'ZWSP', count: 2, first: 23 },
        { kind: 'plate', name: 'NUL', count: 1, first: 31 },
        { kind: 'look-alike', name: '：', count: 1, first: 33 },
        { kind: 'plate', name: 'BOM', count: 1, first: 38 },
      ],
      json: expect.objectContaining({ status: 'error', bom: true }),
    });
  });

  test.each([
    ['a', 'none'],
    ['a\n', 'LF'],
    ['a\r\n', 'CRLF'],
    ['a\r', 'CR'],
    ['\n\r', 'CR'],
    ['\n', 'LF'],
  ])('of %j say that it ends in %s', (text, finalNewline) => {
    expect(bodyFacts(bytesOf(text)).finalNewline).toBe(finalNewline);
  });

  test.each([
    ['\r\r\n\n', 1, 1, 1],
    ['\n\r\n\r', 1, 1, 1],
    ['\r\n\r\n', 2, 0, 0],
    ['\r\r', 0, 0, 2],
  ])('of %j count CR LF, LF and CR apart', (text, pairs, lfs, crs) => {
    const { lineEnds } = bodyFacts(bytesOf(text));
    expect([lineEnds.CRLF.count, lineEnds.LF.count, lineEnds.CR.count]).toEqual([pairs, lfs, crs]);
  });

  test('agree with the text of the body', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '\u00a0',
        '\u200b',
        '“',
        '，',
        'a',
        '"',
        '\ufeff',
        '\u{e0041}',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const facts = bodyFacts(bytesOf(text));
        const startsWithBom = text.startsWith('\ufeff');
        const counted = marksIn(text).filter(
          ({ start, mark }) => mark.kind !== 'whitespace' && !(startsWithBom && start === 0),
        );
        const firstOf = (kind: string) => {
          const first = counted.find(({ mark }) => mark.kind === kind);
          return first && Buffer.byteLength(text.slice(0, first.start));
        };
        const countOf = (kind: string) => counted.filter(({ mark }) => mark.kind === kind).length;
        expect(facts).toMatchObject({
          characters: [...text].length,
          bom: startsWithBom,
          invalidUtf8: none,
          invisible: { count: countOf('plate'), first: firstOf('plate') },
          lookAlikes: { count: countOf('look-alike'), first: firstOf('look-alike') },
        });
        expect(facts.lineEnds.CRLF.count).toBe(text.split('\r\n').length - 1);
        expect(facts.lineEnds.LF.first ?? -1).toBe(
          Buffer.from(text.replaceAll('\r\n', '..')).indexOf('\n'),
        );
      }),
    );
  });

  test('of bytes that are not UTF-8 count each as a character', () => {
    expect(bodyFacts(bytesOf('你', 0xe4, 0xbd, 'a', 0x80))).toMatchObject({
      characters: 5,
      invalidUtf8: { count: 3, first: 3 },
    });
  });
});

test('the facts of an empty body are known without reading it', () => {
  expect(bodyFacts(new Uint8Array(0))).toEqual(noBodyFacts);
});
