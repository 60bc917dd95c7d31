import type { Bytes } from '#core/bytes/bytes.ts';
import type { BodyFacts } from '#core/inspect/body-facts.ts';
import factsWorkerUrl from './facts.worker.ts?worker&url';
import type { FactsAnswer, FactsRequest } from './protocol.ts';
import { startWorker } from './start-worker.ts';

export type FactsClient = {
  /** Asks for the facts of a body. Only the latest question is answered. */
  readonly ask: (body: Bytes, answer: (facts: BodyFacts) => void) => void;
};

/** Reads bodies on another thread. The worker starts with the first question. */
export function createFactsClient(): FactsClient {
  let worker: Worker | undefined;
  let latest: { run: number; answer: (facts: BodyFacts) => void } | undefined;
  const start = (): Worker => {
    const started = startWorker(factsWorkerUrl, 'facts');
    started.addEventListener('message', ({ data }: MessageEvent<FactsAnswer>) => {
      if (data.run === latest?.run) latest.answer(data.facts);
    });
    return started;
  };
  return {
    ask: (body, answer) => {
      worker ??= start();
      latest = { run: (latest?.run ?? 0) + 1, answer };
      const request: FactsRequest = { run: latest.run, body };
      worker.postMessage(request);
    },
  };
}
