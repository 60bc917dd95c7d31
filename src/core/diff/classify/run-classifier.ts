import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import type { Bounds, DifferenceList } from '#core/diff/classify/differences.ts';
import { DuplicateKeys } from '#core/diff/classify/duplicate-keys.ts';
import { wordClass } from '#core/diff/classify/number-cause.ts';
import { quotedJson } from '#core/diff/classify/quoted-json.ts';
import { textClass } from '#core/diff/classify/spelling.ts';
import { TextPair } from '#core/diff/classify/text-pair.ts';
import { TokenPlaces } from '#core/diff/classify/token-places.ts';
import { textOfBytes } from '#core/diff/classify/unit-text.ts';
import { isFinalNewline, isLineEndChange, isWhite } from '#core/diff/classify/white-cause.ts';
import type { Run } from '#core/diff/edit-script.ts';
import type { Text } from '#core/diff/json/text.ts';
import { insideOf, type Tokens } from '#core/diff/json/tokens.ts';
import { jsonStringUnits } from '#core/diff/units.ts';

/** Equal bytes between two changes that still read as one change. */
const plainReach = 3;

/** Longer runs are not read for look-alikes and normalisation: what is alike does not differ that much at a stretch. */
const longestLookAlike = 2 ** 16;

/** Gives the runs of a script, one after another, to a list under the class of their cause. */
export class RunClassifier {
  readonly #a: Uint8Array;
  readonly #b: Uint8Array;
  readonly #list: DifferenceList;
  readonly #json: JsonRuns | undefined;

  constructor(a: Text, b: Text, list: DifferenceList) {
    this.#a = a.bytes;
    this.#b = b.bytes;
    this.#list = list;
    const aTokens = a.jsonTokens();
    const bTokens = aTokens && b.jsonTokens();
    if (bTokens) this.#json = new JsonRuns(aTokens, bTokens, list);
  }

