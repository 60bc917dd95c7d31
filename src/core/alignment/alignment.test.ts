import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { differencesOf } from '#core/diff/classify/differences.ts';
import { compare } from '#core/diff/compare.ts';
import { bytePairs, bytesOf, jsonPairs, textPairs } from '#core/diff/pairs.properties.ts';
import { layOutRows } from './lay-out-rows.ts';
import { cellsOfRow } from './row-cells.ts';
import type { RowShape } from './rows.ts';

function layOut(a: Bytes, b: Bytes, shape: RowShape) {
  const { script, differences } = compare(a, b);
  const rows = layOutRows(script, differences, a, b, shape);
  const cells = Array.from(rows.runs, (_, row) =>
    cellsOfRow({ script, differences, a, b }, rows, shape, row),
  );
  return { rows, cells, differences: [...differencesOf(differences)] };
}

/** Each row as two lines of text, `_` for an open column. */
function drawn(a: string, b: string, columns: number, breaksLines = false): string[][] {
  const sides = { a: bytesOf(a), b: bytesOf(b) };
  const draw = (bytes: Bytes, offsets: readonly number[]) =>
    offsets.map((at) => (at < 0 ? '_' : String.fromCharCode(bytes[at]!))).join('');
  return layOut(sides.a, sides.b, { columns, breaksLines }).cells.map((row) => [
    draw(sides.a, row.a),
    draw(sides.b, row.b),
  ]);
}

const shapes: fc.Arbitrary<RowShape> = fc.record({
  columns: fc.constantFrom(8, 16, 64),
  breaksLines: fc.boolean(),
});
const pairs = fc.oneof(bytePairs, textPairs, jsonPairs);

describe('rows of two sides', () => {
  test('put equal bytes into the same column and leave open what a side does not have', () => {
    expect(drawn('{"a": 1, "b": 2}', '{"a":1,"b":2}', 16)).toEqual([
      ['{"a": 1, "b": 2}', '{"a":_1,_"b":_2}'],
    ]);
  });

  test('put an escape beside the character that it means', () => {
    const rows = drawn('["\\u00e9\\u00e8"]', '["éè"]', 16);
    expect(rows[0]![0]).toBe('["\\u00e9\\u00e8"]');
    expect(rows[0]![1]).toBe('["Ã©____Ã¨____"]');
  });

  test('begin anew where side a goes on elsewhere', () => {
    for (const [aLine, bLine] of drawn('{"x":1,"y":2,"z":3}', '{"z":3,"x":1,"y":2}', 64)) {
      const shared = [...bLine!].filter((byte, column) => byte === aLine![column]);
      expect(shared.length + [...aLine!].filter((byte) => byte === '_').length).toBeGreaterThan(0);
      if (!aLine!.includes('_')) expect('{"x":1,"y":2,"z":3}').toContain(aLine!);
    }
  });

  test('end behind a line feed of either side when lines are to be kept', () => {
    expect(drawn('{\n "a":1\n}\n', '{"a":1}', 64, true)).toEqual([
      ['{\n', '{_'],
      [' "a":1\n', '_"a":1_'],
      ['}\n', '}_'],
    ]);
  });

  test('are none for nothing', () => {
    expect(drawn('', '', 16)).toEqual([]);
  });

  test('hold every byte of both sides exactly once, side b in its own order', () => {
    fc.assert(
      fc.property(pairs, shapes, ([a, b], shape) => {
        const { cells } = layOut(a, b, shape);
        const inB = cells.flatMap((row) => row.b).filter((at) => at >= 0);
        const inA = cells.flatMap((row) => row.a).filter((at) => at >= 0);
        expect(inB).toEqual(Array.from(b.keys()));
        expect(inA.sort((x, y) => x - y)).toEqual(Array.from(a.keys()));
      }),
    );
  });

  test('are never empty, never longer than the shape, and go on in a within a row', () => {
    fc.assert(
      fc.property(pairs, shapes, ([a, b], shape) => {
        for (const row of layOut(a, b, shape).cells) {
          expect(row.a.length).toBeGreaterThan(0);
          expect(row.a.length).toBeLessThanOrEqual(shape.columns);
          expect(row.b.length).toBe(row.a.length);
          const own = row.a.filter((at) => at >= 0);
          expect(own).toEqual(own.map((_, index) => (own[0] ?? 0) + index));
        }
      }),
    );
  });

  test('say which of them hold a difference, and where each difference begins', () => {
    fc.assert(
      fc.property(pairs, shapes, ([a, b], shape) => {
        const { rows, cells, differences } = layOut(a, b, shape);
        cells.forEach((row, index) => {
          const isSame = row.a.every(
            (at, column) => at >= 0 && (row.b[column] ?? -1) >= 0 && a[at] === b[row.b[column]!],
          );
          if (!isSame) expect(rows.differing[index]).toBe(1);
        });
        // One cause of a whole body goes from its first byte to its last without regard to runs.
        if (differences.length === 1) return;
        differences.forEach((_, index) => {
          const first = cells.findIndex(
            (row) => row.aDifferences.includes(index) || row.bDifferences.includes(index),
          );
          expect(rows.differenceRows[index]).toBe(first);
        });
      }),
    );
  });

  test('give every byte that differs to the difference that covers it', () => {
    fc.assert(
      fc.property(pairs, shapes, ([a, b], shape) => {
        const { cells, differences } = layOut(a, b, shape);
        // One cause of a whole body goes from its first byte to its last without regard to runs.
        if (differences.length === 1) return;
        const wrong = cells.flatMap((row) =>
          row.a.filter((x, column) => {
            const y = row.b[column]!;
            const inA = differences[row.aDifferences[column]!];
            const inB = differences[row.bDifferences[column]!];
            const isOpen = x < 0 || y < 0;
            if (isOpen && inA !== inB) return true;
            if (!inA && !inB) return isOpen || a[x] !== b[y];
            const coversA = !inA || x < 0 || (x >= inA.aStart && x < inA.aEnd);
            const coversB = !inB || y < 0 || (y >= inB.bStart && y < inB.bEnd);
            return !coversA || !coversB;
          }),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

test('a long run of other bytes is still all difference', () => {
  const noise = (length: number, step: number) =>
    Uint8Array.from({ length }, (_, index) => (index * step * (index + step)) % 251);
  const [a, b] = [noise(6000, 7), noise(9000, 11)];
  const { cells } = layOut(a, b, { columns: 16, breaksLines: false });
  for (const row of cells) {
    row.a.forEach((at, column) => {
      const isSame = at >= 0 && (row.b[column] ?? -1) >= 0 && a[at] === b[row.b[column]!];
      if (!isSame) expect(row.aDifferences[column]).toBeGreaterThanOrEqual(0);
    });
  }
});
