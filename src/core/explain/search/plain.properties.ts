import type { Explanation } from '#core/explain/explanation.ts';
import { givenOf } from '#core/explain/given.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { plainSearch } from '#core/explain/search/plain-search.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { initialSession } from '#core/session/reduce.ts';

/** What the search of a scheme without a MAC says of a received value. */
export async function explain(
  scheme: Scheme,
  values: Values,
  received: string,
  otherSecrets: readonly string[] = [],
): Promise<readonly Explanation[]> {
  const path = '/v1/messages';
  const session = { ...initialSession, schemeId: scheme.id, values, path, received };
  const given = givenOf(scheme, session, []);
  const problem = { ...given, schemeId: scheme.id, otherSecrets };
  const options = { shard: 0, spent: () => 0 };
  const found: Explanation[] = [];
  for await (const event of plainSearch(problem, await mistakesFor(scheme), options)) {
    if (event.kind === 'found') found.push(event.explanation);
  }
  return found;
}
