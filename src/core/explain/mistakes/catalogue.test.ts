import { describe, expect, test } from 'vitest';
import { bookFor, mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';

await loadSchemes();

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', async (_, scheme) => {
  const { mistakes, profiles, words } = await bookFor(scheme);
  const ids = mistakes.map(({ id }) => id);

  test('no two mistakes have one id', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test.each(['en', 'zh-CN'] as const)(
    'every mistake has a title, a cause and a fix in %s',
    (locale) => {
      const due = ids.flatMap((id) =>
        ['title', 'cause', 'fix'].map((part) => `mistake.${id}.${part}`),
      );
      expect(due.filter((id) => !words[locale][id])).toEqual([]);
    },
  );

  test('both languages say the same things, and only about mistakes that there are', () => {
    const said = Object.keys(words.en);
    expect(Object.keys(words['zh-CN']).toSorted()).toEqual(said.toSorted());
    expect(said.filter((id) => !ids.includes(id.split('.')[1] ?? ''))).toEqual([]);
  });

  test('profiles name mistakes that there are, several each', () => {
    for (const { id, mistakes: together, optional = [] } of profiles) {
      const named = [...together, ...optional];
      expect({ id, unknown: named.filter((one) => !ids.includes(one)) }).toEqual({
        id,
        unknown: [],
      });
      expect(new Set(named).size).toBe(named.length);
      expect(named.length).toBeGreaterThan(1);
    }
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
  });

  test('sources are public pages, and lines of code are no paragraphs', () => {
    for (const { source, code } of mistakes) {
      if (source !== undefined) expect(new URL(source).protocol).toBe('https:');
      if (code !== undefined) expect(code.line.split('\n').length).toBeLessThan(6);
    }
  });

  test('a search gets the same mistakes without the words', async () => {
    expect(await mistakesFor(scheme)).toEqual({ mistakes, profiles });
  });
});
