import type { Message } from '#core/messages.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** Hints on the characters around every value, for schemes that have no others. */
export function strayHints(fields: readonly Field[]): Scheme['hints'] {
  return (values) =>
    fields.flatMap(({ id, label }) => {
      const message = strayCharacters(label, values[id] ?? '');
      return message === undefined ? [] : [{ field: id, message }];
    });
}

/**
 * Characters around a value that a copy from a console or a table leaves there
 * and that are signed like any other: `hint.line-end`, `hint.white-space`,
 * `hint.quotes`, each with the field's name. Undefined when there are none.
 */
export function strayCharacters(name: string, value: string): Message | undefined {
  const id = strayKinds.find(({ pattern }) => pattern.test(value))?.id;
  return id === undefined ? undefined : { id, values: { name } };
}

/** Not `\s` alone: zero-width characters come along when text is copied from a web page. */
const strayKinds = [
  { id: 'hint.line-end', pattern: /[\r\n]/ },
  { id: 'hint.white-space', pattern: /^[\s\u200B-\u200D\u2060]|[\s\u200B-\u200D\u2060]$/ },
  { id: 'hint.quotes', pattern: /^(?:"|'|`|“|”|‘|’|「|《)|(?:"|'|`|“|”|‘|’|」|》)$/ },
];
