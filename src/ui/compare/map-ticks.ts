import {
  type DifferenceFamily,
  differenceClasses,
  familyOfClass,
} from '#core/diff/classify/classes.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import type { HiddenClasses } from './navigation.ts';

/** A stretch of the map with differences of a family; both numbers count steps of the map. */
export type Tick = {
  readonly family: DifferenceFamily;
  readonly start: number;
  readonly length: number;
};

/** The rows in which each difference starts and ends, and the line of a row. */
export type Places = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lineOf: (row: number) => number;
};

const families: readonly DifferenceFamily[] = ['space', 'order', 'escape', 'value', 'charset'];

/** Where the differences of each family are, on a map of a number of steps for a number of lines. */
export function ticksOf(
  { classes }: Differences,
  places: Places,
  lineCount: number,
  steps: number,
  hidden: HiddenClasses,
): readonly Tick[] {
  const bits = differenceClasses.map((name) =>
    hidden.has(name) ? 0 : 1 << families.indexOf(familyOfClass[name]),
  );
  const map = new Uint8Array(steps);
  const scale = steps / lineCount;
  let lastRow = -1;
  let lastBit = -1;
  for (let index = 0; index < classes.length; index += 1) {
    const bit = bits[classes[index] ?? 0] ?? 0;
    const start = places.starts[index] ?? 0;
    const end = places.ends[index] ?? 0;
    // A row often holds several of one kind, and there may be a million.
    if (start === lastRow && end === lastRow && bit === lastBit) continue;
    lastRow = end;
    lastBit = bit;
    const last = Math.floor(places.lineOf(end) * scale);
    let step = Math.floor(places.lineOf(start) * scale);
    for (; step <= last; step += 1) map[step] = (map[step] ?? 0) | bit;
  }
  return families.flatMap((family, bit) => ticksOfFamily(map, family, 1 << bit));
}

function ticksOfFamily(map: Uint8Array, family: DifferenceFamily, bit: number): Tick[] {
  const ticks: Tick[] = [];
  for (let start = 0; start < map.length; start += 1) {
    if (((map[start] ?? 0) & bit) === 0) continue;
    let end = start + 1;
    while (end < map.length && ((map[end] ?? 0) & bit) !== 0) end += 1;
    ticks.push({ family, start, length: end - start });
    start = end;
  }
  return ticks;
}
