import {
  type DifferenceClass,
  type DifferenceFamily,
  differenceClasses,
  familyOfClass,
} from '#core/diff/classify/classes.ts';
import type { Run } from '#core/diff/edit-script.ts';
import { NumberList } from '#core/diff/number-list.ts';

/** Bytes that differ for one cause. Offsets in bytes, ends exclusive; start = end where a side has nothing. */
export type Difference = Omit<Run, 'kind'> & {
  readonly class: DifferenceClass;
  readonly family: DifferenceFamily;
};

/**
 * The differences of two sides in the order of side b, none overlapping another. Typed arrays, as in
 * an edit script; read them with {@link differenceAt}.
 */
export type Differences = {
  /** One code per difference, an index of `differenceClasses`. */
  readonly classes: Uint8Array<ArrayBuffer>;
  /** Four numbers per difference: aStart, aEnd, bStart, bEnd. */
  readonly bounds: Int32Array<ArrayBuffer>;
};

export function differenceCount(differences: Differences): number {
  return differences.classes.length;
}

/** The difference at an index. @throws RangeError when there is none */
export function differenceAt(differences: Differences, index: number): Difference {
  const name = differenceClasses[differences.classes[index] ?? -1];
  if (name === undefined) throw new RangeError(`no difference ${index}`);
  const { bounds } = differences;
  const at = 4 * index;
  return {
    class: name,
    family: familyOfClass[name],
    aStart: bounds[at] ?? 0,
    aEnd: bounds[at + 1] ?? 0,
    bStart: bounds[at + 2] ?? 0,
    bEnd: bounds[at + 3] ?? 0,
  };
}

/** Every difference, in the order of side b. */
export function* differencesOf(differences: Differences): Generator<Difference> {
  for (let at = 0; at < differences.classes.length; at += 1) yield differenceAt(differences, at);
}

const codeOfClass = new Map(differenceClasses.map((name, code) => [name, code]));

/** Four offsets: aStart, aEnd, bStart, bEnd. */
export type Bounds = Omit<Run, 'kind'>;

/** Collects differences; what continues the last one for the same cause becomes part of it. */
export class DifferenceList {
  readonly #classes = new NumberList();
  readonly #bounds = new NumberList();
  #lastCause: unknown;

  /**
   * Adds a difference. With the same class and the same `cause` as the last one it joins it when no
   * more than `reach` bytes, equal in both sides, are between them.
   */
  push(
    name: DifferenceClass,
    { aStart, aEnd, bStart, bEnd }: Bounds,
    cause: unknown,
    reach: number,
  ): void {
    const code = codeOfClass.get(name) ?? 0;
    const top = this.#bounds.length;
    const isSameCause =
      top > 0 && cause === this.#lastCause && this.#classes.at(top / 4 - 1) === code;
    const aGap = aStart - this.#bounds.at(top - 3);
    if (isSameCause && aGap >= 0 && aGap <= reach && aGap === bStart - this.#bounds.at(top - 1)) {
      this.#bounds.set(top - 3, aEnd);
      this.#bounds.set(top - 1, bEnd);
      return;
    }
    this.#lastCause = cause;
    this.#classes.push(code);
    this.#bounds.push4(aStart, aEnd, bStart, bEnd);
  }

  build(): Differences {
    return { classes: new Uint8Array(this.#classes.toArray()), bounds: this.#bounds.toArray() };
  }
}
