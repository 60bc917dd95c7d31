import type { Problem } from '#core/explain/explanation.ts';
import { type Axes, rangesOf } from '#core/explain/search/axes.ts';
import { type ClockRange, clockField, inRanges } from '#core/explain/search/clock-ranges.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Field } from '#core/schemes/recipe.ts';

/** How far another reading of the clock is looked for: 24 hours in seconds, 60 seconds in milliseconds. */
const secondsAround = 86_400;
const millisecondsAround = 60_000;

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
  const field = clockField(problem);
  if (field === undefined) return;
  const ranges = rangesAround(problem, mistakes, field);
  yield* inRanges(ranges, field, problem, axes, prober, isOurs);
}

function* rangesAround(
  problem: Problem,
  mistakes: readonly Mistake[],
  field: Field,
): Generator<ClockRange> {
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
function* unknownOf(
  { numbers, textOf }: ClockRange,
  known: ReadonlySet<string>,
): Generator<number> {
  for (const number of numbers) if (!known.has(textOf(number))) yield number;
}

function around(start: number, most: number, mistake: string, unit: string): ClockRange {
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
