import type { Bytes } from '#core/bytes/bytes.ts';
import { markOf } from '#core/bytes/character-marks.ts';
import type { DifferenceFamily } from '#core/diff/classify/classes.ts';
import {
  type Differences,
  differenceAt,
  differenceCount,
} from '#core/diff/classify/differences.ts';

/** A run of text, plain or in the look of a family of differences. */
export type TextRun = {
  /** Of its first byte. */
  readonly offset: number;
  readonly family: DifferenceFamily | undefined;
  readonly characters: readonly Character[];
};

/** `label` is drawn in place of a character that cannot be seen; the text stays what it is. */
export type Character = { readonly text: string; readonly label?: string };

/** A part of a body that is worth showing. */
export type Excerpt = {
  readonly runs: readonly TextRun[];
  /** Whether something is left out before or behind it. */
  readonly isWhole: boolean;
};

/** This much is shown before the first difference of a body that is not shown whole. */
const before = 160;

/**
 * A body as text with what differs marked, at most `limit` bytes of it.
 * @param side of the comparison that the bytes are
 */
export function excerptOf(
  bytes: Bytes,
  side: 'a' | 'b',
  differences: Differences | undefined,
  limit: number,
): Excerpt {
  const isWhole = bytes.length <= limit;
  const first = differences && !isWhole ? firstMark(differences, side) : 0;
  const start = isWhole ? 0 : atCharacter(bytes, Math.max(0, first - before));
  const end = isWhole ? bytes.length : atCharacter(bytes, Math.min(bytes.length, start + limit));
  const runs: TextRun[] = [];
  let at = start;
  for (const mark of differences ? marksWithin(differences, side, start, end) : []) {
    const [from, until] = [Math.max(at, mark.start), Math.min(end, mark.end)];
    if (from >= until) continue;
    if (from > at) runs.push(runOf(bytes, at, from, undefined));
    runs.push(runOf(bytes, from, until, mark.family));
    at = until;
  }
  if (at < end) runs.push(runOf(bytes, at, end, undefined));
  return { runs, isWhole };
}

type Mark = { readonly start: number; readonly end: number; readonly family: DifferenceFamily };

/** What a side has of a difference. */
function markAt(differences: Differences, index: number, side: 'a' | 'b'): Mark {
  const { aStart, aEnd, bStart, bEnd, family } = differenceAt(differences, index);
  return side === 'a' ? { start: aStart, end: aEnd, family } : { start: bStart, end: bEnd, family };
}

/** Where a side first differs. What moved stands elsewhere in side a, so all are looked at. */
function firstMark(differences: Differences, side: 'a' | 'b'): number {
  let first = Number.POSITIVE_INFINITY;
  for (let index = 0; index < differenceCount(differences); index += 1) {
    first = Math.min(first, markAt(differences, index, side).start);
  }
  return Number.isFinite(first) ? first : 0;
}

/** There may be a million; only those that are shown are kept, in the order in which they stand. */
function marksWithin(
  differences: Differences,
  side: 'a' | 'b',
  start: number,
  end: number,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < differenceCount(differences); index += 1) {
    const mark = markAt(differences, index, side);
    if (mark.start < end && mark.end > start) marks.push(mark);
  }
  return marks.sort((left, right) => left.start - right.start);
}

/** Not within a character of UTF-8. */
function atCharacter(bytes: Bytes, offset: number): number {
  let at = offset;
  while (at > 0 && at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function runOf(
  bytes: Bytes,
  start: number,
  end: number,
  family: DifferenceFamily | undefined,
): TextRun {
  const text = decoder.decode(bytes.subarray(start, end));
  return { offset: start, family, characters: charactersOf(text) };
}

const labels: Readonly<Record<string, string>> = { '\n': '↵', '\r': 'CR', '\t': '→' };

/** Characters that show run together; one that does not stands alone with its name. */
function charactersOf(text: string): readonly Character[] {
  const characters: Character[] = [];
  for (const character of text) {
    const label = labelOf(character);
    const last = characters.at(-1);
    if (label !== undefined) characters.push({ text: character, label });
    else if (last && last.label === undefined) {
      characters[characters.length - 1] = { text: last.text + character };
    } else characters.push({ text: character });
  }
  return characters;
}

function labelOf(character: string): string | undefined {
  const mark = markOf(character.codePointAt(0) ?? 0);
  return labels[character] ?? (mark?.kind === 'plate' ? mark.name : undefined);
}
