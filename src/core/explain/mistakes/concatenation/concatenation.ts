import { additions } from '#core/explain/mistakes/concatenation/additions.ts';
import { arrangements } from '#core/explain/mistakes/concatenation/arrangements.ts';
import { namedParts } from '#core/explain/mistakes/concatenation/key-value-pairs.ts';
import { numbersAdded } from '#core/explain/mistakes/concatenation/numbers.ts';
import { rewrittenMessages } from '#core/explain/mistakes/concatenation/rewritten.ts';
import { betweenParts } from '#core/explain/mistakes/concatenation/separators.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What clients sign in place of the recipe's string to sign, though each value in it is right. */
export const concatenationMistakes: readonly Mistake[] = [
  ...betweenParts,
  numbersAdded,
  ...arrangements,
  ...additions,
  ...namedParts,
  ...rewrittenMessages,
];
