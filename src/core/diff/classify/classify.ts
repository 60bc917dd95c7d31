import type { Bytes } from '#core/bytes/bytes.ts';
import { DifferenceList, type Differences } from '#core/diff/classify/differences.ts';
import { RunClassifier } from '#core/diff/classify/run-classifier.ts';
import { wholeCause } from '#core/diff/classify/whole-cause.ts';
import { commonPrefixLength, commonSuffixLength } from '#core/diff/common-ends.ts';
import { type EditScript, runsOf } from '#core/diff/edit-script.ts';
import { createText, type Text } from '#core/diff/json/text.ts';
import { equalRun } from '#core/diff/script-builder.ts';

/**
 * Names the cause of everything that differs. What happened to a whole body, such as another
 * encoding, is one difference from the first byte that differs to the last; runs of one cause that are
 * at most a few equal bytes apart are one, too.
 */
export function classify(script: EditScript, a: Bytes, b: Bytes): Differences {
  return classifyTexts(script, createText(a), createText(b));
}

/** As {@link classify}, of texts whose tokens may have been read before. */
export function classifyTexts(script: EditScript, a: Text, b: Text): Differences {
  const list = new DifferenceList();
  if (isEqual(script)) return list.build();
  const whole = wholeCause(a, b);
  if (whole !== undefined) {
    list.push(whole, differingBounds(a.bytes, b.bytes), whole, 0);
    return list.build();
  }
  const classifier = new RunClassifier(a, b, list);
  for (const run of runsOf(script)) if (run.kind !== 'equal') classifier.add(run);
  return list.build();
}

/** Runs of equal bytes that follow each other are one. */
function isEqual({ kinds }: EditScript): boolean {
  return kinds.length === 0 || (kinds.length === 1 && kinds[0] === equalRun);
}

function differingBounds(a: Bytes, b: Bytes) {
  const start = commonPrefixLength(a, b);
  const tail = commonSuffixLength(a, b, Math.min(a.length, b.length) - start);
  return { aStart: start, aEnd: a.length - tail, bStart: start, bEnd: b.length - tail };
}
