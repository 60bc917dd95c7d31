import { plainUnits, type Units } from '#core/diff/units.ts';

/** Where the bytes of no character go in a text: private characters that JSON bodies do not hold. */
const strayPlane = 0x10f800;

/** The characters of units; a byte that is not part of UTF-8 becomes a private character of plane 16. */
export function textOfUnits({ symbols }: Units, start = 0, end = symbols.length): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const symbol = symbols[at] ?? 0;
    text += String.fromCodePoint(symbol >= 0x110000 ? strayPlane + symbol - 0x110000 : symbol);
  }
  return text;
}

/** The characters of plain bytes, read as {@link textOfUnits} does. */
export function textOfBytes(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return textOfUnits(plainUnits(bytes, start, end));
}
