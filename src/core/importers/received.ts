import type { Header } from '#core/http/header.ts';
import type { Received } from '#core/importers/import.ts';
import { readHeader } from '#core/schemes/header-reading.ts';
import type { FieldId, HeaderRule, Recipe } from '#core/schemes/recipe.ts';

/**
 * What the headers say about the signature, by the recipe's header names in any letter case; of
 * several the first. The signature is kept with what stands around it, as the client sent it.
 */
export function receivedOf(recipe: Recipe | undefined, headers: readonly Header[]): Received {
  const values = new Map<FieldId, string>();
  let signature: string | undefined;
  for (const rule of recipe?.headers ?? []) {
    const wanted = rule.name.toLowerCase();
    const value = headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
    if (value === undefined) continue;
    if (rule.value.some(({ kind }) => kind === 'signature')) signature = value;
    for (const [field, text] of fieldsIn(rule, value)) values.set(field, text);
  }
  return { signature, values };
}

/** Parts of the request itself are known from its first line. */
function fieldsIn({ value }: HeaderRule, text: string): readonly (readonly [FieldId, string])[] {
  return [...(readHeader(value, text)?.values ?? [])].filter(([field]) => !field.startsWith(':'));
}
