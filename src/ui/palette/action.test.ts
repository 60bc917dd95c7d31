import { expect, test } from 'vitest';
import { isMeant, type PageAction } from './action.ts';

const forget: PageAction = {
  id: 'forget-secrets',
  group: 'request',
  label: '清除密钥',
  run: () => {},
};

test('a command is found by parts of its words, in any order and case', () => {
  expect(isMeant({ ...forget, label: 'Forget secrets' }, 'SEC for')).toBe(true);
  expect(isMeant({ ...forget, label: 'Forget secrets' }, 'secret forgot')).toBe(false);
});

test('a command is found in the language of the page and in English', () => {
  expect(isMeant(forget, '密钥')).toBe(true);
  expect(isMeant(forget, 'forget')).toBe(true);
});

test('blanks alone find everything', () => {
  expect(isMeant(forget, ' ')).toBe(true);
});
