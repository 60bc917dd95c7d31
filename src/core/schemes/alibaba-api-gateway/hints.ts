import { fields } from '#core/schemes/alibaba-api-gateway/fields.ts';
import type { AlibabaWord } from '#core/schemes/alibaba-api-gateway/words.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Hint } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const single = fields.filter(({ kind }) => kind !== 'lines');

/** Stray characters, and a time stamp that is not in milliseconds. */
export function hints(values: Values, accessPointId: string): readonly Hint[] {
  return [...strayHints(single)(values, accessPointId), ...timeHint(values)];
}

/** Milliseconds have 13 digits between 2001 and 2286. */
function timeHint({ timeStampMs = '' }: Values): readonly Hint[] {
  if (timeStampMs === '' || /^\d{13}$/.test(timeStampMs)) return [];
  const id: AlibabaWord = 'alibaba-api-gateway.hint.milliseconds';
  return [{ field: 'timeStampMs', message: { id } }];
}
