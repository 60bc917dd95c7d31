import type { Problem } from '#core/explain/explanation.ts';
import { type Axes, applied } from '#core/explain/search/axes.ts';
import { right } from '#core/explain/search/choice.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/**
 * The bodies that single mistakes make of a large one, none of which is kept.
 * A mistake is one unit of work: what takes long is to write megabytes anew,
 * so the workers share that, and not only the hashing.
 */
export function* bodiesInPassing(
  problem: Problem,
  mistakes: readonly Mistake[],
  { forms: [form], keys: [key], macs: [mac] }: Axes,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  if (!form || !key || !mac) return;
  for (const mistake of mistakes) {
    if (mistake.layer !== 'body' || !isOurs()) continue;
    const own = [right(problem.body)];
    for (const body of applied([mistake], 'body', own, ({ variants }, bytes) =>
      variants(bytes, problem),
    )) {
      prober.add({ form, key, mac, body, fields: [] });
      yield;
    }
  }
}
