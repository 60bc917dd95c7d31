import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime, timeField, writeTime } from '#core/inspect/written-time.ts';
import type { Field } from '#core/schemes/recipe.ts';

const iso = { kind: 'timestamp-iso' } as const;
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
  expect(writeTime(iso, 1_795_330_800)).toBe('20261122T070000Z');
});

test.each([
  '20261122T070000',
  '2026-11-22T07:00:00Z',
  '20260230T000000Z',
  '20261122T250000Z',
  'Z',
  '',
])('%s is no time of ISO 8601 basic', (text) => expect(readTime(iso, text)).toBeUndefined());

test('the field of the time is found by its kind', () => {
  const field: Field = { id: 't', label: 'T', secret: false, kind: 'timestamp-iso' };
  expect(timeField([{ ...field, id: 'a', kind: 'text' }, field])).toBe(field);
  expect(timeField([])).toBeUndefined();
});
