import { words as altered } from '#core/explain/mistakes/digest-text/altered/words.ts';
import { words as around } from '#core/explain/mistakes/digest-text/around/words.ts';
import { words as printed } from '#core/explain/mistakes/digest-text/printed/words.ts';
import { words as steps } from '#core/explain/mistakes/digest-text/steps/words.ts';
import type { Words } from '#core/messages.ts';

/** All that is said about digests written in a wrong way. */
export const words: Words = {
  en: { ...steps.en, ...around.en, ...printed.en, ...altered.en },
  'zh-CN': {
    ...steps['zh-CN'],
    ...around['zh-CN'],
    ...printed['zh-CN'],
    ...altered['zh-CN'],
  },
};
