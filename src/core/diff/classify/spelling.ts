import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import { foldLookAlikes } from '#core/diff/classify/folding.ts';
import { isWhiteText, whiteTextClass } from '#core/diff/classify/white-cause.ts';
import type { Units } from '#core/diff/units.ts';

const slash = 0x2f;
const backslash = 0x5c;

/** How a character of a JSON string is written. */
type Spelling = 'raw' | 'short-escape' | 'unicode-escape' | 'surrogate-pair';

function spellingOf(bytes: Uint8Array, start: number, end: number): Spelling {
  if (bytes[start] !== backslash || end - start === 1) return 'raw';
  if (end - start === 12) return 'surrogate-pair';
  return end - start === 6 ? 'unicode-escape' : 'short-escape';
}

/** The class of one character that both sides have, but write in different bytes. */
export function spellingClass(
  symbol: number,
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): DifferenceClass {
  const spellings = [spellingOf(a, aStart, aEnd), spellingOf(b, bStart, bEnd)];
  if (spellings[0] === spellings[1]) return 'hex-case';
  if (spellings.includes('surrogate-pair')) return 'surrogate-escape';
  if (!spellings.includes('unicode-escape')) {
    return symbol === slash ? 'slash-escape' : 'unicode-escape';
  }
  // Serialisers escape visible ASCII only so that HTML cannot read it: Gson, Go, PHP's JSON_HEX_*.
  return symbol > 0x20 && symbol < 0x7f ? 'html-safe-escape' : 'unicode-escape';
}

/** The class of a stretch of a text that means something else in each side. */
export function textClass(
  aText: string,
  bText: string,
  isLineEnd: boolean,
): DifferenceClass | undefined {
  if (isWhiteText(aText) && isWhiteText(bText)) return whiteTextClass(aText, bText, isLineEnd);
  if (foldLookAlikes(aText) === foldLookAlikes(bText)) return 'look-alike';
  if (aText.normalize('NFC') === bText.normalize('NFC')) return 'normalisation';
  return undefined;
}

/** The unit that holds the byte at an offset, or the first one behind it. */
export function unitAt({ starts, symbols }: Units, offset: number): number {
  let low = 0;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
