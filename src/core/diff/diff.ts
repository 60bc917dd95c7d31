import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesPastBoundary, bytesToBoundary, diffBytes } from '#core/diff/byte-diff.ts';
import { commonPrefixLength, commonSuffixLength } from '#core/diff/common-ends.ts';
import type { EditScript } from '#core/diff/edit-script.ts';
import { diffTokens } from '#core/diff/json/json-diff.ts';
import { matchTokens } from '#core/diff/json/match.ts';
import { createText, type Text } from '#core/diff/json/text.ts';
import { equalRun, ScriptBuilder } from '#core/diff/script-builder.ts';
import { Budget, defaultBudget } from '#core/diff/sequence/budget.ts';
import { settleRuns } from '#core/diff/settle.ts';
import { diffSpaces, type RegionBounds } from '#core/diff/space-diff.ts';
import type { Writing } from '#core/diff/unit-diff.ts';
import { CoreError } from '#core/errors.ts';

/** The largest side that is compared. */
export const diffLimitBytes = 50 * 1024 * 1024;

/** A usual number of bytes per run, where a body was pretty-printed. */
const bytesPerRun = 12;

export type DiffOptions = {
  /** The cost bound, in cells of alignment tables; the default takes about a second. */
  readonly budget?: number;
};

/**
 * The edit script from a to b. Bounded in time and memory for any bytes: where the cost bound is
 * hit the script is longer than need be, and its `coarse` regions say where.
 * @throws CoreError `body-too-large` {bytes, limit} for a side above {@link diffLimitBytes}
 */
export function diff(a: Bytes, b: Bytes, options: DiffOptions = {}): EditScript {
  return diffTexts(createText(a), createText(b), options);
}

/** As {@link diff}, of texts whose tokens may have been read before. */
export function diffTexts(aText: Text, bText: Text, options: DiffOptions = {}): EditScript {
  const [a, b] = [aText.bytes, bText.bytes];
  for (const { length } of [a, b]) {
    if (length <= diffLimitBytes) continue;
    throw new CoreError('body-too-large', { bytes: length, limit: diffLimitBytes });
  }
  const middle = differingMiddle(a, b);
  const budget = new Budget(options.budget ?? defaultBudget);
  const differing = middle.aEnd - middle.aStart + middle.bEnd - middle.bStart;
  const write = (stage: (writing: Writing) => boolean): EditScript | undefined => {
    const writing = {
      a,
      b,
      builder: new ScriptBuilder(Math.ceil(differing / bytesPerRun)),
      budget,
      sameKind: equalRun,
    };
    return stage(writing) ? writing.builder.build() : undefined;
  };
  return (
    write((writing) => writeMiddle(writing, middle, () => diffSpaces(writing, middle))) ??
    write((writing) => mayReorder(a, b, middle) && diffJson(writing, aText, bText)) ??
    settled(
      a,
      b,
      write((writing) => writeMiddle(writing, middle, () => diffPlain(writing, middle))),
    )
  );
}

function settled(a: Bytes, b: Bytes, script = new ScriptBuilder().build()): EditScript {
  settleRuns(script, a, b);
  return script;
}

/** What is left of both sides without their common ends, which do not cut a character. */
function differingMiddle(a: Bytes, b: Bytes): RegionBounds {
  const shared = commonPrefixLength(a, b);
  if (shared === a.length && shared === b.length) {
    return { aStart: shared, aEnd: shared, bStart: shared, bEnd: shared };
  }
  const prefix = shared - bytesPastBoundary(a, shared, b, shared);
  const tail = commonSuffixLength(a, b, Math.min(a.length, b.length) - prefix);
  const suffix = tail - bytesToBoundary(a, a.length - tail, b, b.length - tail);
  return { aStart: prefix, aEnd: a.length - suffix, bStart: prefix, bEnd: b.length - suffix };
}

/** Writes the common ends around what a stage writes. */
function writeMiddle({ a, builder }: Writing, middle: RegionBounds, stage: () => boolean): boolean {
  builder.same(equalRun, 0, 0, middle.aStart);
  if (!stage()) return false;
  builder.same(equalRun, middle.aEnd, middle.bEnd, a.length - middle.aEnd);
  return true;
}

function diffPlain(writing: Writing, { aStart, aEnd, bStart, bEnd }: RegionBounds): boolean {
  diffBytes(writing, aStart, aEnd, bStart, bEnd);
  return true;
}

const comma = 0x2c;
const backslash = 0x5c;

/**
 * Whether tokens can tell more than bytes: another order needs a comma in the middles of both
 * sides, another spelling of a character a backslash in one.
 */
function mayReorder(a: Bytes, b: Bytes, middle: RegionBounds): boolean {
  const aMiddle = a.subarray(middle.aStart, middle.aEnd);
  const bMiddle = b.subarray(middle.bStart, middle.bEnd);
  if (aMiddle.includes(comma) && bMiddle.includes(comma)) return true;
  return aMiddle.includes(backslash) || bMiddle.includes(backslash);
}

function diffJson(writing: Writing, aText: Text, bText: Text): boolean {
  const a = aText.jsonTokens();
  const b = a && bText.jsonTokens();
  if (!b) return false;
  diffTokens(writing, a, b, matchTokens(a, b, writing.budget));
  return true;
}
