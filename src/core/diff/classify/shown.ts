import { markOf, notation } from '#core/bytes/character-marks.ts';
import { plainUnits } from '#core/diff/units.ts';

/** A sentence quotes this many characters at most. */
const longestQuote = 40;

/**
 * Bytes as a sentence quotes them: white bytes by their names with counts, such as `LF SP×4`; else
 * their text, in which what cannot be seen has its name and bytes of no character are in hex.
 */
export function shownBytes(bytes: Uint8Array, start: number, end: number): string {
  const length = Math.min(end - start, 4 * longestQuote);
  const symbols = Array.from(plainUnits(bytes, start, start + length).symbols);
  const isWhite = symbols.every(isWhiteSymbol);
  const pieces = isWhite ? countedNames(symbols) : symbols.map(shownSymbol);
  const isCut = pieces.length > longestQuote || length < end - start;
  return pieces.slice(0, longestQuote).join(isWhite ? ' ' : '') + (isCut ? '…' : '');
}

function isWhiteSymbol(symbol: number): boolean {
  return symbol < 0x110000 && markOf(symbol)?.kind === 'whitespace';
}

/** Equal neighbours become one name with their number. */
function countedNames(symbols: readonly number[]): string[] {
  const names: string[] = [];
  let count = 0;
  symbols.forEach((symbol, index) => {
    count += 1;
    if (symbols[index + 1] === symbol) return;
    const name = markOf(symbol)?.name ?? '';
    names.push(count === 1 ? name : `${name}×${count}`);
    count = 0;
  });
  return names;
}

function shownSymbol(symbol: number): string {
  if (symbol >= 0x110000) {
    return `⟨${(symbol - 0x110000).toString(16).toUpperCase().padStart(2, '0')}⟩`;
  }
  const mark = symbol === 0x20 ? undefined : markOf(symbol);
  const text = String.fromCodePoint(symbol);
  if (mark === undefined) return text;
  return mark.kind === 'look-alike' ? `${text} (${notation(symbol)})` : `⟨${mark.name}⟩`;
}
