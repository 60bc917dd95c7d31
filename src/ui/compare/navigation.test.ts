import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferenceClass, differenceClasses } from '#core/diff/classify/classes.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { sideBySideLines, stackedLines } from './lines.ts';
import { ticksOf } from './map-ticks.ts';
import { countShown, nextDifference } from './navigation.ts';

function differencesOf(names: readonly DifferenceClass[]): Differences {
  return {
    classes: Uint8Array.from(names, (name) => differenceClasses.indexOf(name)),
    bounds: new Int32Array(4 * names.length),
  };
}

const none = new Set<DifferenceClass>();
const three = differencesOf(['bom', 'other', 'bom']);

describe('going from difference to difference', () => {
  test('starts at the first, or backwards at the last', () => {
    expect(nextDifference(three, none, undefined, 1)).toBe(0);
    expect(nextDifference(three, none, undefined, -1)).toBe(2);
  });

  test('goes round at the ends', () => {
    expect(nextDifference(three, none, 2, 1)).toBe(0);
    expect(nextDifference(three, none, 0, -1)).toBe(2);
  });

  test('passes over hidden classes', () => {
    expect(nextDifference(three, new Set(['other']), 0, 1)).toBe(2);
    expect(nextDifference(three, new Set(['bom']), 1, 1)).toBe(1);
  });

  test('goes nowhere when all are hidden or there are none', () => {
    expect(nextDifference(three, new Set(['other', 'bom']), 0, 1)).toBeUndefined();
    expect(nextDifference(differencesOf([]), none, undefined, 1)).toBeUndefined();
  });

  test('passes each that is shown once a round', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...differenceClasses)),
        fc.array(fc.constantFrom(...differenceClasses)),
        fc.constantFrom(1 as const, -1 as const),
        (names, hiddenNames, step) => {
          const [differences, hidden] = [differencesOf(names), new Set(hiddenNames)];
          const shown = [...names.keys()].filter((index) => !hidden.has(names[index]!));
          const passed: number[] = [];
          let at = nextDifference(differences, hidden, undefined, step);
          for (let count = 0; count < shown.length; count += 1) {
            passed.push(at!);
            at = nextDifference(differences, hidden, at, step);
          }
          expect(passed).toEqual(step === 1 ? shown : shown.toReversed());
        },
      ),
    );
  });
});

test('differences are counted as they are shown', () => {
  expect(countShown(three, none, 2)).toEqual({ before: 2, all: 3 });
  expect(countShown(three, new Set(['other']), 2)).toEqual({ before: 1, all: 2 });
});

const rowsOf = (...differing: number[]) => ({
  runs: new Int32Array(differing.length),
  skips: new Int32Array(differing.length),
  differing: Uint8Array.from(differing),
  differenceRows: new Int32Array(0),
  differenceEnds: new Int32Array(0),
});

describe('lines', () => {
  test('are one a row side by side', () => {
    const lines = sideBySideLines(rowsOf(0, 1, 0));
    expect([lines.count, lines.rowAt(2), lines.lineOf(2)]).toEqual([3, 2, 2]);
  });

  test('are two where stacked sides differ', () => {
    const lines = stackedLines(rowsOf(0, 1, 0, 1));
    expect(lines.count).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map(lines.rowAt)).toEqual([0, 1, 1, 2, 3, 3]);
    expect([0, 1, 2, 3, 4, 5].map(lines.isSecond)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
    expect([0, 1, 2, 3].map(lines.lineOf)).toEqual([0, 1, 3, 4]);
  });
});

describe('the map', () => {
  const places = {
    starts: Int32Array.of(0, 50, 99),
    ends: Int32Array.of(0, 59, 99),
    lineOf: (row: number) => row,
  };

  test('has a tick from where a difference begins to where it ends', () => {
    expect(ticksOf(three, places, 100, 10, none)).toEqual([
      { family: 'space', start: 0, length: 1 },
      { family: 'space', start: 9, length: 1 },
      { family: 'value', start: 5, length: 1 },
    ]);
  });

  test('joins ticks that touch, and leaves out hidden classes', () => {
    const all = { ...places, starts: Int32Array.of(0, 10, 20), ends: Int32Array.of(9, 19, 29) };
    const names = differencesOf(['bom', 'bom', 'other']);
    expect(ticksOf(names, all, 100, 10, new Set(['other']))).toEqual([
      { family: 'space', start: 0, length: 2 },
    ]);
  });
});
