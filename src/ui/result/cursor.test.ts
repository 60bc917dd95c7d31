import { describe, expect, test } from 'vitest';
import { cellAt, moveCursor, offsetAt } from '#ui/result/cursor.ts';
import { layoutRows } from '#ui/result/rows.ts';

const bytes = new Uint8Array(Buffer.from('abcd测e\nxy', 'utf8'));
// Rows: `abcd`, `测e\n`, `xy`
const grid = { bytes, starts: layoutRows(bytes, 4) };

describe('the cursor', () => {
  test.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 4, 7],
    ['ArrowLeft', 7, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 10, 10],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 2, 7],
    ['ArrowUp', 7, 2],
    ['ArrowUp', 1, 1],
    ['PageDown', 1, 10],
    ['Home', 7, 4],
    ['End', 4, 8],
    ['Control+End', 0, 10],
    ['Control+Home', 9, 0],
  ])('%s moves it from byte %i to byte %i', (key, from, to) => {
    expect(moveCursor(grid, from, key)).toBe(to);
  });

  test('appears at the first byte', () => {
    expect(moveCursor(grid, undefined, 'ArrowDown')).toBe(0);
  });

  test('leaves other keys alone', () => {
    expect(moveCursor(grid, 3, 'a')).toBeUndefined();
    expect(moveCursor(grid, 3, 'toString')).toBeUndefined();
  });

  test('within a character it stands on the whole character', () => {
    expect(cellAt(grid, 5)).toMatchObject({ start: 4, end: 7 });
  });

  test('behind the end of bytes that became shorter there is none', () => {
    expect(cellAt(grid, 99)).toBeUndefined();
  });

  test('a point in a row is the character under it', () => {
    expect(offsetAt(grid, 1, 1)).toBe(4);
    expect(offsetAt(grid, 1, 2)).toBe(7);
  });
});
