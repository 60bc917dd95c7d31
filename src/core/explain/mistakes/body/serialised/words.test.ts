import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { serialisedBodyMistakes } from '#core/explain/mistakes/body/serialised/serialised.ts';
import { words } from '#core/explain/mistakes/body/serialised/words.ts';

const ids = serialisedBodyMistakes.map(({ id }) => id);

test('ids are unique kebab-case', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(['en', 'zh-CN'] as const)(
  'every mistake has its words in %s, and no other words',
  (locale) => {
    const wanted = ids.flatMap((id) =>
      ['title', 'cause', 'fix'].map((part) => `mistake.${id}.${part}`),
    );
    expect(Object.keys(words[locale]).toSorted()).toEqual(wanted.toSorted());
  },
);

test('every sentence is ICU MessageFormat', () => {
  const sentences = [...Object.values(words.en), ...Object.values(words['zh-CN'])];
  expect(() => sentences.map((sentence) => compileMessage(sentence))).not.toThrow();
});

test('every source is a public page', () => {
  const sources = serialisedBodyMistakes.flatMap(({ source }) => source ?? []);
  expect(
    sources.filter((source) => !URL.canParse(source) || !source.startsWith('https://')),
  ).toEqual([]);
});
