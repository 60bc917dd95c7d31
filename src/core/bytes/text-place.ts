/** A place in a text as people count: lines and columns from 1, columns in characters. */
export type TextPlace = { readonly line: number; readonly column: number };

/** The place of a UTF-16 offset. A line ends at LF; the CR of a CR LF belongs to the line before it. */
export function placeIn(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
