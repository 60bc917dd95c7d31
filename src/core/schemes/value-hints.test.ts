import { describe, expect, test } from 'vitest';
import { strayCharacters, strayHints } from '#core/schemes/value-hints.ts';

describe('what comes along when a value is copied', () => {
  test.each([
    ['abc\n', 'hint.line-end'],
    ['abc\r\n', 'hint.line-end'],
    ['a\rbc', 'hint.line-end'],
    [' abc', 'hint.white-space'],
    ['abc\t', 'hint.white-space'],
    ['abc\u00a0', 'hint.white-space'],
    ['\ufeffabc', 'hint.white-space'],
    ['abc\u200b', 'hint.white-space'],
    ['"abc"', 'hint.quotes'],
    ["'abc", 'hint.quotes'],
    ['“abc”', 'hint.quotes'],
    ['abc`', 'hint.quotes'],
  ])('%j', (value, id) => {
    expect(strayCharacters('SecretKey', value)).toEqual({ id, values: { name: 'SecretKey' } });
  });

  test.each(['', 'abc', 'a b', 'a"b', 'a\u200bb'])('is nothing in %j', (value) => {
    expect(strayCharacters('SecretKey', value)).toBeUndefined();
  });
});

test('every field is looked at, under its own name', () => {
  const text = { secret: false, kind: 'text' } as const;
  const hints = strayHints([
    { id: 'a', label: 'A', ...text },
    { id: 'b', label: 'B', ...text },
  ]);
  expect(hints({ a: 'x', b: 'x ' }, 'custom')).toEqual([
    { field: 'b', message: { id: 'hint.white-space', values: { name: 'B' } } },
  ]);
  expect(hints({}, 'custom')).toEqual([]);
});
