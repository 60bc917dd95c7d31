import type { CauseClass, Problem } from '#core/explain/explanation.ts';
import type { Axes } from '#core/explain/search/axes.ts';
import { type ClockRange, clockField, inRanges } from '#core/explain/search/clock-ranges.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/**
 * Every fraction of the second that a client can have signed: microseconds first, then each double
 * as it is printed (Python's `time.time()`), then microseconds as a whole number.
 */
export function* fractionsOfTheSecond(
  problem: Problem,
  mistakes: readonly Mistake[],
  axes: Axes,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  const field = clockField(problem);
  const text = field && problem.values[field.id];
  // Later ones are no seconds, and earlier ones no clock's.
  if (field === undefined || text === undefined || !/^1\d{9}$/.test(text)) return;
  const ranges = fractions(text, new Set(mistakes.map(({ id }) => id)));
  yield* inRanges(ranges, field, problem, axes, prober, isOurs);
}

/** The mistakes whose ways are tried here; a book without them has nothing to try. */
const fraction = 'time-stamp-fraction';
const finerUnit = 'time-stamp-finer-unit';

const perSecond = 1_000_000;

/** Between 2^30 and 2^31 doubles (IEEE 754 binary64, 52 bits of fraction) stand 2^-22 apart. */
const doublesPerSecond = 2 ** 22;

function* fractions(seconds: string, known: ReadonlySet<string>): Generator<ClockRange> {
  const first = Number(seconds);
  const digitsOf = (number: number) => String(number).padStart(6, '0');
  const pointed = (number: number) => `${seconds}.${digitsOf(number)}`;
  if (known.has(fraction)) {
    yield printed(perSecond, pointed);
    // Most languages leave zeros at the end away.
    yield printed(perSecond / 10, (number) => pointed(number * 10).replace(/0+$/, ''));
    yield printed(doublesPerSecond, (number) => String(first + number / doublesPerSecond));
  }
  if (known.has(finerUnit)) {
    const values = { unit: 'microseconds' };
    yield {
      numbers: upTo(perSecond),
      textOf: (number) => seconds + digitsOf(number),
      stepsOf: () => [[{ mistake: finerUnit, layer: 'time-stamp', values }]],
    };
  }
}

function printed(count: number, textOf: ClockRange['textOf']): ClockRange {
  const stepsOf = (number: number): readonly CauseClass[] => {
    return [[{ mistake: fraction, layer: 'time-stamp', values: { text: textOf(number) } }]];
  };
  return { numbers: upTo(count), textOf, stepsOf };
}

/** 1, 2, … below the count. */
function* upTo(count: number): Generator<number> {
  for (let number = 1; number < count; number += 1) yield number;
}
