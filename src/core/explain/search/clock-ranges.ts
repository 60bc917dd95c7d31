import type { CauseClass, Problem } from '#core/explain/explanation.ts';
import { messageOf, type Split, splitAround, textOf } from '#core/explain/search/attempt.ts';
import { type Axes, rightChoices } from '#core/explain/search/axes.ts';
import { groupSize, headGroups } from '#core/explain/search/heads.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Field, Part, Values } from '#core/schemes/recipe.ts';

/** Texts that the time stamp may have had, by a number each, and what the client did then. */
export type ClockRange = {
  readonly numbers: Iterable<number>;
  readonly textOf: (number: number) => string;
  readonly stepsOf: (number: number) => readonly CauseClass[];
};

/** The time stamp that is signed, where it is one in seconds. */
export function clockField({ fields }: Problem): Field | undefined {
  return fields.find(({ kind }) => kind === 'timestamp-seconds');
}

/** The request as it is, with each time stamp of the ranges. */
export function* inRanges(
  ranges: Iterable<ClockRange>,
  field: Field,
  { values }: Problem,
  axes: Axes,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const right = rightChoices(axes);
  if (!right) return;
  const split = splitAround(right.form.value, new Set([field.id]));
  if (split === undefined) return;
  const section = (parts: readonly Part[]) => messageOf({ parts }, values, right.body.value);
  const [prefix, tail] = [section(split.prefix), section(split.tail)];
  const size = groupSize(tail.length);
  const headOf = headWriter(split, field, values);
  for (const { numbers, textOf, stepsOf } of ranges) {
    const fieldsOf = (number: number) => [
      { field: field.id, value: textOf(number), steps: stepsOf(number) },
    ];
    for (const some of chunks(numbers, size)) {
      if (isOurs()) {
        for (const group of headGroups(some, (number) => headOf(textOf(number)), fieldsOf, size)) {
          prober.addHeads(right, group, tail, prefix);
        }
      }
      yield;
    }
  }
}

/** Writes what stands between the first and the last time stamp of a message, mostly that alone. */
function headWriter({ head }: Split, { id }: Field, values: Values): (text: string) => string {
  const pieces = head.map((part) =>
    part.kind === 'field' && part.field === id ? undefined : textOf(part, values),
  );
  return (text) => (pieces.length === 1 ? text : pieces.map((piece) => piece ?? text).join(''));
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
