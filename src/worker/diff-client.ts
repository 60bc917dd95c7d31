import { type Alignment, align } from '#core/alignment/alignment.ts';
import type { RowShape, Rows } from '#core/alignment/rows.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Message } from '#core/messages.ts';
import diffWorkerUrl from './diff.worker.ts?worker&url';
import type { DiffAnswer, DiffOutcome, DiffRequest } from './diff-protocol.ts';
import { startWorker } from './start-worker.ts';

/** Two sides that together are no longer than this are compared at once: it never takes a frame. */
const mostBytesAtOnce = 8192;

export type DiffClient = {
  /** Asks how b differs from a. Only the latest question is answered; it ends the one before it. */
  readonly ask: (a: Bytes, b: Bytes, answer: (outcome: DiffOutcome) => void) => void;
  /** The rows of what was compared last. Stays open for ever when another comparison comes between. */
  readonly layOut: (shape: RowShape) => Promise<Rows>;
  /** The sentences for differences of what was compared last, as {@link DiffClient.layOut}. */
  readonly describe: (indices: readonly number[]) => Promise<readonly Message[]>;
  /** Ends what is running; its question stays without answer. */
  readonly cancel: () => void;
};

/** Compares on another thread, but for small sides. The worker starts with the first question that needs it. */
export function createDiffClient(): DiffClient {
  let worker: DiffThread | undefined;
  let alignment: Alignment | undefined;
  // A diff does not yield, so the only way to end it is to end its thread.
  const cancel = (): void => {
    if (!worker?.isComparing) return;
    worker.end();
    worker = undefined;
  };
  return {
    ask: (a, b, answer) => {
      cancel();
      alignment = undefined;
      if (a.length + b.length <= mostBytesAtOnce) {
        alignment = align(a, b);
        answer({ status: 'compared', comparison: alignment.comparison });
        return;
      }
      worker ??= new DiffThread();
      worker.compare(a, b, answer);
    },
    layOut: async (shape) => alignment?.layOut(shape) ?? threadOf(worker).layOut(shape),
    describe: async (indices) => alignment?.describe(indices) ?? threadOf(worker).describe(indices),
    cancel,
  };
}

function threadOf(worker: DiffThread | undefined): DiffThread {
  if (!worker) throw new Error('nothing was compared');
  return worker;
}

type Receiver = (answer: DiffAnswer) => void;

/** The thread that compares, and the questions that it has not answered yet. */
class DiffThread {
  readonly #worker = startWorker(diffWorkerUrl, 'diff');
  readonly #waiting = new Map<number, Receiver>();
  #run = 0;
  #comparing = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DiffAnswer>) => {
      const receive = this.#waiting.get(data.run);
      this.#waiting.delete(data.run);
      receive?.(data);
    });
  }

  get isComparing(): boolean {
    return this.#waiting.has(this.#comparing);
  }

  end(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  compare(a: Bytes, b: Bytes, answer: (outcome: DiffOutcome) => void): void {
    const run = this.#send({ kind: 'compare', a, b }, (data) => {
      if (data.kind === 'compare') answer(data.outcome);
    });
    this.#comparing = run;
    this.#worker.onerror = ({ message }) => {
      this.#waiting.delete(run);
      const sentence = { id: 'compare.failed', values: { reason: message } };
      if (run === this.#comparing) answer({ status: 'refused', sentence });
    };
  }

  layOut(shape: RowShape): Promise<Rows> {
    return new Promise((resolve) => {
      this.#send({ kind: 'lay-out', shape }, (data) => {
        if (data.kind === 'lay-out') resolve(data.rows);
      });
    });
  }

  describe(indices: readonly number[]): Promise<readonly Message[]> {
    return new Promise((resolve) => {
      this.#send({ kind: 'describe', indices }, (data) => {
        if (data.kind === 'describe') resolve(data.sentences);
      });
    });
  }

  #send(question: QuestionOf<DiffRequest>, receive: Receiver): number {
    this.#run += 1;
    this.#waiting.set(this.#run, receive);
    this.#worker.postMessage({ run: this.#run, ...question });
    return this.#run;
  }
}

/** A request without its number. */
type QuestionOf<Request> = Request extends unknown ? Omit<Request, 'run'> : never;
