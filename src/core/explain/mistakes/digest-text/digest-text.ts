import { alteredMistakes } from '#core/explain/mistakes/digest-text/altered/altered.ts';
import { aroundMistakes } from '#core/explain/mistakes/digest-text/around/around.ts';
import { printedMistakes } from '#core/explain/mistakes/digest-text/printed/printed.ts';
import { stepMistakes } from '#core/explain/mistakes/digest-text/steps/steps.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** How clients write the digest in place of the recipe's way. */
export const digestTextMistakes: readonly Mistake[] = [
  ...stepMistakes,
  ...aroundMistakes,
  ...printedMistakes,
  ...alteredMistakes,
];
