import type { Bytes } from '#core/bytes/bytes.ts';
import diffWorkerUrl from './diff.worker.ts?worker&url';
import { type DiffAnswer, type DiffOutcome, type DiffRequest, outcomeOf } from './diff-protocol.ts';
import { startWorker } from './start-worker.ts';

/** Two sides that together are no longer than this are compared at once: it never takes a frame. */
const mostBytesAtOnce = 8192;

export type DiffClient = {
  /** Asks how b differs from a. Only the latest question is answered; it ends the one before it. */
  readonly ask: (a: Bytes, b: Bytes, answer: (outcome: DiffOutcome) => void) => void;
  /** Ends what is running; its question stays without answer. */
  readonly cancel: () => void;
};

/** Compares on another thread, but for small sides. The worker starts with the first question that needs it. */
export function createDiffClient(): DiffClient {
  let worker: Worker | undefined;
  let run = 0;
  let waiting: ((outcome: DiffOutcome) => void) | undefined;
  const start = (): Worker => {
    const started = startWorker(diffWorkerUrl, 'diff');
    started.addEventListener('message', ({ data }: MessageEvent<DiffAnswer>) => {
      if (data.run !== run) return;
      const answer = waiting;
      waiting = undefined;
      answer?.(data.outcome);
    });
    return started;
  };
  // A diff does not yield, so the only way to end it is to end its thread.
  const cancel = (): void => {
    if (waiting === undefined) return;
    worker?.terminate();
    worker = undefined;
    waiting = undefined;
  };
  return {
    ask: (a, b, answer) => {
      cancel();
      if (a.length + b.length <= mostBytesAtOnce) {
        answer(outcomeOf(a, b));
        return;
      }
      worker ??= start();
      run += 1;
      waiting = answer;
      const request: DiffRequest = { run, a, b };
      worker.postMessage(request);
    },
    cancel,
  };
}
