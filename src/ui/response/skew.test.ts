import { describe, expect, test } from 'vitest';
import { looksLikeZone, roughTime } from './skew.ts';

describe('a difference of clocks', () => {
  test.each([
    [119, undefined],
    [120, '2 minutes'],
    [431, '7 minutes'],
    [7_200, '2 hours'],
    [3 * 86_400, '3 days'],
  ])('%i seconds are said to be %s as well', (seconds, said) => {
    expect(roughTime(seconds, 'en')).toBe(said);
  });

  test.each([
    [28_800, true],
    [-28_790, true],
    [28_900, false],
    [30, false],
    [15 * 3_600, false],
  ])('%i seconds look like a time zone: %s', (seconds, isZone) => {
    expect(looksLikeZone(seconds)).toBe(isZone);
  });
});
