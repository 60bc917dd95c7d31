import type { Bytes } from '#core/bytes/bytes.ts';
import { createDiffClient } from '#worker/diff-client.ts';
import type { DiffOutcome } from '#worker/diff-protocol.ts';
import { createHandwritingClient } from '#worker/handwriting-client.ts';
import type { Handwriting } from '#worker/protocol.ts';

/** What the page asks beside the search. Questions are answered on another thread, one after another. */
export type HuntQuestions = {
  /** How what was pasted differs from what was signed. */
  readonly compare: (signed: Bytes, pasted: Bytes) => Promise<DiffOutcome>;
  /** By whose hand a body could have been written; undefined for one that is too long to be read. */
  readonly handwriting: (body: Bytes) => Promise<Handwriting | undefined>;
};

/** In bytes. Reading handwriting takes about two seconds for a megabyte, so it ends there. */
const longestRead = 1_000_000;

export function createHuntQuestions(): HuntQuestions {
  const diff = createDiffClient();
  const handwriting = createHandwritingClient();
  const inTurn = createQueue();
  return {
    compare: (signed, pasted) =>
      inTurn(() => new Promise((resolve) => diff.ask(signed, pasted, resolve))),
    handwriting: async (body) => {
      if (body.length === 0 || body.length > longestRead) return undefined;
      return inTurn(
        () => new Promise((resolve) => handwriting.ask([body], ([answer]) => resolve(answer))),
      );
    },
  };
}

/** Both clients answer the latest question only, so the next waits for the answer. */
function createQueue(): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const answer = last.then(ask);
    last = answer.catch(() => undefined);
    return answer;
  };
}
