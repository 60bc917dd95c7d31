import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import type { Bounds, DifferenceList } from '#core/diff/classify/differences.ts';
import { spellingClass, textClass, unitAt } from '#core/diff/classify/spelling.ts';
import { textCause } from '#core/diff/classify/text-cause.ts';
import { textOfUnits } from '#core/diff/classify/unit-text.ts';
import type { Units } from '#core/diff/units.ts';

/** Equal bytes between two changes of one value that still read as one change. */
const valueReach = 3;

type Side = { readonly bytes: Uint8Array; readonly units: Units };

/** A text of a that stands where a text of b stands, such as the insides of two JSON strings. */
export class TextPair {
  readonly #a: Side;
  readonly #b: Side;
  readonly #cause: DifferenceClass | undefined;

  constructor(a: Side, b: Side) {
    this.#a = a;
    this.#b = b;
    this.#cause = textCause(textOfUnits(a.units), textOfUnits(b.units));
  }

  /** Adds a run within the two texts under the class of its cause. */
  add(list: DifferenceList, run: Bounds): void {
    if (this.#cause !== undefined) {
      list.push(this.#cause, run, this, Number.POSITIVE_INFINITY);
      return;
    }
    const [aFrom, aTo, bFrom, bTo] = this.#touched(run);
    const aText = textOfUnits(this.#a.units, aFrom, aTo);
    const bText = textOfUnits(this.#b.units, bFrom, bTo);
    if (aText === bText) this.#addSpellings(list, run, aFrom, aTo, bFrom);
    else {
      const isLineEnd = this.#isLoneReturn(aText, aTo, bText, bTo);
      const name =
        textClass(aText, bText, isLineEnd) ?? this.#composedClass(aFrom, aTo, bFrom, bTo);
      list.push(name, run, this, name === 'string-value' ? valueReach : 0);
    }
  }

  /**
   * The units that a run touches in a and in b. Where it cuts a unit of one side only, the rest of
   * that unit is in the neighbour on the other side, as / is of \/.
   */
  #touched(run: Bounds): readonly [number, number, number, number] {
    const a = touchedUnits(this.#a.units, run.aStart, run.aEnd);
    const b = touchedUnits(this.#b.units, run.bStart, run.bEnd);
    return [
      a.from - (b.isCutBefore && !a.isCutBefore ? 1 : 0),
      a.to + (b.isCutBehind && !a.isCutBehind ? 1 : 0),
      b.from - (a.isCutBefore && !b.isCutBefore ? 1 : 0),
      b.to + (a.isCutBehind && !b.isCutBehind ? 1 : 0),
    ];
  }

  /** The same characters in other bytes: each under the class of its spelling. */
  #addSpellings(
    list: DifferenceList,
    run: Bounds,
    aFrom: number,
    aTo: number,
    bFrom: number,
  ): void {
    for (let index = 0; index < aTo - aFrom; index += 1) {
      const [aStart, aEnd] = boundsOf(this.#a.units, aFrom + index);
      const [bStart, bEnd] = boundsOf(this.#b.units, bFrom + index);
      const symbol = this.#a.units.symbols[aFrom + index] ?? 0;
      const name = spellingClass(symbol, this.#a.bytes, aStart, aEnd, this.#b.bytes, bStart, bEnd);
      const part = {
        aStart: clamp(aStart, run.aStart, run.aEnd),
        aEnd: clamp(aEnd, run.aStart, run.aEnd),
        bStart: clamp(bStart, run.bStart, run.bEnd),
        bEnd: clamp(bEnd, run.bStart, run.bEnd),
      };
      list.push(name, part, this, 0);
    }
  }

  /** A combining mark composes with what stands before it, so the run is judged with its neighbour. */
  #composedClass(aFrom: number, aTo: number, bFrom: number, bTo: number): DifferenceClass {
    const aText = textOfUnits(this.#a.units, Math.max(0, aFrom - 1), aTo + 1);
    const bText = textOfUnits(this.#b.units, Math.max(0, bFrom - 1), bTo + 1);
    const isComposed = aText.normalize('NFC') === bText.normalize('NFC');
    return isComposed ? 'normalisation' : 'string-value';
  }

  /** Whether one side has a CR where both go on with a line feed. */
  #isLoneReturn(aText: string, aTo: number, bText: string, bTo: number): boolean {
    const isReturn = `${aText}${bText}` === '\r';
    return isReturn && this.#a.units.symbols[aTo] === 0x0a && this.#b.units.symbols[bTo] === 0x0a;
  }
}

/** The units that a stretch of bytes touches, and whether it begins or ends inside of one. */
function touchedUnits(units: Units, start: number, end: number) {
  const { starts } = units;
  const from = unitAt(units, start);
  const isInside = (starts[from] ?? start) < start;
  const to = end > start ? unitAt(units, end - 1) + 1 : from + (isInside ? 1 : 0);
  return { from, to, isCutBefore: isInside, isCutBehind: to > from && (starts[to] ?? end) > end };
}

function boundsOf({ starts }: Units, unit: number): readonly [number, number] {
  return [starts[unit] ?? 0, starts[unit + 1] ?? 0];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
