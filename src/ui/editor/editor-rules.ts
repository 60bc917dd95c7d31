import { literalToEditorText } from '#core/bytes/editor-text.ts';
import { caretOutOfLineEnd } from '#core/bytes/line-ends.ts';
import { crStandIn } from '#core/bytes/stand-ins.ts';

/** One replaced run of the editor text. Offset and length in UTF-16 units of the text before. */
export type Change = { readonly offset: number; readonly length: number; readonly text: string };

/** Whether an offset of the editor text falls between the CR and the LF of a line end. */
function splitsLineEnd(text: string, offset: number): boolean {
  return caretOutOfLineEnd(text, offset, 'backward') !== offset;
}

/** The editor text of what was typed, in whatever way: a line break stands for the body's own line end. */
export function typedToEditorText(typed: string, lineEnd: string): string {
  return typed
    .split('\n')
    .map((line) => literalToEditorText(line).text)
    .join(lineEnd);
}

const takenOver = /(\u240d?\n|[\u240d\u{f0000}-\u{f01ff}])/u;

/**
 * The editor text of what an editing command put in the place of `removed`.
 * What `removed` held already, as a replacement with `$1` takes it over, is
 * editor text; anything else that looks like it was meant literally.
 */
function adopt(inserted: string, removed: string, lineEndOf: () => string): string {
  const adoptPiece = (piece: string) =>
    piece !== '\n' && takenOver.test(piece) && removed.includes(piece)
      ? piece
      : typedToEditorText(piece, piece === '\n' ? lineEndOf() : '\n');
  return inserted.split(takenOver).map(adoptPiece).join('');
}

/** Changes in order, those that touch each other as one. */
function inOrder(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.offset - b.offset)) {
    const last = joined.at(-1);
    if (last && last.offset + last.length === change.offset) {
      const length = last.length + change.length;
      joined.splice(-1, 1, { offset: last.offset, length, text: last.text + change.text });
    } else joined.push(change);
  }
  return joined;
}

/**
 * What one change should have been, so that CR and LF of a line end go or stay
 * together. Delete before a line end and Backspace after it take both; text put
 * between them, or in the place of a match that ended there, stands before both.
 */
function whole(before: string, change: Change, lineEndOf: () => string): Change {
  const end = change.offset + change.length;
  const removed = before.slice(change.offset, end);
  const text = adopt(change.text, removed, lineEndOf);
  if (change.length === 0) {
    if (!splitsLineEnd(before, end)) return { ...change, text };
    return { offset: change.offset - 1, length: 1, text: text + crStandIn };
  }
  const offset = splitsLineEnd(before, change.offset) ? change.offset - 1 : change.offset;
  if (!splitsLineEnd(before, end)) return { offset, length: end - offset, text };
  if (text === '' && removed === crStandIn) return { offset, length: end + 1 - offset, text };
  return { offset, length: end - offset, text: lastCrToEnd(text) };
}

function lastCrToEnd(text: string): string {
  const at = text.lastIndexOf(crStandIn);
  const rest = at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  return rest + crStandIn;
}

/**
 * The changes still to be made after an editor has made `changes` by itself,
 * so that the text is what the byte rules ask for. Empty when it is already.
 *
 * @param before the editor text before the changes
 * @param changes what the editor did, in units of `before`, in any order
 * @param lineEndOf the line end, in editor text, that a typed line break stands for; asked for only then
 * @returns changes in units of the text as it is now, in order
 */
export function corrections(
  before: string,
  changes: readonly Change[],
  lineEndOf: () => string,
): readonly Change[] {
  const wanted: Change[] = [];
  let shift = 0;
  for (const change of inOrder(changes)) {
    const right = whole(before, change, lineEndOf);
    const lead = change.offset - right.offset;
    const trail = right.offset + right.length - change.offset - change.length;
    if (lead > 0 || trail > 0 || right.text !== change.text) {
      const length = lead + change.text.length + trail;
      wanted.push({ offset: right.offset + shift, length, text: right.text });
    }
    shift += change.text.length - change.length;
  }
  return wanted;
}

/** The text with the changes made, which are in its units, in any order and do not overlap. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.offset - b.offset)) {
    result += text.slice(at, change.offset) + change.text;
    at = change.offset + change.length;
  }
  return result + text.slice(at);
}

/**
 * The one change that leads from a text to another. `caret`, where the change
 * ended in the text after, tells which one of equal characters went.
 */
export function changeBetween(before: string, after: string, caret = after.length): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < Math.min(shorter, caret) && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    offset: start,
    length: before.length - start - tail,
    text: after.slice(start, after.length - tail),
  };
}
