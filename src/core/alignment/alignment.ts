import { layOutRows } from '#core/alignment/lay-out-rows.ts';
import type { RowShape, Rows } from '#core/alignment/rows.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { describeDifference } from '#core/diff/classify/describe.ts';
import { differenceAt } from '#core/diff/classify/differences.ts';
import { type Comparison, compare } from '#core/diff/compare.ts';
import type { Message } from '#core/messages.ts';

/** A comparison with the bytes that it is of, to ask further things of. */
export type Alignment = {
  readonly comparison: Comparison;
  /** The rows in which both sides are shown. */
  readonly layOut: (shape: RowShape) => Rows;
  /** The sentences for some differences, by their indices. */
  readonly describe: (indices: readonly number[]) => readonly Message[];
};

/**
 * Compares two sides and keeps what further questions need.
 * @throws CoreError `body-too-large` {bytes, limit}
 */
export function align(a: Bytes, b: Bytes): Alignment {
  const comparison = compare(a, b);
  const { script, differences } = comparison;
  return {
    comparison,
    layOut: (shape) => layOutRows(script, differences, a, b, shape),
    describe: (indices) =>
      indices.map((index) => describeDifference(differenceAt(differences, index), a, b)),
  };
}
