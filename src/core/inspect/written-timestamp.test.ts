import { expect, test } from 'vitest';
import { readWrittenTimestamp } from '#core/inspect/written-timestamp.ts';

const iso = { kind: 'timestamp-iso' } as const;
const now = 1_795_330_800;
const rule = { name: 'AWS', windowSeconds: 900, ...iso };
const milliseconds = { kind: 'timestamp-milliseconds' } as const;

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
