import {
  type Imitation,
  type ImitatorFamily,
  type InvisibleFamily,
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
  return invisibleMark(codePoint) ?? imitatorMark(codePoint);
}

function invisibleMark(codePoint: number): CharacterMark | undefined {
  const row = invisibles[rowAtOrBefore(codePoint)];
  if (row === undefined || codePoint > row.last) return undefined;
  const name = row.names?.[codePoint - row.first] ?? notation(codePoint);
  const kind = row.family === 'whitespace' ? 'whitespace' : 'plate';
  return { kind, family: row.family, name };
}

/** The rows are sorted; the last one that starts at or before the code point, or -1. */
function rowAtOrBefore(codePoint: number): number {
  let low = 0;
  let high = invisibles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((invisibles[middle]?.first ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function imitatorMark(codePoint: number): CharacterMark | undefined {
  const imitation = imitationOf(codePoint);
  return imitation && { kind: 'look-alike', name: String.fromCodePoint(codePoint), ...imitation };
}

function imitationOf(codePoint: number): Imitation | undefined {
  // Fullwidth Forms repeat U+0021–007E in order.
  if (codePoint < 0xff01 || codePoint > 0xff5e) return imitations.get(codePoint);
  const imitates = String.fromCodePoint(codePoint - 0xfee0);
  return { family: isLetterOrDigit(codePoint - 0xfee0) ? 'full-width' : 'punctuation', imitates };
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
  const neighbours = [before, after].filter(isNeighbour);
  const isQuote = (codePoint: number) => codePoint === 0x22;
  if (neighbours.some((neighbour) => neighbour < 0x80 && !isQuote(neighbour))) return true;
  return neighbours.length > 0 && neighbours.every(isQuote);
}

function isNeighbour(codePoint: number | undefined): codePoint is number {
  if (codePoint === undefined || codePoint < 0x20 || codePoint === 0x7f) return false;
  return codePoint !== 0xfeff && !looksLikeStandIn(codePoint);
}

function isLetterOrDigit(codePoint: number | undefined): boolean {
  return codePoint !== undefined && /^[0-9A-Za-z]$/.test(String.fromCodePoint(codePoint));
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
