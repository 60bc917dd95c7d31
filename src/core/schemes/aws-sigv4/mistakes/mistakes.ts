import { credentialMistakes } from '#core/schemes/aws-sigv4/mistakes/credentials.ts';
import { headerMistakes } from '#core/schemes/aws-sigv4/mistakes/headers-and-payload.ts';
import { origins } from '#core/schemes/aws-sigv4/mistakes/origins.ts';
import { pathAndQueryMistakes } from '#core/schemes/aws-sigv4/mistakes/path-and-query.ts';
import { scopeMistakes } from '#core/schemes/aws-sigv4/mistakes/scope.ts';
import { words } from '#core/schemes/aws-sigv4/mistakes/words.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';

export const book: MistakeBook = {
  mistakes: [...scopeMistakes, ...pathAndQueryMistakes, ...headerMistakes, ...credentialMistakes],
  profiles: [],
  words,
  origins,
};
