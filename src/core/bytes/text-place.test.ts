import { expect, test } from 'vitest';
import { placeIn } from './text-place.ts';

test.each([
  ['', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 2, 1, 3],
  ['😀x', 2, 1, 2],
])('the place in %j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(placeIn(text, offset)).toEqual({ line, column });
});
