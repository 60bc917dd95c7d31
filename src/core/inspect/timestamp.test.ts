import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimestamp } from '#core/inspect/timestamp.ts';

const now = 1_700_000_000;
const read = (text: string) => readTimestamp(text, now, { name: 'TPNS' });

test('an empty time stamp says nothing', () => {
  expect(read('')).toBeUndefined();
});

describe('the age', () => {
  test.each([
    [0, 'timestamp.now', undefined],
    [1, 'timestamp.past.second', 1],
    [59, 'timestamp.past.second', 59],
    [60, 'timestamp.past.minute', 1],
    [3599, 'timestamp.past.minute', 59],
    [3600, 'timestamp.past.hour', 1],
    [86_400, 'timestamp.past.day', 1],
    [40 * 86_400, 'timestamp.past.month', 1],
    [-1, 'timestamp.future.second', 1],
    [-180, 'timestamp.future.minute', 3],
    [-2 * 31_556_952, 'timestamp.future.year', 2],
  ])('of %i seconds is said in the largest fitting unit', (ageSeconds, id, count) => {
    const message = count === undefined ? { id } : { id, values: { count } };
    expect(read(String(now - ageSeconds))).toMatchObject({ ageSeconds, message });
  });

  test('of the vendor’s sample is 7 years in November 2026', () => {
    expect(readTimestamp('1565314789', 1_795_300_000, { name: 'TPNS' })?.message).toEqual({
      id: 'timestamp.past.year',
      values: { count: 7 },
    });
  });

  test.each([
    [0, 'ink'],
    [300, 'ink'],
    [301, 'warn'],
    [600, 'warn'],
    [601, 'bad'],
    [-1, 'warn'],
    [-600, 'warn'],
    [-601, 'bad'],
  ])('of %i seconds has the tone %s', (ageSeconds, tone) => {
    expect(read(String(now - ageSeconds))?.tone).toBe(tone);
  });

  test.each([
    [299, undefined, 'ink', 'timestamp.no-limit'],
    [299, 300, 'ink', 'timestamp.limit'],
    [301, 300, 'bad', 'timestamp.limit'],
    [601, 900, 'warn', 'timestamp.limit'],
  ])('of %i seconds with a window of %s has the tone %s', (ageSeconds, windowSeconds, tone, id) => {
    const rule = { name: 'Slack', ...(windowSeconds && { windowSeconds }) };
    const reading = readTimestamp(String(now - ageSeconds), now, rule);
    expect(reading).toMatchObject({ tone, limit: { id } });
  });

  test('names nobody where no limit is known: the API may be one of the user’s own', () => {
    const reading = readTimestamp(String(now), now, { name: 'Custom' });
    expect(reading).toHaveProperty('limit', { id: 'timestamp.no-limit' });
  });

  test('is exact for every second up to the year 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        expect(read(String(seconds))).toMatchObject({ kind: 'seconds', seconds });
      }),
    );
  });
});

describe('a time stamp that is not in seconds', () => {
  test.each([
    ['1565314789123', 'timestamp.milliseconds'],
    ['1565314789123456', 'timestamp.microseconds'],
    ['1565314789123456789', 'timestamp.nanoseconds'],
  ])('%s is recognised and cut down to seconds', (text, id) => {
    expect(read(text)).toMatchObject({
      kind: 'too-fine',
      seconds: 1_565_314_789,
      suggestion: '1565314789',
      message: { id, values: { seconds: '1565314789' } },
    });
  });

  test.each(['253402300800', '99999999999999', '9'.repeat(400)])('%s is no time', (text) => {
    const message = { id: 'timestamp.too-large', values: { count: text.length } };
    expect(read(text)).toEqual({ kind: 'unreadable', tone: 'bad', message });
  });
});

describe('a time stamp that is not digits', () => {
  test.each([
    ['2019-08-09', '-', 5],
    ['-1', '-', 1],
    ['1565314789.5', '.', 11],
    ['1565314789１', '１ (U+FF11)', 11],
    ['😀1', '😀', 1],
  ])('%j: the first wrong character is named', (text, found, position) => {
    expect(read(text)?.message).toEqual({
      id: 'timestamp.not-digits',
      values: { found, position },
    });
  });

  test('white space around it is wrong, too', () => {
    expect(read(' 1565314789')?.message.values?.position).toBe(1);
    expect(read('1565314789\n')?.message.values?.position).toBe(11);
  });
});
