import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf, type Piece, piecesOf, spansOf, whiteMarks } from './spans.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** Columns that a piece takes. */
function columnsOf(piece: Piece): number {
  return piece.kind === 'text' ? piece.text.length : piece.columns;
}

describe('spans of a row', () => {
  test('end where bytes do and where a difference does', () => {
    const spans = spansOf([4, 5, -1, -1, 6, 7], [-1, 2, 2, 2, -1, 3], () => 'space');
    expect(spans.map(({ offset, columns, difference }) => [offset, columns, difference])).toEqual([
      [4, 1, -1],
      [5, 1, 2],
      [-1, 2, 2],
      [6, 1, -1],
      [7, 1, 3],
    ]);
  });

  test('take the family of their difference, and none without one', () => {
    const spans = spansOf([0, 1], [-1, 0], () => 'order');
    expect(spans.map(({ family }) => family)).toEqual([undefined, 'order']);
  });
});

describe('the bytes of a span', () => {
  test('are pairs of hex digits, or as much room', () => {
    expect(hexOf(bytesOf('aé'), { offset: 0, columns: 3 })).toBe('61 C3 A9');
    expect(hexOf(bytesOf(''), { offset: -1, columns: 3 })).toBe('        ');
  });

  test('are a character in as many columns as it has bytes', () => {
    expect(piecesOf(bytesOf('a测b'), { offset: 0, columns: 5 })).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'character', text: '测', columns: 3 },
      { kind: 'text', text: 'b' },
    ]);
  });

  test('leave room where a row begins within a character', () => {
    expect(piecesOf(bytesOf('测'), { offset: 1, columns: 2 })).toEqual([
      { kind: 'character', text: '', columns: 2 },
    ]);
  });

  test('show by name what cannot be seen, and what is no text by its digits', () => {
    expect(piecesOf(bytesOf('\u00a0'), { offset: 0, columns: 2 })).toEqual([
      { kind: 'plate', label: 'NBSP', columns: 2 },
    ]);
    expect(piecesOf(Uint8Array.of(0xff), { offset: 0, columns: 1 })).toEqual([
      { kind: 'plate', label: 'FF', columns: 1 },
    ]);
    expect(piecesOf(bytesOf('\r'), { offset: 0, columns: 1 })).toEqual([
      { kind: 'return', label: 'CR', columns: 1 },
    ]);
  });

  test('take exactly their columns, whatever they are and wherever the row cuts them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), fc.nat(), (bytes, from, length) => {
        const offset = bytes.length === 0 ? 0 : from % bytes.length;
        const columns = bytes.length === 0 ? 0 : 1 + (length % (bytes.length - offset));
        const pieces = piecesOf(bytes, { offset, columns });
        expect(pieces.reduce((sum, piece) => sum + columnsOf(piece), 0)).toBe(columns);
      }),
    );
  });
});

test('white bytes are marked in their columns, and only they', () => {
  expect(whiteMarks(bytesOf('a b\tc\n'), [0, 1, 2, -1, 3, 4, 5])).toBe(' ·  → ↵');
  expect(whiteMarks(bytesOf('abc'), [0, 1, 2])).toBe('');
});
