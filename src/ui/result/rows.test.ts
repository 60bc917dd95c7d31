import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '#ui/result/cells.ts';
import { layoutRows, rowCount, rowOf } from '#ui/result/rows.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const rowsOf = (text: string, columns: number) => {
  const bytes = utf8(text);
  const starts = [...layoutRows(bytes, columns)];
  return starts
    .slice(1)
    .map((end, row) => Buffer.from(bytes.subarray(starts[row], end)).toString());
};

/** Bytes with many line ends, wide characters and broken sequences, as bodies from the wild have. */
const wildBytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\t',
        ' ',
        '测试',
        '“',
        '\u00a0',
        'e\u0301',
        '😀',
        '{"a":1}',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .chain((parts) =>
    fc
      .uint8Array({ maxLength: 8 })
      .map((tail) => new Uint8Array([...utf8(parts.join('').toWellFormed()), ...tail])),
  );
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.integer({ min: 0x3f00, max: 0xa100 }).map((one) => String.fromCodePoint(one)),
  }),
);
const measures = fc.constantFrom(8, 44, 88);

describe('rows of bytes', () => {
  test('no bytes have no rows', () => {
    expect(rowCount(layoutRows(new Uint8Array(), 88))).toBe(0);
  });

  test('a row is full at the measure', () => {
    expect(rowsOf('a'.repeat(10), 4)).toEqual(['aaaa', 'aaaa', 'aa']);
  });

  test('a Chinese character takes two columns and is never split', () => {
    expect(rowsOf('a测试', 4)).toEqual(['a测', '试']);
  });

  test('a row ends after LF, and an LF at the end makes no empty row', () => {
    expect(rowsOf('ab\ncd\r\n\ne\n', 8)).toEqual(['ab\n', 'cd\r\n', '\n', 'e\n']);
  });

  test('an LF behind a full row stays in that row', () => {
    expect(rowsOf('aaaa\nb', 4)).toEqual(['aaaa\n', 'b']);
  });

  test('the offsets of the vendor sample’s rows are multiples of the measure', () => {
    expect([...layoutRows(utf8('x'.repeat(304)), 88)]).toEqual([0, 88, 176, 264, 304]);
  });

  test('rows cover all bytes in order, none of them empty', () => {
    fc.assert(
      fc.property(wildBytes, measures, (bytes, columns) => {
        const starts = [...layoutRows(bytes, columns)];
        expect(starts[0]).toBe(0);
        expect(starts.at(-1)).toBe(bytes.length);
        starts.slice(1).forEach((start, row) => {
          expect(start).toBeGreaterThan(starts[row] ?? 0);
        });
      }),
    );
  });

  test('no row is wider than the measure, its LF aside', () => {
    fc.assert(
      fc.property(texts, measures, (text, columns) => {
        for (const row of rowsOf(text.toWellFormed(), columns)) {
          const characters = [...row.replace(/\n$/, '')];
          const width = characters.reduce((sum, one) => sum + columnsOf(one.codePointAt(0)), 0);
          expect(width).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  test('a byte is found in its row', () => {
    fc.assert(
      fc.property(wildBytes, measures, fc.nat(), (bytes, columns, seed) => {
        fc.pre(bytes.length > 0);
        const starts = layoutRows(bytes, columns);
        const offset = seed % bytes.length;
        const row = rowOf(starts, offset);
        expect(starts[row]).toBeLessThanOrEqual(offset);
        expect(starts[row + 1]).toBeGreaterThan(offset);
      }),
    );
  });
});
