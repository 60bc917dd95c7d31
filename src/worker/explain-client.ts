import type { Problem } from '#core/explain/explanation.ts';
import explainWorkerUrl from './explain.worker.ts?worker&url';
import type { ExplainAnswer, ExplainRequest } from './explain-protocol.ts';
import { startWorker } from './start-worker.ts';

/** Takes what one share of a search says. */
export type ShardListener = (shard: number, answer: ExplainAnswer) => void;

/** Begins a search on so many threads. The function that comes back ends it at once, whatever it does. */
export type StartSearch = (problem: Problem, shards: number, listen: ShardListener) => () => void;

export const startSearch: StartSearch = (problem, shards, listen) => {
  const workers = Array.from({ length: shards }, (_, shard) => {
    const worker = startWorker(explainWorkerUrl, `explain ${shard + 1}`);
    worker.onmessage = ({ data }: MessageEvent<ExplainAnswer>) => {
      if (data.kind === 'ended') worker.terminate();
      listen(shard, data);
    };
    worker.onerror = ({ message }) => listen(shard, { kind: 'failed', reason: message });
    const request: ExplainRequest = { problem, shard, shards };
    worker.postMessage(request);
    return worker;
  });
  // A search is not asked to end: its thread is ended, and the secrets in it are gone.
  return () => {
    for (const worker of workers) worker.terminate();
  };
};
