import { words as escapes } from '#core/explain/mistakes/body/serialised/escapes/words.ts';
import { words as anyLibrary } from '#core/explain/mistakes/body/serialised/families/any-library/words.ts';
import { words as goAndPhp } from '#core/explain/mistakes/body/serialised/families/go-and-php/words.ts';
import { words as java } from '#core/explain/mistakes/body/serialised/families/java/words.ts';
import { words as otherLanguages } from '#core/explain/mistakes/body/serialised/families/other-languages/words.ts';
import { words as scripting } from '#core/explain/mistakes/body/serialised/families/scripting/words.ts';
import { words as forms } from '#core/explain/mistakes/body/serialised/forms/words.ts';
import { words as layouts } from '#core/explain/mistakes/body/serialised/layouts/words.ts';
import { words as members } from '#core/explain/mistakes/body/serialised/members/words.ts';
import { words as notJson } from '#core/explain/mistakes/body/serialised/not-json/words.ts';
import { words as values } from '#core/explain/mistakes/body/serialised/values/words.ts';
import type { Words } from '#core/messages.ts';

const sources: readonly Words[] = [
  anyLibrary,
  scripting,
  goAndPhp,
  java,
  otherLanguages,
  layouts,
  escapes,
  values,
  members,
  notJson,
  forms,
];

/** All that is said about what serialisers and languages make of a body. */
export const words: Words = {
  en: Object.assign({}, ...sources.map(({ en }) => en)),
  'zh-CN': Object.assign({}, ...sources.map((source) => source['zh-CN'])),
};
