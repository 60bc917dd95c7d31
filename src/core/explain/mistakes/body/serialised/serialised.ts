import {
  familyMistakes,
  familyWords,
} from '#core/explain/mistakes/body/serialised/families/families.ts';
import type { Words } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What serialisers and languages make of a body before it is signed. */
export const serialisedBodyMistakes: readonly Mistake[] = [...familyMistakes];

const sources: readonly Words[] = [...familyWords];

export const words: Words = {
  en: Object.assign({}, ...sources.map(({ en }) => en)),
  'zh-CN': Object.assign({}, ...sources.map((source) => source['zh-CN'])),
};
