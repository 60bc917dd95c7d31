import type { Problem } from '#core/explain/explanation.ts';
import {
  type FieldChoice,
  headAndTail,
  messageOf,
  type Split,
  textOf,
} from '#core/explain/search/attempt.ts';
import type { Axes } from '#core/explain/search/axes.ts';
import { groupSize, headGroups } from '#core/explain/search/heads.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { FieldId, Values } from '#core/schemes/recipe.ts';

/** How far another reading of the clock is looked for: 24 hours in seconds, 60 seconds in milliseconds. */
const secondsAround = 86_400;
const millisecondsAround = 60_000;

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
  const field = problem.fields.find(({ kind }) => kind === 'timestamp-seconds')?.id;
  const [form, key, mac, body] = [axes.forms[0], axes.keys[0], axes.macs[0], axes.bodies[0]];
  if (field === undefined || !form || !key || !mac || !body) return;
  const seconds = Number(problem.values[field]);
  const split = headAndTail(form.value);
  if (split === undefined || !Number.isSafeInteger(seconds)) return;
  const tail = messageOf({ parts: split.tail }, problem.values, body.value);
  const size = groupSize(tail.length);
  for (const { start, most, mistake, unit } of clocksAround(seconds)) {
    const fieldsOf = (offset: number): readonly FieldChoice[] => {
      const cause = { mistake, layer: 'time-stamp', values: { [unit]: offset } } as const;
      return [{ field, value: String(start + offset), steps: [[cause]] }];
    };
    const head = headTextOf(split, field, problem.values);
    for (const offsets of chunks(outward(most), size)) {
      if (isOurs()) {
        const textOf = (offset: number) => head(String(start + offset));
        for (const group of headGroups(offsets, textOf, fieldsOf, size)) {
          prober.addHeads({ form, key, mac, body }, group, tail);
        }
      }
      yield;
    }
  }
}

function clocksAround(seconds: number) {
  return [
    { start: seconds, most: secondsAround, mistake: 'other-second', unit: 'seconds' },
    {
      start: seconds * 1000,
      most: millisecondsAround,
      mistake: 'other-millisecond',
      unit: 'milliseconds',
    },
  ] as const;
}

/** What stands before the body, by the text of one field. */
function headTextOf({ head }: Split, field: FieldId, values: Values): (text: string) => string {
  const place = head.findIndex((part) => part.kind === 'field' && part.field === field);
  const text = (parts: Split['head']) => parts.map((part) => textOf(part, values)).join('');
  const before = text(head.slice(0, place));
  const after = text(head.slice(place + 1));
  return (fieldText) => before + fieldText + after;
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
