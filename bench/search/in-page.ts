/// <reference types="vite/client" />
import { startWorker } from '#worker/start-worker.ts';
import type { SearchAnswer, SearchRequest } from './search.worker.ts';
import workerUrl from './search.worker.ts?worker&url';

type Request = Omit<SearchRequest, 'shard' | 'shards'>;

declare global {
  interface Window {
    /** Starts so many workers anew: their code is not compiled yet, as when somebody presses Explain. */
    readonly startSearchers: (count: number) => void;
    /** What each share of a search took, in the workers that are there. */
    readonly measureSearch: (request: Request) => Promise<readonly SearchAnswer[]>;
  }
}

let workers: readonly Worker[] = [];

function ask(worker: Worker, request: SearchRequest): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  });
}

Object.assign(window, {
  startSearchers: (count: number) => {
    for (const worker of workers) worker.terminate();
    workers = Array.from({ length: count }, (_, index) => startWorker(workerUrl, `share ${index}`));
  },
  measureSearch: (request: Request) =>
    Promise.all(
      workers.map((worker, shard) => ask(worker, { ...request, shard, shards: workers.length })),
    ),
});
