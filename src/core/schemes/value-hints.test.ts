import { describe, expect, test } from 'vitest';
import { strayCharacters } from '#core/schemes/value-hints.ts';

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
