import { likelihoodOf } from '#core/explain/search/rank.ts';
import { isBodySent } from '#core/explain/wire.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { holdsSecret } from '#core/schemes/secrecy.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { Session } from '#core/session/session.ts';
import type { SearchThreads } from '#worker/explain-client.ts';
import type { ExplainAnswer } from '#worker/explain-protocol.ts';
import { isSameProblem, linesOf, problemOf } from './hunt-problem.ts';
import { createResults, nothingYet } from './hunt-results.ts';
import { type Hunt, type Patience, searchTimesMs } from './hunt-state.ts';
import { verdictOf } from './hunt-verdict.ts';
import type { PlaygroundState, PlaygroundStore } from './playground.ts';
import { withoutSecrets } from './session-changes.ts';

/** Searches when it is told to. What comes of it stands in the store, in `hunt`. */
export type Hunting = {
  /** Puts the catalogue of mistakes of the chosen scheme into the store, and has the threads ready. */
  readonly prepare: () => Promise<MistakeBook>;
  /** Begins anew; what was searched before is ended. */
  readonly start: (patience?: Patience) => Promise<void>;
  /** Ends the search. What was found until then stays. */
  readonly cancel: () => void;
};

type Means = {
  readonly threads: SearchThreads;
  readonly bookFor: (scheme: Scheme) => Promise<MistakeBook>;
};

export function createHunting(store: PlaygroundStore, means: Means): Hunting {
  let stop: (() => void) | undefined;
  const cancel = (): void => {
    stop?.();
    stop = undefined;
    if (isRunning(store)) update(store, { status: 'cancelled' });
  };
  const books = new Map<string, Promise<MistakeBook>>();
  const bookOfScheme = async (): Promise<MistakeBook> => {
    const scheme = schemeOf(store.getState().session);
    const coming = books.get(scheme.id) ?? means.bookFor(scheme);
    books.set(scheme.id, coming);
    const book = await coming;
    if (store.getState().session.schemeId === scheme.id) store.setState({ book });
    return book;
  };
  const prepare = (): Promise<MistakeBook> => {
    means.threads.makeReady(store.getState().session.schemeId);
    return bookOfScheme();
  };
  const start = async (patience: Patience = 'usual'): Promise<void> => {
    cancel();
    const begun = begin(store, patience);
    const book = await bookOfScheme();
    // Something was typed, or another search begun, while the catalogue came.
    if (store.getState().hunt?.session !== begun || !isRunning(store)) return;
    stop = search(store, means, book, searchTimesMs[patience]);
  };
  store.subscribe((state, before) => {
    if (state.session !== before.session && follow(store, state)) cancel();
  });
  return { prepare, start, cancel };
}

function isRunning(store: PlaygroundStore): boolean {
  return store.getState().hunt?.status === 'running';
}

/** A time stamp that moves is not the one of the received signature, so it stands still from now on. */
function begin(store: PlaygroundStore, patience: Patience): Session {
  const { session, otherSecrets } = store.getState();
  const hunt: Omit<Hunt, 'verdict'> = {
    status: 'running',
    session,
    patience,
    isStale: false,
    isBodySent: isBodySent(store.getState()),
    otherSecrets: linesOf(otherSecrets).length,
    found: nothingYet,
    failure: undefined,
  };
  store.setState({ live: false, hunt: { ...hunt, verdict: judge(hunt) } });
  return session;
}

function search(
  store: PlaygroundStore,
  { threads }: Means,
  { mistakes }: MistakeBook,
  timeMs: number,
): () => void {
  const state = store.getState();
  const problem = problemOf(schemeOf(state.session), state);
  const results = createResults(threads.shards, likelihoodOf(problem, mistakes, new Set()));
  const fail = (reason: string): void => {
    stop();
    update(store, { status: 'failed', failure: { id: 'explain.failed', values: { reason } } });
  };
  const listen = (shard: number, answer: ExplainAnswer): void => {
    if (answer.kind === 'failed') fail(answer.reason);
    else {
      const found = results(shard, answer);
      if (found.isEnded) stop();
      update(store, { found, status: found.isEnded ? 'ended' : 'running' });
    }
  };
  const stop = threads.start(problem, timeMs, listen);
  return stop;
}

function update(store: PlaygroundStore, change: Partial<Hunt>): void {
  const { hunt } = store.getState();
  if (!hunt) return;
  const next = { ...hunt, ...change };
  store.setState({ hunt: { ...next, verdict: judge(next) } });
}

function judge(hunt: Omit<Hunt, 'verdict'>): Verdict | undefined {
  return verdictOf(hunt, signatureName(schemeOf(hunt.session).recipe));
}

/**
 * Keeps the search in step with the page: what was found of another request stays, and is said to
 * be of another one. Secrets that the page has forgotten are forgotten here too. Gives whether a
 * search that runs has lost its request.
 */
function follow(store: PlaygroundStore, { session, hunt }: PlaygroundState): boolean {
  if (!hunt) return false;
  const isForgotten = withoutSecrets(session) === session;
  const searched = isForgotten ? withoutSecrets(hunt.session) : hunt.session;
  // What was found by a scheme without a MAC is the secret itself.
  if (searched !== hunt.session && holdsSecret(schemeOf(searched))) {
    store.setState({ hunt: undefined });
    return true;
  }
  const isStale = !isSameProblem(searched, session);
  const lost = isStale || searched !== hunt.session;
  if (lost || isStale !== hunt.isStale) update(store, { session: searched, isStale });
  return lost;
}
