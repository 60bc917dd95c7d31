import { anyLibrary } from '#core/explain/mistakes/body/serialised/families/any-library/any-library.ts';
import {
  type Family,
  familyMistake,
} from '#core/explain/mistakes/body/serialised/families/family.ts';
import { goAndPhp } from '#core/explain/mistakes/body/serialised/families/go-and-php/go-and-php.ts';
import { java } from '#core/explain/mistakes/body/serialised/families/java/java.ts';
import { otherLanguages } from '#core/explain/mistakes/body/serialised/families/other-languages/other-languages.ts';
import {
  pythonOnly,
  scripting,
} from '#core/explain/mistakes/body/serialised/families/scripting/scripting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { serializers } from '#core/explain/serializers/serializers.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const families: readonly Family[] = [
  ...pythonOnly,
  ...anyLibrary,
  ...scripting,
  ...goAndPhp,
  ...java,
  ...otherLanguages,
];

/** The family of a serialiser: the first that takes it, the last of all takes every one. */
export function familyOf(serializer: Serializer): Family | undefined {
  return families.find(({ takes }) => takes(serializer));
}

const members = serializers.map((serializer) => ({ serializer, family: familyOf(serializer) }));

/** One mistake for each family of serialisers that people recognise. */
export const familyMistakes: readonly Mistake[] = families.map((family) =>
  familyMistake(
    family,
    members.flatMap((one) => (one.family === family ? [one.serializer] : [])),
  ),
);
