import type { CauseClass, Problem } from '#core/explain/explanation.ts';
import { messageOf, type Split, splitAround, textOf } from '#core/explain/search/attempt.ts';
import { type Axes, rangesOf } from '#core/explain/search/axes.ts';
import { groupSize, headGroups } from '#core/explain/search/heads.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Field, Part, Values } from '#core/schemes/recipe.ts';

/** How far another reading of the clock is looked for: 24 hours in seconds, 60 seconds in milliseconds. */
const secondsAround = 86_400;
const millisecondsAround = 60_000;

/** Texts that the time stamp may have had, by a number each, and what the client did then. */
type Range = {
  readonly numbers: Iterable<number>;
  readonly textOf: (number: number) => string;
  readonly stepsOf: (number: number) => readonly CauseClass[];
};

/**
 * The mistakes with a time stamp that are a range. Then every second of ±24 h and
 * every millisecond of ±60 s around it, the nearest first: a time stamp that was
 * read, or typed, apart from the one in the header.
 */
export function* otherClocks(
  problem: Problem,
  mistakes: readonly Mistake[],
  axes: Axes,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const { fields, values } = problem;
  const field = fields.find(({ kind }) => kind === 'timestamp-seconds');
  const [form, key, mac, body] = [axes.forms[0], axes.keys[0], axes.macs[0], axes.bodies[0]];
  if (field === undefined || !form || !key || !mac || !body) return;
  const split = splitAround(form.value, new Set([field.id]));
  if (split === undefined) return;
  const section = (parts: readonly Part[]) => messageOf({ parts }, values, body.value);
  const [prefix, tail] = [section(split.prefix), section(split.tail)];
  const size = groupSize(tail.length);
  const headOf = headWriter(split, field, values);
  for (const { numbers, textOf, stepsOf } of rangesAround(problem, mistakes, field)) {
    const fieldsOf = (number: number) => [
      { field: field.id, value: textOf(number), steps: stepsOf(number) },
    ];
    for (const some of chunks(numbers, size)) {
      if (isOurs()) {
        for (const group of headGroups(some, (number) => headOf(textOf(number)), fieldsOf, size)) {
          prober.addHeads({ form, key, mac, body }, group, tail, prefix);
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

function* rangesAround(
  problem: Problem,
  mistakes: readonly Mistake[],
  field: Field,
): Generator<Range> {
  const choices = rangesOf(problem, mistakes, field).slice(1);
  yield {
    numbers: choices.keys(),
    textOf: (number) => choices[number]?.value ?? '',
    stepsOf: (number) => choices[number]?.steps ?? [],
  };
  const seconds = Number(problem.values[field.id]);
  if (!Number.isSafeInteger(seconds)) return;
  yield around(seconds, secondsAround, 'other-second', 'seconds');
  const known = new Set(choices.map(({ value }) => value));
  const milliseconds = around(
    seconds * 1000,
    millisecondsAround,
    'other-millisecond',
    'milliseconds',
  );
  yield { ...milliseconds, numbers: unknownOf(milliseconds, known) };
}

/** Those whose texts have not been tried. */
function* unknownOf({ numbers, textOf }: Range, known: ReadonlySet<string>): Generator<number> {
  for (const number of numbers) if (!known.has(textOf(number))) yield number;
}

function around(start: number, most: number, mistake: string, unit: string): Range {
  return {
    numbers: outward(most),
    textOf: (offset) => String(start + offset),
    stepsOf: (offset) => [[{ mistake, layer: 'time-stamp', values: { [unit]: offset } }]],
  };
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
