import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '#ui/result/cells.ts';
import { paintRow, whitespaceMarks } from '#ui/result/paint.ts';
import type { NamedSegment } from '#ui/result/segments.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const cellsIn = (bytes: Uint8Array) => cellsOf(bytes, 0, bytes.length);
const body = (start: number, end: number, name = 'Body'): NamedSegment => ({
  part: { kind: 'body' },
  start,
  end,
  style: 'body',
  name,
});
const paint = (bytes: Uint8Array, segments = [body(0, bytes.length)]) =>
  paintRow(cellsIn(bytes), segments, 88);
const piecesIn = (text: string) => paint(utf8(text))[0]?.pieces;

describe('pieces of a row', () => {
  test('plain text and its spaces are one piece', () => {
    expect(piecesIn('{"a": 1}\n')).toEqual([{ kind: 'text', text: '{"a": 1}\n' }]);
  });

  test('a run of Chinese is one piece', () => {
    expect(piecesIn('a测试b')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'wide', text: '测试' },
      { kind: 'text', text: 'b' },
    ]);
  });

  test('a combining mark stays with the character that it stands on', () => {
    expect(piecesIn('e\u0301x')).toEqual([{ kind: 'text', text: 'e\u0301x' }]);
  });

  test('what deceives is a plate that keeps the real character', () => {
    expect(piecesIn('a\u00a0b')?.[1]).toEqual({
      kind: 'plate',
      text: '\u00a0',
      label: 'NBSP',
      columns: 5,
    });
  });

  test('a byte that is no part of UTF-8 is a plate with its two digits', () => {
    expect(paint(new Uint8Array([0x0f | 0xf0]))[0]?.pieces).toEqual([
      { kind: 'plate', text: '', label: 'FF', columns: 3 },
    ]);
  });

  test('the text of all pieces is the text of the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const known = text.toWellFormed();
        const pieces = paint(utf8(known)).flatMap((segment) => segment.pieces);
        expect(pieces.map((piece) => piece.text).join('')).toBe(known);
      }),
    );
  });
});

describe('segments of a row', () => {
  test('each holds its own bytes', () => {
    const painted = paint(utf8('12ab'), [body(0, 2, 'A'), body(2, 4, 'B')]);
    expect(painted.map(({ column, pieces }) => [column, pieces])).toEqual([
      [0, [{ kind: 'text', text: '12' }]],
      [2, [{ kind: 'text', text: 'ab' }]],
    ]);
  });

  test('a name stands only where the segment starts', () => {
    const bytes = utf8('abcdefgh');
    const row = paintRow(cellsOf(bytes, 4, 8), [body(0, 8)], 88);
    expect(row[0]?.name).toBeUndefined();
  });

  test('a segment too narrow for its name goes without', () => {
    const painted = paint(utf8('1234567890ab'), [body(0, 2, 'TimeStamp'), body(2, 12, 'AccessId')]);
    expect(painted.map((segment) => segment.name)).toEqual([undefined, 'AccessId']);
  });
});

test('whitespace marks stand in the columns of their characters', () => {
  expect(whitespaceMarks(cellsIn(utf8('a 测 b\n')))).toBe(' ·  · ↵');
});
