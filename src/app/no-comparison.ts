import type { ComparisonState } from './live-comparison.ts';

/** What the tool Compare shows before there is a reference. */
export const noComparison: ComparisonState = {
  status: 'no-reference',
  refusal: undefined,
  compared: undefined,
};
