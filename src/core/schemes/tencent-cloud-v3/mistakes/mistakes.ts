import type { MistakeBook } from '#core/schemes/mistake.ts';
import { canonicalMistakes } from '#core/schemes/tencent-cloud-v3/mistakes/canonical.ts';
import { keyMistakes } from '#core/schemes/tencent-cloud-v3/mistakes/key.ts';
import { origins } from '#core/schemes/tencent-cloud-v3/mistakes/origins.ts';
import { requestMistakes } from '#core/schemes/tencent-cloud-v3/mistakes/request.ts';
import { words } from '#core/schemes/tencent-cloud-v3/mistakes/words.ts';

export const book: MistakeBook = {
  mistakes: [...canonicalMistakes, ...keyMistakes, ...requestMistakes],
  profiles: [],
  words,
  origins,
};
