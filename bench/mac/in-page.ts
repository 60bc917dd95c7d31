/// <reference types="vite/client" />
import { startWorker } from '#worker/start-worker.ts';
import type { MacAnswer, MacRequest } from './mac.worker.ts';
import workerUrl from './mac.worker.ts?worker&url';
import { peers } from './peers.ts';

declare global {
  interface Window {
    readonly macPeers: readonly string[];
    /** Digests per second of so many workers at the same time, and the first digest in hex. */
    readonly measureMac: (
      request: MacRequest,
      workers: number,
    ) => Promise<{ readonly rate: number; readonly first: string }>;
  }
}

const threads = ['first', 'second'].map((name) => startWorker(workerUrl, name));

function ask(worker: Worker, request: MacRequest): Promise<MacAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MacAnswer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  });
}

Object.assign(window, {
  macPeers: Object.keys(peers),
  measureMac: async (request: MacRequest, workers: number) => {
    const answers = await Promise.all(threads.slice(0, workers).map((each) => ask(each, request)));
    const rate = answers.reduce((sum, answer) => sum + answer.rate, 0);
    const first = [...(answers[0]?.first ?? [])].map((octet) =>
      octet.toString(16).padStart(2, '0'),
    );
    return { rate, first: first.join('') };
  },
});
