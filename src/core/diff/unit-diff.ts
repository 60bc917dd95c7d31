import type { ScriptBuilder } from '#core/diff/script-builder.ts';
import { align } from '#core/diff/sequence/align.ts';
import type { Budget } from '#core/diff/sequence/budget.ts';
import type { Units } from '#core/diff/units.ts';

/** What a diff writes into, what it may cost, and whether equal bytes are `equal` or `moved` here. */
export type Writing = {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly builder: ScriptBuilder;
  readonly budget: Budget;
  readonly sameKind: number;
};

/** Writes the runs of two texts, unit by unit, so that no run begins inside of a character or an escape. */
export function diffUnits(writing: Writing, aUnits: Units, bUnits: Units): void {
  const { blocks, isCoarse } = align(aUnits.symbols, bUnits.symbols, writing.budget);
  const [aStarts, bStarts] = [aUnits.starts, bUnits.starts];
  let [aAt, bAt] = [aStarts[0] ?? 0, bStarts[0] ?? 0];
  for (let index = 0; index < blocks.count; index += 1) {
    const [x, y] = [blocks.xs[index] ?? 0, blocks.ys[index] ?? 0];
    const length = blocks.lengths[index] ?? 0;
    writing.builder.differing(aAt, aStarts[x] ?? 0, bAt, bStarts[y] ?? 0);
    writeBlock(writing, aUnits, x, bUnits, y, length);
    [aAt, bAt] = [aStarts[x + length] ?? 0, bStarts[y + length] ?? 0];
  }
  const [aEnd, bEnd] = [aStarts.at(-1) ?? 0, bStarts.at(-1) ?? 0];
  writing.builder.differing(aAt, aEnd, bAt, bEnd);
  if (isCoarse) writing.builder.coarse(aStarts[0] ?? 0, aEnd, bStarts[0] ?? 0, bEnd);
}

/** Units of the same meaning; each is written with the same bytes or with others, such as an escape. */
function writeBlock(
  writing: Writing,
  aUnits: Units,
  x: number,
  bUnits: Units,
  y: number,
  length: number,
): void {
  for (let index = 0; index < length; index += 1) {
    const [aStart, aEnd] = [aUnits.starts[x + index] ?? 0, aUnits.starts[x + index + 1] ?? 0];
    const [bStart, bEnd] = [bUnits.starts[y + index] ?? 0, bUnits.starts[y + index + 1] ?? 0];
    if (aEnd - aStart === 1 && bEnd - bStart === 1) {
      writing.builder.same(writing.sameKind, aStart, bStart, 1);
    } else diffEnds(writing, aStart, aEnd, bStart, bEnd);
  }
}

/** Two spellings of one thing, such as the escapes \u00E9 and \u00e9: what they share at their ends is equal. */
export function diffEnds(
  { a, b, builder, sameKind }: Writing,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): void {
  const limit = Math.min(aEnd - aStart, bEnd - bStart);
  let prefix = 0;
  while (prefix < limit && a[aStart + prefix] === b[bStart + prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < limit - prefix && a[aEnd - 1 - suffix] === b[bEnd - 1 - suffix]) suffix += 1;
  builder.same(sameKind, aStart, bStart, prefix);
  builder.differing(aStart + prefix, aEnd - suffix, bStart + prefix, bEnd - suffix);
  builder.same(sameKind, aEnd - suffix, bEnd - suffix, suffix);
}
