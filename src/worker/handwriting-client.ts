import type { Bytes } from '#core/bytes/bytes.ts';
import handwritingWorkerUrl from './handwriting.worker.ts?worker&url';
import type { Handwriting, HandwritingAnswer, HandwritingRequest } from './protocol.ts';
import { startWorker } from './start-worker.ts';

export type HandwritingClient = {
  /** Asks by whose hand bodies could have been written: by nobody's where the thread fails. Only the latest question is answered. */
  readonly ask: (
    bodies: readonly Bytes[],
    answer: (handwritings: readonly Handwriting[]) => void,
  ) => void;
};

/** Reads handwriting on another thread: it takes seconds for megabytes. */
export function createHandwritingClient(): HandwritingClient {
  let worker: Worker | undefined;
  let run = 0;
  let isReading = false;
  return {
    ask: (bodies, answer) => {
      if (isReading) {
        worker?.terminate();
        worker = undefined;
      }
      worker ??= startWorker(handwritingWorkerUrl, 'handwriting');
      isReading = true;
      run += 1;
      const request: HandwritingRequest = { run, bodies };
      worker.onmessage = ({ data }: MessageEvent<HandwritingAnswer>) => {
        if (data.run !== run) return;
        isReading = false;
        answer(data.handwritings);
      };
      // What is asked is a hint beside other facts, and whoever waits for it goes on without.
      worker.onerror = () => {
        worker = undefined;
        isReading = false;
        if (request.run === run) answer([]);
      };
      worker.postMessage(request);
    },
  };
}
