import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Problem, Stage } from '#core/explain/explanation.ts';
import { search } from '#core/explain/search/search.ts';
import type { SearchOptions } from '#core/explain/search/search-options.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** With all that makes mistakes tell: letters beyond ASCII, a character of two units, slashes, numbers, white space. */
const body = encodeUtf8(
  '{"title":"今日特价 é 🎉","content":"<b>it\'s</b>\\n満 \ud55c /a?b=1&c=2", "price": 1.50,"list":[1,2,-0.0],"vip":true,"none":null}',
);

/** Engines compile again, for speed, what they have seen run a while. */
const rounds = 3;

const rehearsed: readonly Stage[] = ['as-it-stands', 'singles'];

/**
 * Searches in an example of the scheme until every single mistake was tried. The engine compiles
 * what runs, and tables are read, so that the search that somebody waits for finds both done. Now
 * and then it asks `isOver`, and ends where that search has been asked for already.
 */
export async function rehearse(
  scheme: Scheme,
  book: Omit<MistakeBook, 'words'>,
  mac: SearchOptions['mac'],
  isOver: () => Promise<boolean>,
): Promise<void> {
  const options = { mac, shard: 0, shards: 1, spent: () => 0 };
  for (let round = 0; round < rounds; round += 1) {
    for await (const event of search(problemOf(scheme), book, options)) {
      if (event.kind !== 'progress' || !rehearsed.includes(event.stage)) break;
      if (await isOver()) return;
    }
  }
}

function problemOf({ id, recipe, fields, examples, method }: Scheme): Problem {
  const values = examples[0]?.values ?? {};
  const url = 'https://localhost/';
  // Of no digest: 32 bytes that are all zero.
  const received = 'A'.repeat(43).concat('=');
  return {
    schemeId: id,
    recipe,
    fields,
    values,
    body,
    received,
    method,
    url,
    headers: [],
    otherSecrets: [],
  };
}
