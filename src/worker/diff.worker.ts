import { type Alignment, align } from '#core/alignment/alignment.ts';
import { CoreError } from '#core/errors.ts';
import type { DiffAnswer, DiffOutcome, DiffRequest } from './diff-protocol.ts';

/** What was compared last; the page asks further things of it. */
let alignment: Alignment | undefined;

function outcomeOf({ a, b }: DiffRequest & { kind: 'compare' }): DiffOutcome {
  try {
    alignment = align(a, b);
    return { status: 'compared', comparison: alignment.comparison };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { status: 'refused', sentence: error.sentence };
  }
}

function answerTo(request: DiffRequest): DiffAnswer | undefined {
  const { run } = request;
  switch (request.kind) {
    case 'compare':
      return { kind: 'compare', run, outcome: outcomeOf(request) };
    case 'lay-out':
      return alignment && { kind: 'lay-out', run, rows: alignment.layOut(request.shape) };
    case 'describe':
      return alignment && { kind: 'describe', run, sentences: alignment.describe(request.indices) };
  }
}

/** The tables of an answer go to the page; those that are needed here again go as copies. */
function handOver(answer: DiffAnswer): void {
  if (answer.kind === 'lay-out') postMessage(answer, { transfer: buffersOf(answer.rows) });
  else if (answer.kind === 'compare' && answer.outcome.status === 'compared') {
    const { script, differences, summary } = answer.outcome.comparison;
    const comparison = { script: copyOf(script), differences: copyOf(differences), summary };
    const transfer = [...buffersOf(comparison.script), ...buffersOf(comparison.differences)];
    postMessage({ ...answer, outcome: { status: 'compared', comparison } }, { transfer });
  } else postMessage(answer);
}

type Tables = Readonly<Record<string, Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>>;

function buffersOf(tables: Tables): ArrayBuffer[] {
  return Object.values(tables).map(({ buffer }) => buffer);
}

function copyOf<Each extends Tables>(tables: Each): Each {
  return structuredClone(tables);
}

addEventListener('message', ({ data }: MessageEvent<DiffRequest>) => {
  const answer = answerTo(data);
  if (answer) handOver(answer);
});
