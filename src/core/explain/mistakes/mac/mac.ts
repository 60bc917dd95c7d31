import { otherAlgorithms } from '#core/explain/mistakes/mac/algorithms.ts';
import { macInputs } from '#core/explain/mistakes/mac/inputs.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What clients compute in place of the recipe's HMAC. */
export const macMistakes: readonly Mistake[] = [...macInputs, ...otherAlgorithms];
