import type { Bytes } from '#core/bytes/bytes.ts';
import { type DifferenceClass, differenceClasses } from '#core/diff/classify/classes.ts';
import { type Differences, differencesOf } from '#core/diff/classify/differences.ts';
import { sameJsonTexts } from '#core/diff/json/same-json.ts';
import { createText, type Text } from '#core/diff/json/text.ts';
import type { Message } from '#core/messages.ts';

/** How often a class comes. What moved counts its bytes once, everything else on both sides. */
export type ClassCount = {
  readonly class: DifferenceClass;
  readonly occurrences: number;
  readonly bytes: number;
};

/** What the page says of two bodies before it shows them. */
export type Summary = {
  /** `{list}` stands for the {@link Summary.parts}, said and joined in the reader's language. */
  readonly headline: Message;
  readonly parts: readonly Message[];
  /** Those that come, the largest first. */
  readonly counts: readonly ClassCount[];
  /** Undefined when a side is not JSON. */
  readonly isSameJson: boolean | undefined;
};

/** Sums up the differences of two bodies. */
export function summarise(differences: Differences, a: Bytes, b: Bytes): Summary {
  return summariseTexts(differences, createText(a), createText(b));
}

/** As {@link summarise}, of texts whose tokens may have been read before. */
export function summariseTexts(differences: Differences, a: Text, b: Text): Summary {
  const counts = countClasses(differences);
  if (counts.length === 0) {
    return {
      headline: { id: 'diff.headline.equal', values: { bytes: a.bytes.length } },
      parts: [],
      counts,
      isSameJson: undefined,
    };
  }
  const isSameJson = sameJsonTexts(a, b);
  const parts = counts.map(
    ({ class: name, occurrences, bytes }): Message => ({
      id: `diff.count.${name}`,
      values: { occurrences, bytes },
    }),
  );
  return { headline: { id: headlineId(isSameJson) }, parts, counts, isSameJson };
}

function headlineId(isSameJson: boolean | undefined): string {
  if (isSameJson === undefined) return 'diff.headline.other-bytes';
  return isSameJson ? 'diff.headline.same-json' : 'diff.headline.other-json';
}

function countClasses(differences: Differences): ClassCount[] {
  const totals = new Map<DifferenceClass, { occurrences: number; bytes: number }>();
  for (const { class: name, aStart, aEnd, bStart, bEnd } of differencesOf(differences)) {
    const total = totals.get(name) ?? { occurrences: 0, bytes: 0 };
    total.occurrences += 1;
    total.bytes += aEnd - aStart + (name === 'key-order' ? 0 : bEnd - bStart);
    totals.set(name, total);
  }
  return differenceClasses
    .flatMap((name) => {
      const total = totals.get(name);
      return total ? [{ class: name, ...total }] : [];
    })
    .sort((left, right) => right.bytes - left.bytes);
}
