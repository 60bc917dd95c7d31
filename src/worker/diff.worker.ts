import { type DiffAnswer, type DiffOutcome, type DiffRequest, outcomeOf } from './diff-protocol.ts';

/** The tables of an outcome go to the page without a copy. */
function tablesOf(outcome: DiffOutcome): ArrayBuffer[] {
  if (outcome.status === 'refused') return [];
  const { script, differences } = outcome.comparison;
  const tables = [script.kinds, script.bounds, script.moves, script.coarse];
  return [...tables, differences.classes, differences.bounds].map(({ buffer }) => buffer);
}

addEventListener('message', ({ data }: MessageEvent<DiffRequest>) => {
  const answer: DiffAnswer = { run: data.run, outcome: outcomeOf(data.a, data.b) };
  postMessage(answer, { transfer: tablesOf(answer.outcome) });
});
