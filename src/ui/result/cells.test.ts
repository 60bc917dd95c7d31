import { describe, expect, test } from 'vitest';
import { cellAtColumn, cellsOf, columnsOf } from '#ui/result/cells.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const cellsIn = (bytes: Uint8Array) => cellsOf(bytes, 0, bytes.length);
const codePoint = (text: string) => text.codePointAt(0);

describe('columns of a character', () => {
  test.each([
    ['a', 1],
    [' ', 1],
    ['é', 1],
    ['П', 1],
    ['测', 2],
    ['，', 2],
    ['Ａ', 2],
    ['한', 2],
    ['😀', 2],
    ['\u{20000}', 2],
    ['\t', 4],
    ['\r', 2],
    ['\n', 1],
    ['\u0301', 0],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(codePoint(text))).toBe(columns);
  });

  test('a plate has room for its name and its edge', () => {
    expect(columnsOf(0x00)).toBe('NUL'.length + 1);
    expect(columnsOf(0xa0)).toBe('NBSP'.length + 1);
  });

  test('a byte that is no part of UTF-8 has room for its two digits and its edge', () => {
    expect(columnsOf(undefined)).toBe(3);
  });
});

describe('cells of a row', () => {
  test('each knows its bytes and the columns before it', () => {
    expect(
      cellsIn(utf8('a测b')).map(({ start, end, column, columns }) => [start, end, column, columns]),
    ).toEqual([
      [0, 1, 0, 1],
      [1, 4, 1, 2],
      [4, 5, 3, 1],
    ]);
  });

  test('every byte that is no part of UTF-8 has a cell of its own', () => {
    const cells = cellsIn(new Uint8Array([0xe6, 0xb5, 0x41, 0xff]));
    expect(cells.map((cell) => [cell.byte, cell.codePoint])).toEqual([
      [0xe6, undefined],
      [0xb5, undefined],
      [0x41, 0x41],
      [0xff, undefined],
    ]);
  });

  test('a full-width comma is marked beside ASCII and left alone in Chinese', () => {
    const commas = (text: string) =>
      cellsIn(utf8(text)).filter((cell) => cell.codePoint === codePoint('，') && cell.mark);
    expect(commas('1，2')).toHaveLength(1);
    expect(commas('你，好')).toHaveLength(0);
  });

  test('what stands in the row before decides too', () => {
    const bytes = utf8('1，好');
    expect(cellsOf(bytes, 1, bytes.length)[0]?.mark?.kind).toBe('look-alike');
  });

  test('a column belongs to the character that covers it, and beyond the end to the last one', () => {
    const cells = cellsIn(utf8('a测b'));
    expect([0, 1, 2, 3, 40].map((column) => cellAtColumn(cells, column)?.start)).toEqual([
      0, 1, 1, 4, 4,
    ]);
  });
});
