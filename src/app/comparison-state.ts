import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Comparison } from '#core/diff/compare.ts';
import type { Message } from '#core/messages.ts';
import type { ReferenceScope } from '#core/session/session.ts';
import type { Handwriting } from '#worker/protocol.ts';

/** A comparison with the bytes that it is of. In it, the reference is side a and the subject side b. */
export type Compared = {
  readonly scope: ReferenceScope;
  readonly reference: Bytes;
  /** The body, or the whole string to sign. */
  readonly subject: Bytes;
  readonly comparison: Comparison;
  /** What differs, by where it stands in the subject. */
  readonly marked: MarkedRuns;
  /** Of the reference and of the subject. It comes later, and not for long bodies. */
  readonly handwritings: readonly Handwriting[] | undefined;
};

/** What the tool Compare shows. */
export type ComparisonState = {
  readonly status: 'no-reference' | 'no-string-to-sign' | 'comparing' | 'compared' | 'refused';
  readonly refusal: Message | undefined;
  /** The last that was compared. It stays, with its own bytes, while the next one is worked on. */
  readonly compared: Compared | undefined;
};

/** What the tool Compare shows before there is a reference. */
export const noComparison: ComparisonState = {
  status: 'no-reference',
  refusal: undefined,
  compared: undefined,
};
