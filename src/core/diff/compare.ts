import type { Bytes } from '#core/bytes/bytes.ts';
import { classifyTexts } from '#core/diff/classify/classify.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { type Summary, summariseTexts } from '#core/diff/classify/summarise.ts';
import { type DiffOptions, diffTexts } from '#core/diff/diff.ts';
import type { EditScript } from '#core/diff/edit-script.ts';
import { createText } from '#core/diff/json/text.ts';

/** Everything that is known of how b differs from a; it can be handed to another thread as it is. */
export type Comparison = {
  readonly script: EditScript;
  readonly differences: Differences;
  readonly summary: Summary;
};

/**
 * The edit script, the differences with their causes and the summary, with each side read once.
 * @throws CoreError `body-too-large` {bytes, limit}
 */
export function compare(a: Bytes, b: Bytes, options: DiffOptions = {}): Comparison {
  const [aText, bText] = [createText(a), createText(b)];
  const script = diffTexts(aText, bText, options);
  const differences = classifyTexts(script, aText, bText);
  return { script, differences, summary: summariseTexts(differences, aText, bText) };
}