  add(run: Run): void {
    if (run.kind === 'moved') this.#list.push('key-order', run, 'moved', 0);
    else if (this.#isBom(run)) this.#list.push('bom', run, 'bom', 0);
    else if (this.#json?.addInside(run)) return;
    else if (this.#isWhite(run)) this.#list.push(this.#whiteClass(run), run, 'white', 0);
    else if (!this.#json?.add(run)) this.#addPlain(run);
  }

  /** EF BB BF at the start of one side alone. */
  #isBom({ aStart, aEnd, bStart, bEnd }: Bounds): boolean {
    if (aStart !== 0 || bStart !== 0 || aEnd + bEnd !== 3) return false;
    const side = aEnd === 3 ? this.#a : this.#b;
    return (aEnd === 3 || bEnd === 3) && side[0] === 0xef && side[1] === 0xbb && side[2] === 0xbf;
  }

  #isWhite({ aStart, aEnd, bStart, bEnd }: Bounds): boolean {
    return isWhite(this.#a, aStart, aEnd) && isWhite(this.#b, bStart, bEnd);
  }

  #isAscii({ aStart, aEnd, bStart, bEnd }: Bounds): boolean {
    return isAscii(this.#a, aStart, aEnd) && isAscii(this.#b, bStart, bEnd);
  }

  #whiteClass(run: Bounds) {
    if (isLineEndChange(this.#a, this.#b, run)) return 'line-end';
    return isFinalNewline(this.#a, this.#b, run) ? 'final-newline' : 'whitespace-outside-strings';
  }

  #addPlain(run: Bounds): void {
    const length = run.aEnd - run.aStart + run.bEnd - run.bStart;
    if (length > longestLookAlike || this.#isAscii(run)) {
      this.#list.push('other', run, 'plain', plainReach);
      return;
    }
    const aText = textOfBytes(this.#a, run.aStart, run.aEnd);
    const bText = textOfBytes(this.#b, run.bStart, run.bEnd);
    const name = textClass(aText, bText, false) ?? 'other';
    this.#list.push(name, run, 'plain', name === 'other' ? plainReach : 0);
  }
}

/** What tokens know of a run. */
class JsonRuns {
  readonly #a: TokenPlaces;
  readonly #b: TokenPlaces;
  readonly #aDuplicates: DuplicateKeys;
  readonly #bDuplicates: DuplicateKeys;
  readonly #list: DifferenceList;
  #strings: { readonly a: number; readonly b: number; readonly pair: TextPair } | undefined;
  #words: { readonly a: number; readonly b: number; readonly class: DifferenceClass } | undefined;
  /** Where the last piece of quoted JSON ends: the runs up to there are told. */
  #told = { aEnd: 0, bEnd: 0 };

  constructor(a: Tokens, b: Tokens, list: DifferenceList) {
    this.#a = new TokenPlaces(a);
    this.#b = new TokenPlaces(b);
    this.#aDuplicates = new DuplicateKeys(a);
    this.#bDuplicates = new DuplicateKeys(b);
    this.#list = list;
  }

  /** Adds a run that is inside of a string in both sides; false when it is not. */
  addInside(run: Bounds): boolean {
    if (run.aEnd <= this.#told.aEnd && run.bEnd <= this.#told.bEnd) return true;
    const a = this.#a.stringAround(run.aStart, run.aEnd);
    const b = a < 0 ? -1 : this.#b.stringAround(run.bStart, run.bEnd);
    if (b < 0) return false;
    if (this.#strings?.a !== a || this.#strings.b !== b) {
      this.#strings = {
        a,
        b,
        pair: new TextPair(sideOf(this.#a.tokens, a), sideOf(this.#b.tokens, b)),
      };
    }
    this.#strings.pair.add(this.#list, run);
    return true;
  }

  /** Adds a run whose cause only tokens can tell; false when they cannot. */
  add(run: Bounds): boolean {
    return this.#addQuoted(run) || this.#addDuplicate(run) || this.#addWord(run);
  }

  #addQuoted(run: Bounds): boolean {
    const { aStart, aEnd, bStart, bEnd } = run;
    const inA = quotedJson(this.#a, aStart, aEnd, this.#b.tokens.bytes, bStart);
    const inB = inA ? undefined : quotedJson(this.#b, bStart, bEnd, this.#a.tokens.bytes, aStart);
    const found =
      inA ?? (inB && { aStart: inB.bStart, aEnd: inB.bEnd, bStart: inB.aStart, bEnd: inB.aEnd });
    if (!found || found.aEnd < aEnd || found.bEnd < bEnd) return false;
    this.#list.push('double-encoding', found, 'quoted', 0);
    this.#told = found;
    return true;
  }

  #addDuplicate(run: Bounds): boolean {
    const { aStart, aEnd, bStart, bEnd } = run;
    const isInA =
      bStart === bEnd && this.#aDuplicates.isDuplicate(tokenFrom(this.#a, aStart), aEnd);
    const isInB =
      aStart === aEnd && this.#bDuplicates.isDuplicate(tokenFrom(this.#b, bStart), bEnd);
    if (isInA || isInB) this.#list.push('duplicate-key', run, 'duplicate', 0);
    return isInA || isInB;
  }

  #addWord(run: Bounds): boolean {
    const a = this.#a.wordAt(run.aStart, run.aEnd);
    const b = a < 0 ? -1 : this.#b.wordAt(run.bStart, run.bEnd);
    if (b < 0) return false;
    if (this.#words?.a !== a || this.#words.b !== b) {
      this.#words = { a, b, class: wordClass(this.#a.tokens, a, this.#b.tokens, b) };
    }
    this.#list.push(this.#words.class, run, this.#words, Number.POSITIVE_INFINITY);
    return true;
  }
}

/** Nothing that is alike or composed otherwise is ASCII on both sides. */
function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

function sideOf(tokens: Tokens, token: number) {
  const [start, end] = insideOf(tokens, token);
  return { bytes: tokens.bytes, units: jsonStringUnits(tokens.bytes, start, end) };
}

/** The first token that starts at or behind an offset. */
function tokenFrom(places: TokenPlaces, offset: number): number {
  const token = places.atOrBefore(offset);
  return token >= 0 && places.tokens.starts[token] === offset ? token : token + 1;
}
