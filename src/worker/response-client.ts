import type { Reading } from '#core/responses/read-response.ts';
import responseWorkerUrl from './response.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export type Listener = (outcome: Reading | Error) => void;

/**
 * Reads an answer on a thread of its own: a megabyte can take half a second. The function that comes
 * back ends the thread, and with it all that it knows; nothing is heard of it then.
 */
export function readApart(pasted: string, listen: Listener): () => void {
  const worker = startWorker(responseWorkerUrl, 'response');
  const end = (): void => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<Reading>) => {
    end();
    listen(data);
  };
  worker.onerror = ({ message }) => {
    end();
    listen(new Error(message));
  };
  worker.postMessage(pasted);
  return end;
}
