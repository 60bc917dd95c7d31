import type { Explanation, Problem, SearchEvent, Stage } from '#core/explain/explanation.ts';
import { loadFastMac } from '#core/explain/fast-mac/fast-mac.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { search } from '#core/explain/search/search.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { WrongRequest } from './request.ts';

const scheme = schemes[0];
export const book = await mistakesFor(scheme);
const mac = await loadFastMac();

/** What a search found, and what it took. */
export type Hunted = {
  readonly explanations: readonly Explanation[];
  readonly tried: number;
  /** The last stage that it came to. */
  readonly stage: Stage;
  /** Stages that the time did not suffice for. */
  readonly unfinished: readonly Stage[];
  readonly milliseconds: number;
};

/** What the product is told of a request. */
export function problemOf(request: WrongRequest): Problem {
  const { received, secretKey, headers = {}, otherSecrets = [] } = request;
  return {
    schemeId: scheme.id,
    recipe: scheme.recipe,
    fields: scheme.fields,
    values: { accessId: received.AccessId, timeStamp: received.TimeStamp, secretKey },
    body: new Uint8Array(Buffer.from(received.body_base64, 'base64')),
    received: received.Sign,
    method: scheme.method,
    url: 'https://api.tpns.tencent.com/v3/push/app',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    otherSecrets,
  };
}

/** Runs the product's search. Its time is that of the processor: other programs take none of it. */
export async function hunt(problem: Problem, seconds: number, withBook = book): Promise<Hunted> {
  const begin = process.cpuUsage();
  const milliseconds = () => process.cpuUsage(begin).user / 1000;
  const spent = () => milliseconds() / (seconds * 1000);
  const explanations: Explanation[] = [];
  let last: Stage = 'as-it-stands';
  const events: AsyncIterable<SearchEvent> = search(problem, withBook, {
    mac,
    shard: 0,
    shards: 1,
    spent,
  });
  for await (const event of events) {
    if (event.kind === 'progress') last = event.stage;
    if (event.kind === 'found') explanations.push(event.explanation);
    if (event.kind !== 'ended') continue;
    const { tried, unfinished } = event;
    return { explanations, tried, unfinished, stage: last, milliseconds: milliseconds() };
  }
  throw new Error('the search did not say that it ended');
}
