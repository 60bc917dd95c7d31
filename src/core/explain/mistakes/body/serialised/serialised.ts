import { characterEscapes } from '#core/explain/mistakes/body/serialised/escapes/character-escapes.ts';
import { escapeDigits } from '#core/explain/mistakes/body/serialised/escapes/escape-digits.ts';
import { words as escapeWords } from '#core/explain/mistakes/body/serialised/escapes/words.ts';
import {
  familyMistakes,
  familyWords,
} from '#core/explain/mistakes/body/serialised/families/families.ts';
import type { Words } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What serialisers and languages make of a body before it is signed. */
export const serialisedBodyMistakes: readonly Mistake[] = [
  ...familyMistakes,
  ...characterEscapes,
  ...escapeDigits,
];

const sources: readonly Words[] = [...familyWords, escapeWords];

export const words: Words = {
  en: Object.assign({}, ...sources.map(({ en }) => en)),
  'zh-CN': Object.assign({}, ...sources.map((source) => source['zh-CN'])),
};
