import { expect, test } from 'vitest';
import { isWritable, writeLocal, writeUtc } from './local-time.ts';

test('the time stamp of the vendor’s sample is the 9th of August 2019', () => {
  expect(writeUtc(1565314789)).toEqual({ date: '2019-08-09 01:39:49', zone: '' });
});

test('in Shanghai the same moment is eight hours later on the clock', () => {
  expect(writeLocal(1565314789, -480)).toEqual({ date: '2019-08-09 09:39:49', zone: 'UTC+8' });
});

test('zones west of Greenwich and zones with half hours are written as such', () => {
  expect(writeLocal(1565314789, 210)).toEqual({ date: '2019-08-08 22:09:49', zone: 'UTC−3:30' });
  expect(writeLocal(1565314789, -345)).toEqual({ date: '2019-08-09 07:24:49', zone: 'UTC+5:45' });
});

test('a number that no calendar reaches is not written', () => {
  expect(isWritable(8_640_000_000_001)).toBe(false);
  expect(isWritable(Number.NaN)).toBe(false);
  expect(isWritable(8_640_000_000_000)).toBe(true);
});
