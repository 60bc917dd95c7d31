import type { RowShape, Rows } from '#core/alignment/rows.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Comparison } from '#core/diff/compare.ts';
import type { Message } from '#core/messages.ts';

/** Asks how b differs from a, or something further of what was compared last. The number comes back with the answer. */
export type DiffRequest = { readonly run: number } & (
  | { readonly kind: 'compare'; readonly a: Bytes; readonly b: Bytes }
  | { readonly kind: 'lay-out'; readonly shape: RowShape }
  | { readonly kind: 'describe'; readonly indices: readonly number[] }
);

/** What came of a comparison; a side that is too large is refused with a sentence. */
export type DiffOutcome =
  | { readonly status: 'compared'; readonly comparison: Comparison }
  | { readonly status: 'refused'; readonly sentence: Message };

export type DiffAnswer = { readonly run: number } & (
  | { readonly kind: 'compare'; readonly outcome: DiffOutcome }
  | { readonly kind: 'lay-out'; readonly rows: Rows }
  | { readonly kind: 'describe'; readonly sentences: readonly Message[] }
);
