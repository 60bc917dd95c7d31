import type { SerializerTest } from '#core/explain/mistakes/body/serialised/families/family.ts';
import {
  hashMapOrder,
  sortedByCodePoint,
  sortedByUtf16,
  sortedIndicesFirst,
} from '#core/explain/serializers/member-order.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import type { View } from '#core/explain/serializers/view.ts';

/** Tests of what a serialiser is: the words in which families are told apart. */

export const all =
  (...tests: readonly SerializerTest[]): SerializerTest =>
  (serializer) =>
    tests.every((test) => test(serializer));

export const not =
  (test: SerializerTest): SerializerTest =>
  (serializer) =>
    !test(serializer);

export const library =
  (...names: readonly string[]): SerializerTest =>
  (serializer) =>
    names.includes(serializer.library);

export const language =
  (name: string): SerializerTest =>
  (serializer) =>
    serializer.language === name;

export const hasView =
  (...views: readonly View[]): SerializerTest =>
  ({ printer }) =>
    views.some((view) => printer.views.includes(view));

export const writesNumbersAs =
  (...forms: readonly NumberForm[]): SerializerTest =>
  ({ printer }) =>
    forms.includes(printer.number);

/** Whether a character of a string is written as an escape. */
export const escapes =
  (character: string): SerializerTest =>
  ({ printer }) => {
    const raw = `"${character}"`;
    return printer.quote({ value: character, raw }) !== raw;
  };

export const isSorted = hasView(sortedByCodePoint, sortedByUtf16, sortedIndicesFirst);
export const isHashed = hasView(hashMapOrder);
export const isPretty: SerializerTest = ({ printer }) => printer.layout.indent !== undefined;
export const isSpaced: SerializerTest = ({ printer }) => printer.layout.comma === ', ';
export const endsInNewline: SerializerTest = ({ printer }) => printer.layout.end !== undefined;
export const isRewritten: SerializerTest = ({ printer }) => printer.rewrite !== undefined;
