import { describe, expect, test } from 'vitest';
import { fieldVariants } from '#core/explain/mistakes/mistakes.properties.ts';
import { timeStampMistakes } from '#core/explain/mistakes/time-stamp/time-stamp.ts';

const variants = (id: string, text: string) =>
  fieldVariants(timeStampMistakes, id, text).map(({ value }) => value);

describe('a time stamp that was signed otherwise', () => {
  test.each([
    // Written by the languages themselves: Python 3.11, Node 20, JDK 17, Go 1.19, date(1).
    ['time-stamp-milliseconds', '1565314789', '1565314789000'],
    ['time-stamp-milliseconds', '1565314789', '1565314789007'],
    ['time-stamp-milliseconds', '1565314789', '1565314789999'],
    ['time-stamp-milliseconds', '1565314789123', '1565314789000'],
    ['time-stamp-seconds', '1565314789123', '1565314789'],
    ['time-stamp-seconds', '1565314789500', '1565314790'],
    ['time-stamp-seconds', '1565314789.9', '1565314790'],
    ['time-stamp-seconds', '1565314789000000000', '1565314789'],
    ['time-stamp-seconds', '2019-08-09T01:39:49Z', '1565314789'],
    ['time-stamp-seconds', '2019-08-09T09:39:49.500+08:00', '1565314789'],
    ['time-stamp-seconds', 'Fri, 09 Aug 2019 01:39:49 GMT', '1565314789'],
    ['time-stamp-finer-unit', '1565314789', '1565314789000000'],
    ['time-stamp-finer-unit', '1565314789', '1565314789000000000'],
    ['time-stamp-finer-unit', '1565314789123', '1565314789123000000'],
    ['time-stamp-float', '1565314789', '1565314789.0'],
    ['time-stamp-float', '1565314789', '1.565314789E9'],
    ['time-stamp-float', '1565314789', '1.565314789e+09'],
    ['time-stamp-float', '1565314780', '1.56531478E9'],
    ['time-stamp-float', '2000000000', '2.0E9'],
    ['time-stamp-float', '2000000000', '2e+09'],
    ['time-stamp-fraction', '1565314789', '1565314789.123'],
    ['time-stamp-fraction', '1565314789', '1565314789.5'],
    ['time-stamp-fraction', '1565314789', '1565314789.007'],
    ['two-clock-reads', '1565314789', '1565314788'],
    ['two-clock-reads', '1565314789', '1565314799'],
    ['time-stamp-rounded', '1565314789', '1565314790'],
    ['time-stamp-in-local-time', '1565314789', '1565343589'],
    ['time-stamp-in-local-time', '1565314789', '1565285989'],
    ['time-stamp-in-local-time', '1565314789', '1565334589'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T01:39:49Z'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T01:39:49.000Z'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T01:39:49+00:00'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T09:39:49+08:00'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T09:39:49+0800'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T09:39:49'],
    ['time-stamp-as-date', '1565314789', '2019-08-09 09:39:49'],
    ['time-stamp-as-date', '1565314789', '20190809093949'],
    ['time-stamp-as-date', '1565314789', '20190809T013949Z'],
    ['time-stamp-as-date', '1565314789', 'Fri, 09 Aug 2019 01:39:49 GMT'],
    ['time-stamp-as-date', '1565314789', 'Fri, 09 Aug 2019 09:39:49 +0800'],
    ['time-stamp-as-date', '1565314789', 'Fri Aug 09 09:39:49 CST 2019'],
    ['time-stamp-as-date', '1565314789', 'Fri Aug  9 01:39:49 UTC 2019'],
    ['time-stamp-as-date', '1565314789', 'Fri Aug 09 2019 09:39:49 GMT+0800 (China Standard Time)'],
    ['time-stamp-as-date', '1565314789', '2019-08-09 01:39:49 +0000 UTC'],
    ['time-stamp-as-date', '1565314789', '2019-08-09T07:09:49+05:30'],
    ['time-stamp-as-date', '1565314789', '2019-08-08T17:39:49-08:00'],
    ['time-stamp-white-space', '1565314789', '1565314789\n'],
    ['time-stamp-white-space', '1565314789', ' 1565314789'],
    ['time-stamp-as-literal', '1565314789', '"1565314789"'],
    ['time-stamp-as-literal', '1565314789', '1565314789L'],
    ['time-stamp-as-literal', '1565314789', '0x5d4ccee5'],
    ['time-stamp-not-set', '1565314789', 'undefined'],
  ])('%s: %s was signed as %s', (id, text, signed) => {
    expect(variants(id, text)).toContain(signed);
  });

  test('every millisecond of the second, once, the full second first', () => {
    const found = variants('time-stamp-milliseconds', '1565314789');
    expect(new Set(found).size).toBe(1000);
    expect(found[0]).toBe('1565314789000');
  });

  test('the distance and the direction of another reading are told', () => {
    const found = fieldVariants(timeStampMistakes, 'two-clock-reads', '1565314789');
    expect(found).toContainEqual({
      value: '1565314786',
      values: { seconds: 3, direction: 'earlier' },
    });
    expect(found).toHaveLength(20);
  });

  test('no variant of a local time is the time itself, and none is beyond 14 hours', () => {
    const distances = variants('time-stamp-in-local-time', '1565314789').map(
      (text) => Number(text) - 1565314789,
    );
    expect(new Set(distances).size).toBe(112);
    expect(distances).not.toContain(0);
    expect(Math.max(...distances.map(Math.abs))).toBe(14 * 3600);
  });

  test.each(['', 'now', '-5', '2019-08-09 09:39:49', '9'.repeat(40), '{{timestamp}}'])(
    'nothing breaks on %j',
    (text) => {
      for (const { id } of timeStampMistakes) {
        expect(variants(id, text).every((value) => typeof value === 'string')).toBe(true);
      }
    },
  );
});
