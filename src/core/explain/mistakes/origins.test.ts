import { describe, expect, test } from 'vitest';
import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';

await loadSchemes();
const books = await Promise.all(schemes.map((scheme) => bookFor(scheme)));
const saidIn = (each: typeof books) =>
  new Set(each.flatMap(({ mistakes }) => mistakes.flatMap(({ arisesIn }) => arisesIn)));

/** Words that stand in sentences and in no name. */
const prose =
  /(?:^| )(?:a|an|the|of|and|or|in|on|that|which|with|without|for|from|before|any|other|by)(?: |$)/;

const names = new Set(['Ruby on Rails']);

describe('where a mistake arises', () => {
  test('is said in Chinese wherever it is said in words', () => {
    const isInWords = (origin: string) => prose.test(origin) && !names.has(origin);
    const left = books.flatMap((book) =>
      [...saidIn([book])].filter((origin) => isInWords(origin) && !book.origins?.[origin]),
    );
    expect(left).toEqual([]);
  });

  test('is translated only where some mistake arises so', () => {
    const said = saidIn(books);
    const translated = books.flatMap(({ origins = {} }) => Object.keys(origins));
    expect(translated.filter((one) => !said.has(one))).toEqual([]);
  });
});
