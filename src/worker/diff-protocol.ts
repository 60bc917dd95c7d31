import type { Bytes } from '#core/bytes/bytes.ts';
import { type Comparison, compare } from '#core/diff/compare.ts';
import { CoreError } from '#core/errors.ts';
import type { Message } from '#core/messages.ts';

/** Asks how b differs from a. The number comes back with the answer. */
export type DiffRequest = { readonly run: number; readonly a: Bytes; readonly b: Bytes };

/** What came of it; a side that is too large is refused with a sentence. */
export type DiffOutcome =
  | { readonly status: 'compared'; readonly comparison: Comparison }
  | { readonly status: 'refused'; readonly sentence: Message };

export type DiffAnswer = { readonly run: number; readonly outcome: DiffOutcome };

/** Compares two sides, on whichever thread this is called. */
export function outcomeOf(a: Bytes, b: Bytes): DiffOutcome {
  try {
    return { status: 'compared', comparison: compare(a, b) };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { status: 'refused', sentence: error.sentence };
  }
}
