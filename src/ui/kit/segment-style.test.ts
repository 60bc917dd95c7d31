import { expect, test } from 'vitest';
import { styleByFirstUse } from '#ui/kit/segment-style.ts';

test('a field takes its style by the order in which the recipe first uses it', () => {
  expect([...styleByFirstUse(['timeStamp', 'accessId', 'timeStamp', 'nonce'])]).toEqual([
    ['timeStamp', 'a'],
    ['accessId', 'b'],
    ['nonce', 'c'],
  ]);
});

test('a fifth field starts again with the first style', () => {
  expect(styleByFirstUse(['1', '2', '3', '4', '5']).get('5')).toBe('a');
});
