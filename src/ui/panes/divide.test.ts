import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsIn, divide, leastLeft, moveOf, type Room } from './divide.ts';

/** A page of 1440 px with a byte face of 7.8 px a column. */
const room: Room = { whole: 1440, right: 774, half: 431, measure: 774 };

describe('the line between the panes', () => {
  test('leaves both panes of use, wherever it is dragged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: 4000 }), fc.integer(), (whole, wished) => {
        const right = (divide({ ...room, whole }, wished).share / 100) * whole;
        expect(right).toBeGreaterThanOrEqual(room.half - whole / 1000);
        expect(whole - right).toBeGreaterThanOrEqual(leastLeft - whole / 1000);
      }),
    );
  });

  test('lets a Sign stand in one line exactly where it fits', () => {
    expect(columnsIn(room, 774)).toBe(88);
    expect(columnsIn(room, 772)).toBe(44);
    expect(divide(room, 600)).toEqual({ share: 41.7, columns: 44 });
  });

  test('moves by a fiftieth of the page, and to both ends', () => {
    expect(moveOf('ArrowLeft', room)).toBe(774 + 28.8);
    expect(moveOf('ArrowRight', room)).toBe(774 - 28.8);
    expect(moveOf('Home', room)).toBe(1440 - leastLeft);
    expect(moveOf('End', room)).toBe(431);
    expect(moveOf('a', room)).toBeUndefined();
  });
});
