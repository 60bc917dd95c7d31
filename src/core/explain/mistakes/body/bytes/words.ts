import { words as characters } from '#core/explain/mistakes/body/bytes/characters/words.ts';
import { words as edges } from '#core/explain/mistakes/body/bytes/edges/words.ts';
import { words as encodings } from '#core/explain/mistakes/body/bytes/encodings/words.ts';
import { words as replaced } from '#core/explain/mistakes/body/bytes/replaced/words.ts';
import type { Words } from '#core/messages.ts';

/** What is said about bodies as bytes and as plain text. */
export const words: Words = {
  en: { ...edges.en, ...replaced.en, ...encodings.en, ...characters.en },
  'zh-CN': {
    ...edges['zh-CN'],
    ...replaced['zh-CN'],
    ...encodings['zh-CN'],
    ...characters['zh-CN'],
  },
};
