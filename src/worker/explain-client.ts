import type { Problem } from '#core/explain/explanation.ts';
import explainWorkerUrl from './explain.worker.ts?worker&url';
import type { ExplainAnswer, ExplainRequest } from './explain-protocol.ts';
import { startWorker } from './start-worker.ts';

/** Takes what one share of a search says. */
export type ShardListener = (shard: number, answer: ExplainAnswer) => void;

/** Begins a search of so many milliseconds at most, a share on each thread. The function that comes back ends it at once, whatever it does. */
export type StartSearch = (problem: Problem, timeMs: number, listen: ShardListener) => () => void;

/** The threads that search. */
export type SearchThreads = {
  /** How many shares a search has. */
  readonly shards: number;
  readonly start: StartSearch;
  /** Has the threads of the next search ready, with their code compiled, before anybody waits for it. */
  readonly makeReady: (schemeId: string) => void;
};

export function createSearchThreads(shards: number): SearchThreads {
  const ready: Worker[] = [];
  const makeReady = (schemeId: string): void => {
    while (ready.length < shards) {
      const worker = newThread();
      ready.push(worker);
      // A search will try anew, and tell.
      worker.onerror = () => ready.splice(ready.indexOf(worker), 1);
      ask(worker, { kind: 'rehearse', schemeId });
    }
  };
  const start: StartSearch = (problem, timeMs, listen) => {
    const workers = Array.from({ length: shards }, (_, shard) => {
      const worker = ready.pop() ?? newThread();
      worker.onmessage = ({ data }: MessageEvent<ExplainAnswer>) => {
        if (data.kind === 'ended') worker.terminate();
        listen(shard, data);
      };
      worker.onerror = ({ message }) => listen(shard, { kind: 'failed', reason: message });
      ask(worker, { kind: 'search', problem, shard, shards, timeMs });
      return worker;
    });
    // A search is not asked to end: its thread is ended, and the secrets in it are gone.
    return () => {
      for (const worker of workers) worker.terminate();
    };
  };
  return { shards, start, makeReady };
}

function newThread(): Worker {
  return startWorker(explainWorkerUrl, 'explain');
}

function ask(worker: Worker, request: ExplainRequest): void {
  worker.postMessage(request);
}
