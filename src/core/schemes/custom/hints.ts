import type { MessageValues } from '#core/messages.ts';
import { choicesByField, isUnknown, optionsOf } from '#core/schemes/custom/choices.ts';
import { readHeaderLines } from '#core/schemes/custom/header-lines.ts';
import {
  headerPlaceholders,
  messagePlaceholders,
  type Placeholder,
  readTemplate,
} from '#core/schemes/custom/template.ts';
import type { CustomWord } from '#core/schemes/custom/words.ts';
import type { Field, FieldId, Values } from '#core/schemes/recipe.ts';
import type { Hint, Scheme } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

/** What in a recipe means something else than it looks like. Nothing is mended: it is signed as it stands. */
export function hints(fields: readonly Field[]): Scheme['hints'] {
  const ofText = strayHints(fields.filter(({ kind }) => kind !== 'lines'));
  return (values, accessPointId) => [
    ...templateHints(values),
    ...headerHints(values),
    ...choiceHints(values),
    ...ofText(values, accessPointId),
  ];
}

function templateHints({ template = '' }: Values): readonly Hint[] {
  const { pieces, unknown } = readTemplate(template, messagePlaceholders);
  if (unknown.length > 0) return [unknownName('template', unknown, messagePlaceholders)];
  const holdsNothing = template !== '' && pieces.every(({ kind }) => kind === 'literal');
  return holdsNothing
    ? [hint('template', 'custom.hint.no-placeholder', { example: '{body}' })]
    : [];
}

function headerHints({ headerLines = '' }: Values): readonly Hint[] {
  const { rules, unreadable, unknown } = readHeaderLines(headerLines);
  const [line] = unreadable;
  if (line !== undefined) return [hint('headerLines', 'custom.hint.no-header', { line })];
  if (unknown.length > 0) return [unknownName('headerLines', unknown, headerPlaceholders)];
  const count = rules.flatMap(({ value }) => value).filter(isSignature).length;
  return headerLines === '' || count === 1
    ? []
    : [hint('headerLines', 'custom.hint.signature-count', { count, signature: '{signature}' })];
}

function isSignature({ kind }: { readonly kind: string }): boolean {
  return kind === 'signature';
}

function choiceHints(values: Values): readonly Hint[] {
  return Object.entries(choicesByField)
    .filter(([field, choices]) => isUnknown(choices, values[field]))
    .map(([field, choices]) =>
      hint(field, 'custom.hint.unknown-choice', { text: optionsOf(choices)[0] ?? '' }),
    );
}

function unknownName(
  field: FieldId,
  unknown: readonly string[],
  allowed: readonly Placeholder[],
): Hint {
  const known = allowed.map((one) => `{${one}}`).join(' ');
  return hint(field, 'custom.hint.unknown-placeholder', {
    name: `{${unknown[0]?.slice(0, longestName)}}`,
    known,
  });
}

/** In characters: enough to recognise what was typed. */
const longestName = 30;

function hint(field: FieldId, id: CustomWord, values: MessageValues): Hint {
  return { field, message: { id, values } };
}
