import type { Problem } from '#core/explain/explanation.ts';
import type { FieldChoice } from '#core/explain/search/attempt.ts';
import { readTime, timeField, writeTime } from '#core/inspect/written-time.ts';

/**
 * How far another reading of the clock is looked for: 15 minutes in seconds. Each second means all
 * hashes anew, and a request that is further off is refused for its age.
 */
const secondsAround = 900;

/**
 * Every second of ±15 min around the time stamp, the nearest first, in the way in which the scheme
 * writes a time: one that was read apart from the one in the header, and typed or signed in its place.
 */
export function* otherSeconds({ fields, values }: Problem): Generator<FieldChoice> {
  const field = timeField(fields);
  if (field === undefined) return;
  const seconds = readTime(field, values[field.id] ?? '');
  if (seconds === undefined) return;
  for (let distance = 1; distance <= secondsAround; distance += 1) {
    for (const offset of [distance, -distance]) {
      const cause = {
        mistake: 'other-second',
        layer: 'time-stamp',
        values: { seconds: offset },
      } as const;
      yield { field: field.id, value: writeTime(field, seconds + offset), steps: [[cause]] };
    }
  }
}
