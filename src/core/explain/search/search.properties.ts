import { createHmac } from 'node:crypto';
import type { Explanation, Problem, SearchEvent, Stage } from '#core/explain/explanation.ts';
import { loadFastMac } from '#core/explain/fast-mac/fast-mac.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import { search } from '#core/explain/search/search.ts';
import type { SearchOptions } from '#core/explain/search/search-options.ts';
import type { Mistake, Profile } from '#core/schemes/mistake.ts';

const mac = await loadFastMac();

export const secret = 'a-secret-of-the-test';
export const time = 1565314789;
export const id = '1500001048';

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text));
}

/** What a client of the made-up vendor sends for a message: Base64 of the hex text of an HMAC-SHA-256. */
export function signed(message: string | Uint8Array, key: string | Uint8Array = secret): string {
  const hex = createHmac('sha256', key).update(message).digest('hex');
  return Buffer.from(hex).toString('base64');
}

/** A problem of the made-up vendor, whose string to sign is time ‖ id ‖ body. */
export function problemWith(known: Partial<Problem>): Problem {
  return { ...givenWith(known), schemeId: 'made-up', otherSecrets: [], ...known };
}

/** All that a search told, in order. */
export type Told = {
  readonly explanations: readonly Explanation[];
  /** Those that it came to, in order. */
  readonly stages: readonly Stage[];
  readonly ended: Extract<SearchEvent, { kind: 'ended' }>;
};

/** Runs a search to its end, with all the time there is unless `options` say otherwise. */
export async function searched(
  problem: Problem,
  mistakes: readonly Mistake[],
  options: Partial<SearchOptions> & { readonly profiles?: readonly Profile[] } = {},
): Promise<Told> {
  const { profiles = [], ...others } = options;
  const events: SearchEvent[] = [];
  const all = { mac, shard: 0, shards: 1, spent: () => 0, ...others };
  for await (const event of search(problem, { mistakes, profiles }, all)) events.push(event);
  const ended = events.find((event) => event.kind === 'ended');
  if (ended === undefined) throw new Error('the search did not say that it ended');
  return {
    explanations: events.flatMap((event) => (event.kind === 'found' ? [event.explanation] : [])),
    stages: [
      ...new Set(events.flatMap((event) => (event.kind === 'progress' ? [event.stage] : []))),
    ],
    ended,
  };
}

/** Ids of the likeliest causes of an explanation, sorted. */
export function namesOf(explanation: Explanation | undefined): readonly string[] | undefined {
  return explanation?.causes.map(([cause]) => cause.mistake).sort();
}
