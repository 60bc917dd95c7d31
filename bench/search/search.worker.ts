import { type Stage, stages } from '#core/explain/explanation.ts';
import { loadFastMac, scalarMac } from '#core/explain/fast-mac/fast-mac.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { rehearse } from '#core/explain/search/rehearsal.ts';
import { search } from '#core/explain/search/search.ts';
import { schemes } from '#core/schemes/registry.ts';
import { unexplained } from './problem.ts';

/** Asks for one share of a search. */
export type SearchRequest = {
  readonly bodyBytes: number;
  /** `noble`: the same search with @noble/hashes in place of the kernel. */
  readonly mac: 'kernel' | 'noble';
  /** Stages after this one are not searched. */
  readonly until: Stage;
  /** In milliseconds; the search may not take more. */
  readonly budget: number;
  readonly shard: number;
  readonly shards: number;
  /** Whether the worker has got ready before, as those of the product do when the tool opens. */
  readonly isReady: boolean;
};

/** What a share took; `unfinished` and `tried` as the search tells them. */
export type SearchAnswer = {
  /** Milliseconds of each stage. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  readonly total: number;
  readonly tried: number;
  readonly unfinished: readonly Stage[];
};

const book = mistakesFor(schemes[0]);
const kernel = loadFastMac();

async function run(request: SearchRequest): Promise<SearchAnswer> {
  const { bodyBytes, budget, until, shard, shards } = request;
  const mac = request.mac === 'noble' ? scalarMac : await kernel;
  if (request.mac === 'kernel' && mac.kind !== 'simd') throw new Error('the kernel was refused');
  if (request.isReady) await rehearse(schemes[0], await book, mac, async () => false);
  const problem = unexplained(bodyBytes);
  const [begin, found] = [performance.now(), await book];
  const spent = () => (performance.now() - begin) / budget;
  const times: Partial<Record<Stage, number>> = {};
  let [stage, since, tried]: [Stage, number, number] = ['as-it-stands', begin, 0];
  for await (const event of search(problem, found, { mac, shard, shards, spent })) {
    const now = performance.now();
    if (event.kind === 'found') throw new Error('the signature of the bench is explained');
    ({ tried } = event);
    if (event.kind === 'ended') {
      return { stages: times, total: now - begin, tried, unfinished: event.unfinished };
    }
    if (event.stage !== stage) [stage, since] = [event.stage, begin + totalOf(times)];
    if (stages.indexOf(stage) > stages.indexOf(until)) break;
    times[stage] = now - since;
  }
  return { stages: times, total: totalOf(times), tried, unfinished: [] };
}

function totalOf(times: Readonly<Partial<Record<Stage, number>>>): number {
  return Object.values(times).reduce((sum, time) => sum + time, 0);
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  // As an error of the worker, which ends the bench: a promise that is refused would be waited for.
  run(data).then(postMessage, reportError);
});
