import { origins } from '#core/schemes/alibaba-api-gateway/mistakes/origins.ts';
import { requestMistakes } from '#core/schemes/alibaba-api-gateway/mistakes/request.ts';
import { stringMistakes } from '#core/schemes/alibaba-api-gateway/mistakes/string.ts';
import { words } from '#core/schemes/alibaba-api-gateway/mistakes/words.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';

export const book: MistakeBook = {
  mistakes: [...stringMistakes, ...requestMistakes],
  profiles: [],
  words,
  origins,
};
