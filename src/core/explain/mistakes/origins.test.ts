import { describe, expect, test } from 'vitest';
import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import { origins as ofAllSchemes } from '#core/explain/mistakes/origins.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';

await loadSchemes();
const books = await Promise.all(schemes.map((scheme) => bookFor(scheme)));
const saidIn = (each: typeof books) =>
  new Set(each.flatMap(({ mistakes }) => mistakes.flatMap(({ arisesIn }) => arisesIn)));
const { origins = {} } = books[0] ?? {};

/** Words that stand in sentences and in no name. */
const prose =
  /(?:^| )(?:a|an|the|of|and|or|in|on|that|which|with|without|for|from|before|any|other|by)(?: |$)/;

const names = new Set(['Ruby on Rails']);

describe('where a mistake arises', () => {
  test('is said in Chinese wherever it is said in words', () => {
    const isInWords = (origin: string) => prose.test(origin) && !names.has(origin);
    const said = [...saidIn(books.slice(0, 1))];
    expect(said.filter((origin) => isInWords(origin) && !origins[origin])).toEqual([]);
  });

  test('is translated only where some mistake arises so', () => {
    const said = saidIn(books);
    expect(Object.keys({ ...origins, ...ofAllSchemes }).filter((one) => !said.has(one))).toEqual(
      [],
    );
  });
});
