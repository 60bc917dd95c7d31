import { equalBytes } from '#core/bytes/bytes.ts';
import { hmac } from '#core/crypto/mac.ts';
import {
  type Explanation,
  type Problem,
  type SearchEvent,
  type Stage,
  stages,
} from '#core/explain/explanation.ts';
import { explanationsOf } from '#core/explain/search/confirm.ts';
import {
  type Candidate,
  type Computed,
  createComputer,
} from '#core/explain/search/derived-attempt.ts';
import { candidatesOf } from '#core/explain/search/derived-candidates.ts';
import { likelihoodOf } from '#core/explain/search/rank.ts';
import { type Reading, type Readings, readingsOf } from '#core/explain/search/readings.ts';
import type { SearchOptions } from '#core/explain/search/search-options.ts';
import { chainKey, derive } from '#core/inspect/derive.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import type { Recipe } from '#core/schemes/recipe.ts';

/** Whether a recipe has stages before its string to sign, makes a key of its key, or has none, as a hash alone. */
export function isInStages({ derivations, key, mac }: Recipe): boolean {
  return derivations !== undefined || key.chain !== undefined || mac === 'hash';
}

/** Up to which part of the time each stage may go on. */
const timeShares: Partial<Record<Stage, number>> = { clock: 0.4, pairs: 0.9 };

/** The clock is looked at after so many candidates. */
const candidatesBetweenLooks = 256;

type Hit = {
  readonly computed: Computed;
  readonly candidate: Candidate;
  readonly reading: Reading;
};

/**
 * Looks for the mistakes in recipes whose string to sign is made in stages: each candidate computes
 * all stages anew, since a body, a field or a canonical text changes hashes and keys alike.
 */
export async function* searchInStages(
  problem: Problem,
  { mistakes }: Pick<MistakeBook, 'mistakes'>,
  options: SearchOptions,
): AsyncGenerator<SearchEvent> {
  const readings = readingsOf(problem, mistakes);
  const work: Work = { ...options, readings, hits: [], tried: 0 };
  const candidates = candidatesOf(problem, mistakes);
  const compute = createComputer(problem);
  const done: Stage[] = [];
  const unfinished: Stage[] = [];
  for (const stage of stages) {
    const tried = candidates[stage];
    if (tried === undefined) continue;
    const isWhole = yield* tryAll(stage, tried(), compute, work);
    (isWhole ? done : unfinished).push(stage);
    const found = await explained(work.hits, problem, mistakes);
    for (const explanation of found) yield { kind: 'found', explanation };
    if (found.length > 0) break;
  }
  yield { kind: 'ended', tried: work.tried, stages: done, unfinished };
}

type Work = SearchOptions & { readonly readings: Readings; readonly hits: Hit[]; tried: number };

/** Tries this worker's share of the candidates of a stage; returns whether it came to its end. */
function* tryAll(
  stage: Stage,
  candidates: Iterable<Candidate>,
  compute: (candidate: Candidate) => Computed,
  work: Work,
): Generator<SearchEvent, boolean> {
  const share = timeShares[stage] ?? Number.POSITIVE_INFINITY;
  let unit = 0;
  for (const candidate of candidates) {
    unit += 1;
    if (stage !== 'as-it-stands' && unit % work.shards !== work.shard) continue;
    look(compute(candidate), candidate, work);
    if (work.tried % candidatesBetweenLooks !== 0) continue;
    yield { kind: 'progress', stage, tried: work.tried };
    if (work.spent() >= share) return false;
  }
  yield { kind: 'progress', stage, tried: work.tried };
  return true;
}

function look(computed: Computed, candidate: Candidate, work: Work): void {
  const { digest } = computed;
  work.tried += 1;
  const { find, findByWriting } = work.readings;
  const found = [find, findByWriting].flatMap((look) => look(digest, 0, digest.length));
  // What is right as it is read was not written in a wrong way, too.
  const own = found.filter(({ steps }) => steps.length === 0);
  for (const reading of own.length > 0 ? own : found) {
    work.hits.push({ computed, candidate, reading });
  }
}

/** Each confirmed by the recipe's own interpreter, with SubtleCrypto at every stage. */
async function explained(
  hits: readonly Hit[],
  problem: Problem,
  mistakes: readonly Mistake[],
): Promise<readonly Explanation[]> {
  const confirmed = [];
  for (const { computed, candidate, reading } of hits) {
    if (await isConfirmed(computed, candidate, problem)) {
      confirmed.push({ attempt: computed.attempt, reading });
    }
  }
  return explanationsOf(confirmed, problem, likelihoodOf(problem, mistakes, new Set()));
}

/** Whether hashes and key come out the same where SubtleCrypto computes every stage of the recipe. */
async function isConfirmed(
  { attempt, secret }: Computed,
  { recipe, body, fields }: Candidate,
  problem: Problem,
): Promise<boolean> {
  const { key, hash, derivations = [] } = recipe.value;
  const own = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
  const { values } = await derive(derivations, { ...problem.values, ...own }, body.value, []);
  const last = await chainKey(key.chain ?? [], hash, secret, values, hmac);
  const isSame = attempt.fields.every(({ field, value }) => values[field] === value);
  return isSame && equalBytes(last, attempt.key.value);
}
