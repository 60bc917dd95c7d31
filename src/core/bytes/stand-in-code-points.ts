/**
 * Stand-ins: characters of an editor text that stand for bytes which an editing surface would
 * change or cannot show. CR has a visible one of its own (U+240D SYMBOL FOR CARRIAGE RETURN); the
 * others are in the private-use plane 15, which Monaco, a textarea and undo leave alone.
 */
export const crStandIn = '\u240d';

/** U+F0000 + byte stands for that byte. */
export const firstByteStandIn = 0xf0000;
const lastByteStandIn = 0xf00ff;

/** U+F0100 stands for a BOM, EF BB BF, wherever it is. */
export const bomStandIn = 0xf0100;

/** Whether a code point is, or is kept free to be, a stand-in. In a body such a character stands as its own bytes. */
export function looksLikeStandIn(codePoint: number): boolean {
  return codePoint === 0x240d || (codePoint >= firstByteStandIn && codePoint <= 0xf01ff);
}

/** Whether a character of an editor text is a stand-in. */
export function isStandIn(codePoint: number): boolean {
  return codePoint === 0x240d || codePoint === bomStandIn || isByteStandIn(codePoint);
}

export function isByteStandIn(codePoint: number): boolean {
  return codePoint >= firstByteStandIn && codePoint <= lastByteStandIn;
}

/** How many bytes a character of an editor text stands for. */
export function byteLengthOf(codePoint: number): number {
  if (codePoint < 0x80 || codePoint === 0x240d || isByteStandIn(codePoint)) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 || codePoint === bomStandIn ? 3 : 4;
}
