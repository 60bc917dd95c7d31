import type { Bytes } from '#core/bytes/bytes.ts';
import { type Axes, rightChoices } from '#core/explain/search/axes.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import type { Prober } from '#core/explain/search/prober.ts';

/** Up to this length every prefix is tried, in bytes; the work grows with the square of it. */
const everyPrefixUpTo = 16_384;

/** Every beginning of the body: it was cut by a buffer or by a length counted in characters. */
export function* cutBodies(axes: Axes, prober: Prober, isOurs: () => boolean): Generator<void> {
  const right = rightChoices(axes);
  if (!right) return;
  for (const length of lengthsOf(right.body.value)) {
    if (isOurs()) prober.add({ ...right, body: cut(right.body.value, length), fields: [] });
    yield;
  }
}

function cut(body: Bytes, length: number): Choice<Bytes> {
  const values = { count: length, total: body.length };
  return {
    value: body.subarray(0, length),
    steps: [[{ mistake: 'cut-body', layer: 'body', values }]],
  };
}

/** All lengths, or those at which buffers end: multiples of 1,000 and of 1,024. */
function* lengthsOf({ length }: Bytes): Generator<number> {
  if (length <= everyPrefixUpTo) {
    for (let cutAt = length - 1; cutAt > 0; cutAt -= 1) yield cutAt;
    return;
  }
  for (const step of [1024, 1000]) {
    for (let cutAt = step; cutAt < length; cutAt += step) yield cutAt;
  }
}
