import type { FieldId, Recipe } from '#core/schemes/recipe.ts';
import { type SegmentStyle, styleByFirstUse } from '#ui/kit/segment-style.ts';

/** The style of each signed field of a recipe, by first use in the string to sign, then in what is hashed before it. A field that is missing here is not signed. */
export function fieldStyles({
  message,
  derivations = [],
}: Recipe): ReadonlyMap<FieldId, SegmentStyle> {
  const hashed = derivations.flatMap((one) => (one.kind === 'digest' ? one.message : []));
  return styleByFirstUse(
    [...message, ...hashed].flatMap((part) => (part.kind === 'field' ? [part.field] : [])),
  );
}
