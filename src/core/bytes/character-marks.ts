import {
  type Imitation,
  type ImitatorFamily,
  type InvisibleFamily,
  type InvisibleRow,
  imitations,
  invisibles,
} from '#core/bytes/character-tables.ts';
import { looksLikeStandIn } from '#core/bytes/stand-in-code-points.ts';

/**
 * How a character that does not show itself as it is gets drawn, counted and
 * named: whitespace faintly, a plate with its abbreviation in place of what
 * cannot be seen, a wavy line under what imitates an ASCII character.
 */
export type CharacterMark =
  | {
      readonly kind: 'whitespace' | 'plate';
      readonly family: InvisibleFamily;
      readonly name: string;
    }
  | {
      readonly kind: 'look-alike';
      readonly family: ImitatorFamily;
      /** The character itself: it can be seen. */
      readonly name: string;
      readonly imitates: string;
    };

/** The mark of a code point, wherever it stands; undefined when it shows itself as it is. */
export function markOf(codePoint: number): CharacterMark | undefined {
  return marks.get(codePoint);
}

const marks: ReadonlyMap<number, CharacterMark> = new Map([
  ...invisibles.flatMap(invisibleMarks),
  ...[...imitations, ...fullWidthForms()].map(([codePoint, imitation]): [number, CharacterMark] => [
    codePoint,
    { kind: 'look-alike', name: String.fromCodePoint(codePoint), ...imitation },
  ]),
]);

function invisibleMarks({ first, last, family, names }: InvisibleRow): [number, CharacterMark][] {
  const kind = family === 'whitespace' ? 'whitespace' : 'plate';
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const name = names?.[index] ?? notation(first + index);
    return [first + index, { kind, family, name }];
  });
}

/** Fullwidth Forms U+FF01–FF5E repeat U+0021–007E in order. */
function fullWidthForms(): [number, Imitation][] {
  return Array.from({ length: 0x5e }, (_, index) => {
    const family = isLetterOrDigit(0x21 + index) ? 'full-width' : 'punctuation';
    return [0xff01 + index, { family, imitates: String.fromCharCode(0x21 + index) }];
  });
}

/**
 * The mark of a code point between its neighbours, `undefined` for the end of the text or a byte
 * that is not text. Line ends, control characters and stand-ins are no neighbours either, so that
 * bytes and their editor text have the same marks. An imitator counts only where it can be taken for ASCII, so that Chinese and
 * Russian stay calm:
 * - punctuation and quotes beside ASCII; the `"` that ends a JSON string does not count when the
 *   other neighbour is not ASCII, as in `"你好！"`;
 * - Cyrillic and Greek letters beside an ASCII letter or digit;
 * - full-width letters and digits everywhere.
 */
export function markBetween(
  before: number | undefined,
  codePoint: number,
  after: number | undefined,
): CharacterMark | undefined {
  const mark = markOf(codePoint);
  if (mark?.kind !== 'look-alike' || mark.family === 'full-width') return mark;
  if (mark.family === 'homoglyph') {
    return isLetterOrDigit(before) || isLetterOrDigit(after) ? mark : undefined;
  }
  return standsInAscii(before, after) ? mark : undefined;
}

function standsInAscii(before: number | undefined, after: number | undefined): boolean {
  if (isTelling(before) || isTelling(after)) return true;
  return (before === quote || after === quote) && isQuoteOrNone(before) && isQuoteOrNone(after);
}

const quote = 0x22;

/** ASCII that shows, but for the quote that ends a JSON string. */
function isTelling(codePoint: number | undefined): boolean {
  return codePoint !== undefined && codePoint >= 0x20 && codePoint < 0x7f && codePoint !== quote;
}

function isQuoteOrNone(codePoint: number | undefined): boolean {
  if (codePoint === undefined || codePoint === quote || codePoint === 0xfeff) return true;
  return codePoint < 0x20 || codePoint === 0x7f || looksLikeStandIn(codePoint);
}

function isLetterOrDigit(codePoint: number | undefined): boolean {
  if (codePoint === undefined) return false;
  const letter = codePoint | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (codePoint >= 0x30 && codePoint <= 0x39);
}

/** A mark at its place in a text. Offsets in UTF-16 units, end exclusive. */
export type MarkRun = {
  readonly start: number;
  readonly end: number;
  readonly mark: CharacterMark;
};

/** Every marked character of a text, in order, its whitespace included. */
export function marksIn(text: string): readonly MarkRun[] {
  const runs: MarkRun[] = [];
  let before: number | undefined;
  let start = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const end = start + character.length;
    const mark = mayBeMarked(codePoint) && markBetween(before, codePoint, text.codePointAt(end));
    if (mark) runs.push({ start, end, mark });
    before = codePoint;
    start = end;
  }
  return runs;
}

/** A cheap no for the bulk of any text: ASCII that shows, and CJK ideographs. */
export function mayBeMarked(codePoint: number): boolean {
  if (codePoint < 0x7f) return codePoint <= 0x20;
  return codePoint < 0x3400 || codePoint > 0x9fff;
}

/** A code point as the Unicode Standard writes it, such as `U+00A0`. */
export function notation(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The character at a UTF-16 offset, fit for a sentence in any language: a plate's name for what
 * cannot be seen, the code point too for what imitates; '' at the end of the text.
 */
export function nameAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? '' : nameOf(codePoint);
}

/** As {@link nameAt}, of a code point. */
export function nameOf(codePoint: number): string {
  const mark = markOf(codePoint);
  if (mark?.kind === 'look-alike') return `${mark.name} (${notation(codePoint)})`;
  return mark?.name ?? String.fromCodePoint(codePoint);
}
