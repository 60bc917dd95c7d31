import type { FieldId, Recipe } from '#core/schemes/recipe.ts';
import { type SegmentStyle, styleByFirstUse } from '#ui/kit/segment-style.ts';

/** The style of each signed field of a recipe. A field that is missing here is not signed. */
export function fieldStyles(recipe: Recipe): ReadonlyMap<FieldId, SegmentStyle> {
  return styleByFirstUse(
    recipe.message.flatMap((part) => (part.kind === 'field' ? [part.field] : [])),
  );
}
