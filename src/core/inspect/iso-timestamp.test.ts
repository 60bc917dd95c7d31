import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime, timeField, writeTime } from '#core/inspect/iso-time.ts';
import { readWrittenTimestamp } from '#core/inspect/iso-timestamp.ts';
import type { Field } from '#core/schemes/recipe.ts';

const iso = { kind: 'timestamp-iso' } as const;
const now = 1_795_330_800;
const rule = { name: 'AWS', windowSeconds: 900, ...iso };
const milliseconds = { kind: 'timestamp-milliseconds' } as const;

test('a time is read back as it was written, in every way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      const text = writeTime(iso, seconds);
      expect(text).toMatch(/^\d{8}T\d{6}Z$/);
      expect(readTime(iso, text)).toBe(seconds);
      const plain = { kind: 'timestamp-seconds' } as const;
      if (seconds > 1e9 && seconds < 1e11)
        expect(readTime(milliseconds, writeTime(milliseconds, seconds))).toBe(seconds);
      if (seconds < 1e11) expect(readTime(plain, writeTime(plain, seconds))).toBe(seconds);
    }),
  );
  expect(writeTime(iso, now)).toBe('20261122T070000Z');
});

test.each([
  '20261122T070000',
  '2026-11-22T07:00:00Z',
  '20260230T000000Z',
  '20261122T250000Z',
  'Z',
  '',
])('%s is no time of ISO 8601 basic', (text) => expect(readTime(iso, text)).toBeUndefined());

test('an age is told against the window', () => {
  expect(readWrittenTimestamp('20261122T065000Z', now, rule)).toMatchObject({
    kind: 'seconds',
    ageSeconds: 600,
    tone: 'warn',
    limit: { id: 'timestamp.limit', values: { name: 'AWS', minutes: 15 } },
  });
  expect(readWrittenTimestamp('20261122T060000Z', now, rule)).toMatchObject({ tone: 'bad' });
  expect(readWrittenTimestamp('', now, rule)).toBeUndefined();
});

test.each([
  ['1795330800', '20261122T070000Z'],
  ['1795330800123', '20261122T070000Z'],
  ['2026-11-22T07:00:00Z', '20261122T070000Z'],
  ['2026-11-22T15:00:00.500+08:00', '20261122T070000Z'],
  ['Sun, 22 Nov 2026 07:00:00 GMT', '20261122T070000Z'],
])('%s is offered as %s', (text, suggestion) => {
  expect(readWrittenTimestamp(text, now, rule)).toMatchObject({ kind: 'too-fine', suggestion });
});

test.each(['soon', '20261122', '2026-13-01T00:00:00Z', '20261122T070000'])(
  '%s is no time',
  (text) =>
    expect(readWrittenTimestamp(text, now, rule)).toMatchObject({
      kind: 'unreadable',
      message: { id: 'timestamp.not-iso' },
    }),
);

test('the field of the time is found by its kind', () => {
  const field: Field = { id: 't', label: 'T', secret: false, kind: 'timestamp-iso' };
  expect(timeField([{ ...field, id: 'a', kind: 'text' }, field])).toBe(field);
  expect(timeField([])).toBeUndefined();
});

test('a time in milliseconds is read to the second, and one in another way offered so', () => {
  const read = (text: string) => readWrittenTimestamp(text, now, { ...rule, ...milliseconds });
  expect(read('1795330740999')).toMatchObject({ kind: 'seconds', ageSeconds: 60, tone: 'ink' });
  expect(read('1795330800')).toMatchObject({ kind: 'too-fine', suggestion: '1795330800000' });
  expect(read('20261122T070000Z')).toMatchObject({ suggestion: '1795330800000' });
  expect(read('soon')).toMatchObject({
    kind: 'unreadable',
    message: { id: 'timestamp.not-milliseconds', values: { example: '1795330800000' } },
  });
});
