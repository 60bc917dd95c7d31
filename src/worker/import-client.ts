import type { Checked } from '#core/importers/check.ts';
import type { Offer } from '#core/importers/offer.ts';
import importWorkerUrl from './import.worker.ts?worker&url';
import type { CheckQuestion, ImportAnswer, ReadQuestion } from './import-protocol.ts';
import { startWorker } from './start-worker.ts';

export type ImportClient = {
  /** Gives undefined when a later text has overtaken this one. Rejects when the thread fails. */
  readonly read: (question: Omit<ReadQuestion, 'kind'>) => Promise<Offer | undefined>;
  /** Of what was read last. Gives undefined when another text or key has overtaken this one. */
  readonly check: (key: string) => Promise<readonly Checked[] | undefined>;
  /** Ends the thread, and with it all that it knows. The next question starts another. */
  readonly end: () => void;
};

/** Below this length (characters or bytes) a reading is over sooner than a new thread has started. */
const quickLength = 200_000;

/** Reads texts on another thread: a megabyte takes about a tenth of a second. */
export function createImportClient(): ImportClient {
  let thread: ImportThread | undefined;
  const threadOf = (): ImportThread => {
    thread ??= new ImportThread();
    return thread;
  };
  const end = (): void => {
    thread?.end();
    thread = undefined;
  };
  return {
    read: async (question) => {
      // A reading does not yield, so the only way to end it is to end its thread.
      if (thread?.isReadingLong) end();
      const answer = await threadOf().ask({ kind: 'read', ...question });
      return answer?.kind === 'read' ? answer.offer : undefined;
    },
    check: async (key) => {
      const answer = await threadOf().ask({ kind: 'check', key });
      return answer?.kind === 'check' ? answer.checked : undefined;
    },
    end,
  };
}

type Waiting = {
  readonly isLong: boolean;
  readonly resolve: (answer: ImportAnswer | undefined) => void;
  readonly reject: (reason: Error) => void;
};

/** The thread that reads, and its questions without an answer, of which only the latest counts. */
class ImportThread {
  readonly #worker = startWorker(importWorkerUrl, 'import');
  #run = 0;
  #waiting: Waiting | undefined;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.run === this.#run) this.#take()?.resolve(data);
    };
    this.#worker.onerror = ({ message }) => this.#take()?.reject(new Error(message));
  }

  get isReadingLong(): boolean {
    return this.#waiting?.isLong === true;
  }

  ask(question: ReadQuestion | CheckQuestion): Promise<ImportAnswer | undefined> {
    this.#take()?.resolve(undefined);
    this.#run += 1;
    this.#worker.postMessage({ run: this.#run, ...question });
    return new Promise((resolve, reject) => {
      const isLong = question.kind === 'read' && question.input.length > quickLength;
      this.#waiting = { isLong, resolve, reject };
    });
  }

  end(): void {
    this.#take()?.resolve(undefined);
    this.#worker.terminate();
  }

  #take(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }
}
