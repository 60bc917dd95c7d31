import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import type { Speech } from '#core/report/speech.ts';
import { createSearchThreads } from '#worker/explain-client.ts';
import { type CaseFile, writeCaseFile } from './case-files.ts';
import { createHunting, type Hunting } from './hunt.ts';
import { createHuntQuestions, type HuntQuestions } from './hunt-questions.ts';
import type { PlaygroundStore } from './playground.ts';

/** More threads than cores would only take turns; two reach the end of the search in time. */
const mostThreads = 2;

/** The search with all that is asked beside it. */
export type Explaining = Hunting &
  HuntQuestions & {
    /** What is known of the request on the page, for a ticket. */
    readonly caseFile: (speech: Speech) => Promise<CaseFile>;
  };

/** Comes when it is asked for, with its threads and its catalogue. */
export function startHunting(store: PlaygroundStore): Explaining {
  const shards = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency));
  const hunting = createHunting(store, { threads: createSearchThreads(shards), bookFor });
  const questions = createHuntQuestions();
  const caseFile = async (speech: Speech): Promise<CaseFile> => {
    const book = await hunting.prepare();
    return writeCaseFile(store.getState(), { book, speech, handwriting: questions.handwriting });
  };
  return { ...hunting, ...questions, caseFile };
}
