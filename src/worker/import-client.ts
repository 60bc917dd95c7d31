import type { Offer } from '#core/importers/offer.ts';
import importWorkerUrl from './import.worker.ts?worker&url';
import type { ImportAnswer, ImportQuestion, ImportRequest } from './import-protocol.ts';
import { startWorker } from './start-worker.ts';

export type ImportClient = {
  /** Gives undefined when a later question has overtaken this one. Rejects when the thread fails. */
  readonly ask: (question: ImportQuestion) => Promise<Offer | undefined>;
};

/** Below this length (characters or bytes) a reading is over sooner than a new thread has started. */
const quickLength = 200_000;

/** Reads texts on another thread: a megabyte takes about a tenth of a second. */
export function createImportClient(): ImportClient {
  let worker: Worker | undefined;
  let run = 0;
  let last: { readonly isLong: boolean; readonly settle: (offer?: Offer) => void } | undefined;
  const overtake = (): void => {
    last?.settle();
    if (!last?.isLong) return;
    worker?.terminate();
    worker = undefined;
  };
  return {
    ask: (question) => {
      overtake();
      run += 1;
      const request: ImportRequest = { run, ...question };
      const thread = worker ?? startWorker(importWorkerUrl, 'import');
      worker = thread;
      return new Promise((resolve, reject) => {
        const settle = (offer?: Offer): void => {
          last = undefined;
          resolve(offer);
        };
        last = { isLong: question.input.length > quickLength, settle };
        thread.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
          if (data.run === request.run) settle(data.offer);
        };
        thread.onerror = ({ message }) => reject(new Error(message));
        thread.postMessage(request);
      });
    },
  };
}
