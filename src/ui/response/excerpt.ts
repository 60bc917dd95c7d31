import type { Range } from '#core/responses/range.ts';

/** A run of the text that looks the same throughout, or a place where some of it is left out. */
export type Piece = {
  /** Of its first character in the text. */
  readonly start: number;
  readonly text: string;
  readonly kind: 'plain' | 'proof' | 'left-out';
};

/** A text up to this length (characters) is shown whole. */
const longestWhole = 2_000;
/** So much of a longer text is shown on either side of what proves something. */
const around = 300;
/** And no more proofs than that: the first ones are the strongest. */
const mostProofs = 4;

/** What is worth showing of a text: all of it, or the surroundings of what proves something. */
export function excerptOf(text: string, proof: readonly Range[]): readonly Piece[] {
  const windows = text.length <= longestWhole ? [all(text)] : windowsOf(text, proof);
  const pieces: Piece[] = [];
  let at = 0;
  for (const window of windows) {
    if (window.start > at) pieces.push(leftOut(at));
    pieces.push(...piecesOf(text, window, proof));
    at = window.end;
  }
  if (at < text.length) pieces.push(leftOut(at));
  return pieces;
}

function all(text: string): Range {
  return { start: 0, end: text.length };
}

function leftOut(start: number): Piece {
  return { start, text: '', kind: 'left-out' };
}

function windowsOf(text: string, proof: readonly Range[]): readonly Range[] {
  const shown = proof.length > 0 ? proof.slice(0, mostProofs) : [{ start: 0, end: around }];
  const windows: Range[] = [];
  for (const { start, end } of shown) {
    const window = {
      start: notWithinPair(text, Math.max(0, start - around)),
      end: notWithinPair(text, Math.min(text.length, end + around)),
    };
    const last = windows.at(-1);
    if (last && window.start <= last.end) {
      windows[windows.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else windows.push(window);
  }
  return windows;
}

/** A character outside the BMP stays whole. */
function notWithinPair(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function piecesOf(text: string, window: Range, proof: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, kind: Piece['kind']): void => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), kind });
  };
  let at = window.start;
  for (const range of proof) {
    const [start, end] = [Math.max(at, range.start), Math.min(window.end, range.end)];
    if (start >= end) continue;
    add(at, start, 'plain');
    add(start, end, 'proof');
    at = end;
  }
  add(at, window.end, 'plain');
  return pieces;
}
