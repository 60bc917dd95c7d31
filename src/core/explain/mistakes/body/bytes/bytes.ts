import { characterMistakes } from '#core/explain/mistakes/body/bytes/characters/characters.ts';
import { edgeMistakes } from '#core/explain/mistakes/body/bytes/edges/edges.ts';
import { encodingMistakes } from '#core/explain/mistakes/body/bytes/encodings/encodings.ts';
import { misreadMistakes } from '#core/explain/mistakes/body/bytes/encodings/misread.ts';
import { lostBodies } from '#core/explain/mistakes/body/bytes/replaced/lost-bodies.ts';
import { replacedMistakes } from '#core/explain/mistakes/body/bytes/replaced/replaced.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What happens to a body as bytes and as plain text, whatever it says. */
export const byteBodyMistakes: readonly Mistake[] = [
  ...edgeMistakes,
  ...replacedMistakes,
  ...encodingMistakes,
  ...misreadMistakes,
  ...characterMistakes,
  ...lostBodies,
];
