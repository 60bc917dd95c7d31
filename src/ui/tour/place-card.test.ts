import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from './place-card.ts';

const view = { width: 1440, height: 900 };
const card = { width: 360, height: 200 };

function overlaps(a: Box, b: Box): boolean {
  const across = a.left < b.left + b.width && b.left < a.left + a.width;
  return across && a.top < b.top + b.height && b.top < a.top + a.height;
}

describe('the card of the tour', () => {
  test('stands below what it speaks of, at its left edge', () => {
    const target = { left: 100, top: 50, width: 80, height: 30 };
    expect(placeCard(target, card, view)).toEqual({ left: 100, top: 92 });
  });

  test('stands above where there is no room below', () => {
    const target = { left: 1300, top: 860, width: 80, height: 30 };
    expect(placeCard(target, card, view)).toEqual({ left: 1068, top: 648 });
  });

  test('stands beside what is as high as the window', () => {
    const target = { left: 0, top: 0, width: 700, height: 900 };
    expect(placeCard(target, card, view)).toEqual({ left: 712, top: 12 });
  });

  test('makes way for what has the focus', () => {
    const target = { left: 100, top: 50, width: 80, height: 30 };
    const focus = { left: 100, top: 100, width: 80, height: 30 };
    const place = placeCard(target, card, view, focus);
    expect(overlaps({ ...place, ...card }, focus)).toBe(false);
    expect(overlaps({ ...place, ...card }, target)).toBe(false);
  });

  test('covers the focus rather than what it speaks of', () => {
    const target = { left: 0, top: 0, width: 700, height: 900 };
    const focus = { left: 700, top: 0, width: 740, height: 900 };
    expect(placeCard(target, card, view, focus)).toEqual({ left: 712, top: 12 });
  });

  test('waits in a corner as long as there is nothing to speak of', () => {
    expect(placeCard(undefined, card, view)).toEqual({ left: 1068, top: 688 });
  });

  test('is whole in the window, wherever its target is', () => {
    const anywhere = fc.integer({ min: -3000, max: 3000 });
    const length = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(anywhere, anywhere, length, length, (left, top, width, height) => {
        const place = placeCard({ left, top, width, height }, card, view);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(view.width);
        expect(place.top + card.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  test('covers nothing of a target that takes less than half of the window', () => {
    const part = (whole: number) => fc.integer({ min: 0, max: whole });
    fc.assert(
      fc.property(part(720), part(450), part(719), part(449), (left, top, width, height) => {
        const target = { left, top, width, height };
        expect(overlaps({ ...placeCard(target, card, view), ...card }, target)).toBe(false);
      }),
    );
  });
});
