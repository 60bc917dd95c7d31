import { characterEscapes } from '#core/explain/mistakes/body/serialised/escapes/character-escapes.ts';
import { escapeDigits } from '#core/explain/mistakes/body/serialised/escapes/escape-digits.ts';
import { familyMistakes } from '#core/explain/mistakes/body/serialised/families/families.ts';
import { formMistakes } from '#core/explain/mistakes/body/serialised/forms/forms.ts';
import { layoutMistakes } from '#core/explain/mistakes/body/serialised/layouts/layouts.ts';
import { innerJson } from '#core/explain/mistakes/body/serialised/members/inner-json.ts';
import { members } from '#core/explain/mistakes/body/serialised/members/members.ts';
import { notJson } from '#core/explain/mistakes/body/serialised/not-json/not-json.ts';
import { numbers } from '#core/explain/mistakes/body/serialised/values/numbers.ts';
import { otherValues } from '#core/explain/mistakes/body/serialised/values/other-values.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What is done with the escapes of a text that is written already. */
export const escapeMistakes: readonly Mistake[] = [...characterEscapes, ...escapeDigits];

/** What serialisers and languages make of a body before it is signed. */
export const serialisedBodyMistakes: readonly Mistake[] = [
  ...familyMistakes,
  ...layoutMistakes,
  ...escapeMistakes,
  ...numbers,
  ...otherValues,
  ...members,
  ...innerJson,
  ...notJson,
  ...formMistakes,
];
