import { characterEscapes } from '#core/explain/mistakes/body/serialised/escapes/character-escapes.ts';
import { escapeDigits } from '#core/explain/mistakes/body/serialised/escapes/escape-digits.ts';
import { words as escapeWords } from '#core/explain/mistakes/body/serialised/escapes/words.ts';
import {
  familyMistakes,
  familyWords,
} from '#core/explain/mistakes/body/serialised/families/families.ts';
import { formMistakes } from '#core/explain/mistakes/body/serialised/forms/forms.ts';
import { words as formWords } from '#core/explain/mistakes/body/serialised/forms/words.ts';
import { layoutMistakes } from '#core/explain/mistakes/body/serialised/layouts/layouts.ts';
import { words as layoutWords } from '#core/explain/mistakes/body/serialised/layouts/words.ts';
import { innerJson } from '#core/explain/mistakes/body/serialised/members/inner-json.ts';
import { members } from '#core/explain/mistakes/body/serialised/members/members.ts';
import { words as memberWords } from '#core/explain/mistakes/body/serialised/members/words.ts';
import { notJson } from '#core/explain/mistakes/body/serialised/not-json/not-json.ts';
import { words as notJsonWords } from '#core/explain/mistakes/body/serialised/not-json/words.ts';
import { numbers } from '#core/explain/mistakes/body/serialised/values/numbers.ts';
import { otherValues } from '#core/explain/mistakes/body/serialised/values/other-values.ts';
import { words as valueWords } from '#core/explain/mistakes/body/serialised/values/words.ts';
import type { Words } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What serialisers and languages make of a body before it is signed. */
export const serialisedBodyMistakes: readonly Mistake[] = [
  ...familyMistakes,
  ...layoutMistakes,
  ...characterEscapes,
  ...escapeDigits,
  ...numbers,
  ...otherValues,
  ...members,
  ...innerJson,
  ...notJson,
  ...formMistakes,
];

const sources: readonly Words[] = [
  ...familyWords,
  layoutWords,
  escapeWords,
  valueWords,
  memberWords,
  notJsonWords,
  formWords,
];

export const words: Words = {
  en: Object.assign({}, ...sources.map(({ en }) => en)),
  'zh-CN': Object.assign({}, ...sources.map((source) => source['zh-CN'])),
};
