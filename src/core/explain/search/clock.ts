import type { Problem } from '#core/explain/explanation.ts';
import { type FieldChoice, headAndTail, messageOf } from '#core/explain/search/attempt.ts';
import type { Axes } from '#core/explain/search/axes.ts';
import { right } from '#core/explain/search/choice.ts';
import { headGroups } from '#core/explain/search/heads.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { FieldId } from '#core/schemes/recipe.ts';

/** How far another reading of the clock is looked for: 24 hours in seconds, 60 seconds in milliseconds. */
const secondsAround = 86_400;
const millisecondsAround = 60_000;

/** In time stamps, and in bytes to hash, between two looks at the clock. */
const largestChunk = 4096;
const longestWork = 1 << 24;

/**
 * Every second of ±24 h and every millisecond of ±60 s around the time stamp,
 * the nearest first: a time stamp that was read, or typed, apart from the one
 * in the header. Only where the time stamp stands before the body.
 */
export function* otherClocks(
  problem: Problem,
  axes: Axes,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const field = problem.fields.find(({ kind }) => kind === 'timestamp-seconds');
  const [form, key, mac, body] = [axes.forms[0], axes.keys[0], axes.macs[0], axes.bodies[0]];
  if (field === undefined || !form || !key || !mac || !body) return;
  const seconds = Number(problem.values[field.id]);
  const split = headAndTail(form.value);
  if (split === undefined || !Number.isSafeInteger(seconds)) return;
  const tail = messageOf({ parts: split.tail }, problem.values, body.value);
  const size = Math.max(8, Math.min(largestChunk, Math.floor(longestWork / (tail.length + 1))));
  for (const chunk of chunks(clockChoices(field.id, seconds), size)) {
    if (isOurs()) {
      for (const group of headGroups(split.head, problem.values, chunk, tail.length)) {
        prober.addHeads({ form, key, mac, body }, group, tail);
      }
    }
    yield;
  }
}

function* clockChoices(field: FieldId, seconds: number): Generator<readonly FieldChoice[]> {
  for (const offset of outward(secondsAround)) {
    yield [choice(field, String(seconds + offset), 'other-second', { seconds: offset })];
  }
  for (const offset of outward(millisecondsAround)) {
    const text = String(seconds * 1000 + offset);
    yield [choice(field, text, 'other-millisecond', { milliseconds: offset })];
  }
}

function choice(
  field: FieldId,
  value: string,
  mistake: string,
  values: Readonly<Record<string, number>>,
): FieldChoice {
  return { ...right(value), field, steps: [[{ mistake, layer: 'time-stamp', values }]] };
}

/** 1, -1, 2, -2, … */
function* outward(most: number): Generator<number> {
  for (let distance = 1; distance <= most; distance += 1) {
    yield distance;
    yield -distance;
  }
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}
