import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import { startSearch } from '#worker/explain-client.ts';
import { createHunting, type Hunting } from './hunt.ts';
import { createHuntQuestions, type HuntQuestions } from './hunt-questions.ts';
import type { PlaygroundStore } from './playground.ts';

/** More threads than cores would only take turns; two reach the end of the search in time. */
const mostThreads = 2;

/** The search with all that is asked beside it. */
export type Explaining = Hunting & HuntQuestions;

/** Comes when it is asked for, with its threads and its catalogue. */
export function startHunting(store: PlaygroundStore): Explaining {
  const shards = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency));
  return { ...createHunting(store, { startSearch, bookFor, shards }), ...createHuntQuestions() };
}
