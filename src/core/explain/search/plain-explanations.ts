import type { Bytes } from '#core/bytes/bytes.ts';
import type { Explanation, Problem } from '#core/explain/explanation.ts';
import { stepsOf } from '#core/explain/search/attempt.ts';
import { bytesKey } from '#core/explain/search/choice.ts';
import { messageOf, type PlainAttempt, piecesOf } from '#core/explain/search/plain-attempt.ts';
import { byLikelihood, type Likelihood, ranked } from '#core/explain/search/rank.ts';
import type { Segment } from '#core/inspect/report.ts';

/** Hits with one message are one explanation, told by its likeliest story. */
export function explanationsOf(
  hits: readonly PlainAttempt[],
  problem: Problem,
  likelihood: Likelihood,
): readonly Explanation[] {
  const groups = new Map<string, PlainAttempt[]>();
  for (const hit of hits) {
    const key = bytesKey(messageOf(hit, problem));
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()]
    .flatMap(([best, ...others]) =>
      best === undefined ? [] : [tell(best, others, problem, likelihood)],
    )
    .sort((a, b) => byLikelihood(likelihood)(a.causes, b.causes));
}

function tell(
  best: PlainAttempt,
  others: readonly PlainAttempt[],
  problem: Problem,
  likelihood: Likelihood,
): Explanation {
  const stories = [best, ...others].map((hit) =>
    [...stepsOf(hit), ...hit.writing.steps].map((one) => ranked(one, likelihood)),
  );
  const distinct = [...new Map(stories.map((story) => [JSON.stringify(story), story])).values()];
  const [causes = [], ...alternatives] = distinct.sort(byLikelihood(likelihood));
  const bytes = messageOf(best, problem);
  return {
    causes,
    alternatives,
    body: best.body.value,
    stringToSign: { bytes, segments: segmentsOf(best, problem, bytes) },
    signature: problem.received,
  };
}

/** The parts of the message; one literal run where it was rewritten as a whole. */
function segmentsOf(attempt: PlainAttempt, problem: Problem, bytes: Bytes): readonly Segment[] {
  const { parts, rewrite } = attempt.form.value;
  if (rewrite !== undefined) {
    return [{ part: { kind: 'literal', text: '' }, start: 0, end: bytes.length }];
  }
  let start = 0;
  const pieces = piecesOf(attempt, problem);
  return parts.map((part, index) => {
    const end = start + (pieces[index]?.length ?? 0);
    const segment = { part, start, end };
    start = end;
    return segment;
  });
}
