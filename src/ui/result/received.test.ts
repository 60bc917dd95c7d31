import { expect, test } from 'vitest';
import { receivedNote } from '#ui/result/received.ts';

const language = {
  t: (id: string, values?: object) => `${id} ${JSON.stringify(values)}`,
};

test('nothing received, or nothing to compare with, needs no words', () => {
  expect(receivedNote('', 'abcd', 'signed', language)).toBeUndefined();
  expect(receivedNote('abcd', undefined, 'incomplete', language)).toBeUndefined();
  expect(receivedNote('abcd', 'abcd', 'incomplete', language)).toBeUndefined();
});

test('an equal value says how many characters are equal', () => {
  expect(receivedNote('abcd', 'abcd', 'match', language)).toEqual({
    equal: true,
    text: 'result.received.equal {"count":4}',
  });
});

test('a match that is not literally equal says why', () => {
  expect(receivedNote(' abcd\n', 'abcd', 'match', language)?.text).toContain('equal-trimmed');
});

test('another value says where it starts to differ, counted from 1', () => {
  expect(receivedNote('abXd', 'abcd', 'mismatch', language)).toEqual({
    equal: false,
    text: 'result.received.differs {"position":3,"count":4}',
  });
  expect(receivedNote('abc', 'abcd', 'mismatch-shape', language)?.text).toContain('"position":4');
});
