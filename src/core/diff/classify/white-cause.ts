import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import type { Bounds } from '#core/diff/classify/differences.ts';
import { isSpace } from '#core/diff/space-diff.ts';

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

export function isWhite(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isSpace[bytes[at] ?? 0] === 0) return false;
  return true;
}

/** Whether what differs are line ends of another kind, and nothing but their kind. */
export function isLineEndChange(a: Uint8Array, b: Uint8Array, run: Bounds): boolean {
  const { aStart, aEnd, bStart, bEnd } = run;
  if (aStart === aEnd) return isLoneReturn(b, bStart, bEnd) && a[aStart] === lineFeed;
  if (bStart === bEnd) return isLoneReturn(a, aStart, aEnd) && b[bStart] === lineFeed;
  return lineEnds(a, aStart, aEnd) === lineEnds(b, bStart, bEnd) && lineEnds(a, aStart, aEnd) > 0;
}

/** A CR that a line feed follows. */
function isLoneReturn(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 1 && bytes[start] === carriageReturn && bytes[end] === lineFeed;
}

/** How many line ends a stretch is made of; 0 when it holds anything else. */
function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) return 0;
    if (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed && at + 1 < end) at += 1;
    count += 1;
  }
  return count;
}

/** Whether one side alone has line ends behind all that the other has. */
export function isFinalNewline(a: Uint8Array, b: Uint8Array, run: Bounds): boolean {
  const { aStart, aEnd, bStart, bEnd } = run;
  if (aEnd !== a.length || bEnd !== b.length) return false;
  if (aStart !== aEnd && bStart !== bEnd) return false;
  return lineEnds(a, aStart, aEnd) + lineEnds(b, bStart, bEnd) > 0;
}

export function isWhiteText(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** The class of white characters inside of strings; `isLineEnd` says that a line feed follows a CR that one side has alone. */
export function whiteTextClass(aText: string, bText: string, isLineEnd: boolean): DifferenceClass {
  const lines = (text: string) => text.replace(/\r\n?/g, '\n');
  const isSameLines =
    aText !== '' && bText !== '' && /^\n+$/.test(lines(aText)) && lines(aText) === lines(bText);
  return isSameLines || isLineEnd ? 'line-end' : 'whitespace-inside-strings';
}
