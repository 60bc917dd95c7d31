import type { MistakeBook } from '#core/schemes/mistake.ts';
import { credentialMistakes } from '#core/schemes/tpns/mistakes/credentials.ts';
import { documentationMistakes } from '#core/schemes/tpns/mistakes/documentation.ts';
import { origins } from '#core/schemes/tpns/mistakes/origins.ts';
import { words } from '#core/schemes/tpns/mistakes/words.ts';
import { xingeMistakes, xingeProfiles } from '#core/schemes/tpns/mistakes/xinge.ts';

export const book: MistakeBook = {
  mistakes: [...documentationMistakes, ...xingeMistakes, ...credentialMistakes],
  profiles: xingeProfiles,
  words,
  origins,
};
