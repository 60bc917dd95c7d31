import {
  type Explanation,
  type Problem,
  type SearchEvent,
  type Stage,
  stages,
} from '#core/explain/explanation.ts';
import { batchMacOf } from '#core/explain/search/batch-mac.ts';
import { explanationsOf } from '#core/explain/search/confirm.ts';
import { isInStages, searchInStages } from '#core/explain/search/derived.ts';
import { plainSearch } from '#core/explain/search/plain-search.ts';
import { Prober } from '#core/explain/search/prober.ts';
import { likelihoodOf } from '#core/explain/search/rank.ts';
import { readingsOf } from '#core/explain/search/readings.ts';
import type { SearchOptions } from '#core/explain/search/search-options.ts';
import { searchStages } from '#core/explain/search/search-stages.ts';
import { fingerprint } from '#core/explain/serializers/fingerprint.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';

/** Up to which part of the time each stage may go on. Those without an entry end by themselves. */
const timeShares: Partial<Record<Stage, number>> = {
  cuts: 0.2,
  mixtures: 0.3,
  clock: 0.5,
  pairs: 0.7,
  profiles: 0.8,
  printers: 0.9,
  'rare-pairs': 0.98,
  fractions: 0.99,
  triples: 1,
};

/** When something is found, others that give the same bytes are looked for in so much of the time at most. */
const shareForAlternatives = 0.1;

/** The clock is looked at, and the progress told, after so many steps or so many bytes hashed. */
const stepsBetweenLooks = 256;
const bytesBetweenLooks = 1 << 23;

/**
 * Looks for the mistakes that compute exactly the received signature: what is
 * simplest to say first, and no further than the stage in which it is found,
 * as no other message and key has that signature. Every explanation is
 * confirmed before it is told. The generator may be left at any event.
 */
export async function* search(
  problem: Problem,
  book: Omit<MistakeBook, 'words'>,
  options: SearchOptions,
): AsyncGenerator<SearchEvent> {
  if (isInStages(problem.recipe)) return yield* searchInStages(problem, book, options);
  if (problem.recipe.mac === 'none') return yield* plainSearch(problem, book, options);
  const readings = readingsOf(problem, book.mistakes);
  const mac = batchMacOf(problem.recipe.hash, options.mac);
  const prober = new Prober(problem.values, mac, readings);
  const run = searchStages(problem, book, prober, turnsOf(options));
  const done: Stage[] = [];
  const unfinished: Stage[] = [];
  for (const stage of stages) {
    prober.writesOut = stage === 'as-it-stands' || stage === 'singles';
    const isWhole = yield* work(stage, run[stage](), prober, options.spent);
    (isWhole ? done : unfinished).push(stage);
    const found = await explanations(problem, book.mistakes, prober);
    for (const explanation of found) yield { kind: 'found', explanation };
    if (found.length > 0) break;
  }
  yield { kind: 'ended', tried: prober.tried, stages: done, unfinished };
}

/** Does the steps of a stage until they or its time are over; returns whether it came to its end. */
function* work(
  stage: Stage,
  steps: Generator<void>,
  prober: Prober,
  spent: () => number,
): Generator<SearchEvent, boolean> {
  let share = timeShares[stage] ?? Number.POSITIVE_INFINITY;
  let isFound = false;
  let isWhole = true;
  let step = 0;
  let looked = prober.hashedBytes;
  for (const _ of steps) {
    step += 1;
    if (step % stepsBetweenLooks !== 0 && prober.hashedBytes - looked < bytesBetweenLooks) continue;
    looked = prober.hashedBytes;
    yield { kind: 'progress', stage, tried: prober.tried };
    const now = spent();
    if (!isFound && prober.hits.length > 0) {
      isFound = true;
      share = stage in timeShares ? Math.min(share, now + shareForAlternatives) : share;
    }
    if (now < share) continue;
    isWhole = false;
    break;
  }
  prober.flush();
  yield { kind: 'progress', stage, tried: prober.tried };
  return isWhole;
}

function explanations(
  problem: Problem,
  mistakes: readonly Mistake[],
  { hits }: Prober,
): Promise<readonly Explanation[]> {
  if (hits.length === 0) return Promise.resolve([]);
  const authors = fingerprint(problem.body).serializers.map(({ name }) => name);
  return explanationsOf(hits, problem, likelihoodOf(problem, mistakes, new Set(authors)));
}

/**
 * Says for each unit of work whether it is this shard's. Not every so-manieth:
 * small and large units come in turn, and one shard would get all large ones.
 */
function turnsOf({ shard, shards }: SearchOptions): () => boolean {
  let unit = 0;
  return () => {
    unit += 1;
    return scattered(unit) % shards === shard;
  };
}

/** Multiplicative hashing by the golden ratio (Knuth, TAOCP vol. 3, §6.4). */
function scattered(unit: number): number {
  return Math.imul(unit, 0x9e3779b1) >>> 16;
}
