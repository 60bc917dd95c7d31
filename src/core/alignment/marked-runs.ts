import { differencesInB } from '#core/alignment/find-differences.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { ByteRun } from '#core/bytes/utf8.ts';
import type { DifferenceFamily } from '#core/diff/classify/classes.ts';
import { type Differences, differenceAt } from '#core/diff/classify/differences.ts';

/** Bytes that differ from a reference; without length where only the reference has any. */
export type MarkedRun = ByteRun & { readonly family: DifferenceFamily };

/** What is marked in some bytes, found by where it stands: there may be a million. */
export type MarkedRuns = {
  readonly bytes: Bytes;
  /** All that touch the bytes from `start` to `end`, in order. */
  readonly within: (start: number, end: number) => readonly MarkedRun[];
};

/** Marks the side b of a comparison. */
export function markedRunsOf(bytes: Bytes, differences: Differences): MarkedRuns {
  return {
    bytes,
    within: (start, end) =>
      Array.from(differencesInB(differences, start, end), (index) => {
        const { bStart, bEnd, family } = differenceAt(differences, index);
        return { offset: bStart, length: bEnd - bStart, family };
      }),
  };
}
