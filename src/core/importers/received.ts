import type { Header } from '#core/http/header.ts';
import type { Received } from '#core/importers/import.ts';
import type { FieldId, Recipe } from '#core/schemes/recipe.ts';

/** What the headers say about the signature, by the recipe's header names in any letter case; of several the first. */
export function receivedOf(recipe: Recipe | undefined, headers: readonly Header[]): Received {
  const values = new Map<FieldId, string>();
  let signature: string | undefined;
  for (const rule of recipe?.headers ?? []) {
    const wanted = rule.name.toLowerCase();
    const value = headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
    if (value === undefined) continue;
    if (rule.value.kind === 'signature') signature = value;
    else values.set(rule.value.field, value);
  }
  return { signature, values };
}
