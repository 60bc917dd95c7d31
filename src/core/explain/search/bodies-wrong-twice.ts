import type { Bytes } from '#core/bytes/bytes.ts';
import type { Problem } from '#core/explain/explanation.ts';
import {
  escapeMistakes,
  serialisedBodyMistakes,
} from '#core/explain/mistakes/body/serialised/serialised.ts';
import { type Axes, applied } from '#core/explain/search/axes.ts';
import { bytesKey, type Choice } from '#core/explain/search/choice.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** In bytes. Larger bodies would take all the time. */
const largestBody = 65_536;

/**
 * Bodies in which two mistakes were made one after the other: the second
 * changes bytes or escapes that the first has written. Two serialisers one
 * after the other are not tried: nobody does that, and the last one decides.
 * Of each second mistake `mostWays` ways are tried.
 */
export function* bodiesWrongTwice(
  problem: Problem,
  mistakes: readonly Mistake[],
  { forms: [form], keys: [key], macs: [mac], bodies }: Axes,
  mostWays: number,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  if (!form || !key || !mac || problem.body.length > largestBody) return;
  const seconds = mistakes.filter(isOfWrittenText);
  const known = new Set(bodies.map(({ value }) => bytesKey(value)));
  for (const first of bodies.slice(1)) {
    if (!isOurs()) continue;
    for (const second of seconds) {
      for (const body of appliedTo(first, second, problem, mostWays)) {
        const name = bytesKey(body.value);
        if (known.has(name)) continue;
        known.add(name);
        prober.add({ form, key, mac, body, fields: [] });
      }
      yield;
    }
  }
}

/** The second mistake made with a body of the first. */
function* appliedTo(first: Choice<Bytes>, second: Mistake, problem: Problem, mostWays: number) {
  let ways = 0;
  for (const body of applied([second], 'body', [first], ({ variants }, bytes) =>
    variants(bytes, problem),
  )) {
    yield body;
    ways += 1;
    if (ways === mostWays) return;
  }
}

function isOfWrittenText(mistake: Mistake): boolean {
  if (mistake.layer !== 'body') return false;
  return escapeMistakes.includes(mistake) || !serialisedBodyMistakes.includes(mistake);
}
