import type { Bytes } from '#core/bytes/bytes.ts';
import { byteOffsetAt, toEditorText } from '#core/bytes/editor-text.ts';

/** Monaco stops drawing a line after this many characters (`stopRenderingLineAfter`). It keeps the rest. */
export const drawnLineLength = 10_000;

const lineFeed = 0x0a;

/** A byte becomes at most two UTF-16 units of editor text. */
const surelyDrawn = drawnLineLength / 2;

/** The first byte of a body that the editor does not draw; undefined when it draws all. */
export function firstUndrawnByte(bytes: Bytes): number | undefined {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    const undrawn = end - start > surelyDrawn ? undrawnWithin(bytes.slice(start, end)) : undefined;
    if (undrawn !== undefined) return start + undrawn;
    start = end + 1;
  }
  return undefined;
}

function undrawnWithin(line: Bytes): number | undefined {
  const text = toEditorText(line);
  return text.length > drawnLineLength ? byteOffsetAt(text, drawnLineLength) : undefined;
}

/** Whether the editor draws the byte at an offset. */
export function isDrawn(bytes: Bytes, offset: number): boolean {
  const start = offset === 0 ? 0 : bytes.lastIndexOf(lineFeed, offset - 1) + 1;
  if (offset - start <= surelyDrawn) return true;
  return toEditorText(bytes.slice(start, offset)).length < drawnLineLength;
}
