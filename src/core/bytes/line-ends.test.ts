import { describe, expect, test } from 'vitest';
import { caretOutOfLineEnd, dominantLineEnd, lineEndAround } from './line-ends.ts';

test.each([
  ['', '\n'],
  ['one line', '\n'],
  ['a\nb\u240d\nc', '\n'],
  ['a\u240d\nb\u240d\nc\n', '\u240d\n'],
  ['a\u240db\u240dc\u240d\n', '\u240d'],
  ['a\u240db\u240d\n', '\u240d\n'],
  ['\u240d\u240d\n\u240d', '\u240d'],
])('in %j Enter inserts %j', (text, lineEnd) => {
  expect(dominantLineEnd(text)).toBe(lineEnd);
});

describe('the caret', () => {
  const text = 'a\u240d\nb\u240dc\nd';

  test.each([
    [2, 'forward', 3],
    [2, 'backward', 1],
    [1, 'forward', 1],
    [3, 'backward', 3],
    [5, 'forward', 5],
    [7, 'backward', 7],
    [0, 'backward', 0],
    [8, 'forward', 8],
  ] as const)('at %i moving %s comes to %i', (offset, direction, place) => {
    expect(caretOutOfLineEnd(text, offset, direction)).toBe(place);
  });
});

describe('Backspace and Delete', () => {
  const text = 'a\u240d\nb\u240dc\n';
  const pair = { start: 1, end: 3 };

  test.each([
    [3, 'backward', pair],
    [2, 'backward', pair],
    [1, 'backward', undefined],
    [1, 'forward', pair],
    [2, 'forward', pair],
    [0, 'forward', undefined],
    [3, 'forward', undefined],
    [4, 'forward', undefined],
    [7, 'backward', undefined],
    [0, 'backward', undefined],
    [7, 'forward', undefined],
  ] as const)('at %i %s take %j', (offset, direction, range) => {
    expect(lineEndAround(text, offset, direction)).toEqual(range);
  });

  test('between two line ends each key takes the one on its side', () => {
    const blank = '\u240d\n\u240d\n';
    expect(lineEndAround(blank, 2, 'backward')).toEqual({ start: 0, end: 2 });
    expect(lineEndAround(blank, 2, 'forward')).toEqual({ start: 2, end: 4 });
  });
});
