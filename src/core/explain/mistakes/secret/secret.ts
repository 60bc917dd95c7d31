import { alteredTexts } from '#core/explain/mistakes/secret/altered-texts.ts';
import { derivedKeys } from '#core/explain/mistakes/secret/derived-keys.ts';
import { encodings } from '#core/explain/mistakes/secret/encodings.ts';
import { missingKeys } from '#core/explain/mistakes/secret/missing-keys.ts';
import { strayCharacters } from '#core/explain/mistakes/secret/stray-characters.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What clients use as the key in place of the secret's own bytes. */
export const secretMistakes: readonly Mistake[] = [
  ...strayCharacters,
  ...encodings,
  ...missingKeys,
  ...derivedKeys,
  ...alteredTexts,
];
