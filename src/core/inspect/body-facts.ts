import type { Bytes } from '#core/bytes/bytes.ts';
import {
  type CharacterMark,
  markBetween,
  markOf,
  mayBeMarked,
} from '#core/bytes/character-marks.ts';
import {
  characterAround,
  characterLength,
  codePointAt,
  invalidUtf8Runs,
} from '#core/bytes/utf8.ts';
import { checkJson, type JsonCheck } from '#core/inspect/json-check.ts';

/** How often something comes, and the byte offset of the first, undefined when it never comes. */
export type Occurrences = { readonly count: number; readonly first: number | undefined };

export type LineEndName = 'CRLF' | 'LF' | 'CR';

/** One deceptive character by its name: a plate's, or for a look-alike the character itself. */
export type MarkedCharacter = Occurrences & {
  readonly kind: 'plate' | 'look-alike';
  readonly name: string;
};

/** What the byte status bar says of a body. Every offset and length is in bytes. */
export type BodyFacts = {
  readonly bytes: number;
  /** Code points; a byte that is not part of UTF-8 counts as one. */
  readonly characters: number;
  readonly lineEnds: Readonly<Record<LineEndName, Occurrences>>;
  readonly finalNewline: LineEndName | 'none';
  /** At the start. One anywhere else is an invisible character. */
  readonly bom: boolean;
  /** Counted in bytes. */
  readonly invalidUtf8: Occurrences;
  /** Characters drawn as plates, but a BOM at the start. */
  readonly invisible: Occurrences;
  readonly lookAlikes: Occurrences;
  /** Both of these by name, in the order of their first. */
  readonly marked: readonly MarkedCharacter[];
  readonly json: JsonCheck;
};

/** All facts of a body, in time linear in its length. */
export function bodyFacts(bytes: Bytes): BodyFacts {
  const { characters, marked } = readCharacters(bytes);
  return {
    bytes: bytes.length,
    characters,
    lineEnds: lineEndsOf(bytes),
    finalNewline: finalNewlineOf(bytes),
    bom: startsWithBom(bytes),
    invalidUtf8: invalidUtf8Of(bytes),
    invisible: sumOf(marked.filter(({ kind }) => kind === 'plate')),
    lookAlikes: sumOf(marked.filter(({ kind }) => kind === 'look-alike')),
    marked,
    json: checkJson(bytes),
  };
}

type Tally = { count: number; first: number | undefined };

function newTally(): Tally {
  return { count: 0, first: undefined };
}

function note(tally: Tally, offset: number): void {
  tally.count += 1;
  tally.first ??= offset;
}

function startsWithBom(bytes: Bytes): boolean {
  return codePointAt(bytes, 0) === 0xfeff;
}

type MarkedTally = Tally & Pick<MarkedCharacter, 'kind' | 'name'>;

function readCharacters(bytes: Bytes): { characters: number; marked: MarkedCharacter[] } {
  const marked = new Map<string, MarkedTally>();
  let at = startsWithBom(bytes) ? 3 : 0;
  let characters = at === 0 ? 0 : 1;
  for (; at < bytes.length; characters += 1) {
    const byte = bytes[at] ?? 0;
    // Most bytes are ASCII that shows, or spaces: nothing to put together and nothing to look up.
    const isPlain = byte >= 0x20 && byte < 0x7f;
    const length = isPlain ? 1 : characterLength(bytes, at) || 1;
    if (!isPlain) noteMark(marked, bytes, at, at + length);
    at += length;
  }
  return { characters, marked: [...marked.values()] };
}

function noteMark(marked: Map<string, MarkedTally>, bytes: Bytes, at: number, end: number): void {
  const codePoint = codePointAt(bytes, at);
  if (codePoint === undefined || !mayBeMarked(codePoint)) return;
  const mark = markAt(bytes, at, codePoint, end);
  if (mark === undefined || mark.kind === 'whitespace') return;
  const { kind, name } = mark;
  const tally = marked.get(name) ?? { kind, name, ...newTally() };
  note(tally, at);
  marked.set(name, tally);
}

/** The neighbours are looked up for a look-alike only. */
function markAt(
  bytes: Bytes,
  at: number,
  codePoint: number,
  end: number,
): CharacterMark | undefined {
  const mark = markOf(codePoint);
  if (mark?.kind !== 'look-alike') return mark;
  const before = codePointAt(bytes, characterAround(bytes, at - 1).offset);
  return markBetween(at === 0 ? undefined : before, codePoint, codePointAt(bytes, end));
}

function sumOf(marked: readonly MarkedCharacter[]): Occurrences {
  return {
    count: marked.reduce((sum, { count }) => sum + count, 0),
    first: marked[0]?.first,
  };
}

function invalidUtf8Of(bytes: Bytes): Occurrences {
  const runs = invalidUtf8Runs(bytes);
  return { count: runs.reduce((sum, { length }) => sum + length, 0), first: runs[0]?.offset };
}

function lineEndsOf(bytes: Bytes): Readonly<Record<LineEndName, Occurrences>> {
  const lineEnds = { CRLF: newTally(), LF: newTally(), CR: newTally() };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== lf && byte !== cr) continue;
    const isPair = byte === cr && bytes[at + 1] === lf;
    note(lineEnds[isPair ? 'CRLF' : byte === lf ? 'LF' : 'CR'], at);
    if (isPair) at += 1;
  }
  return lineEnds;
}

const lf = 0x0a;
const cr = 0x0d;

function finalNewlineOf(bytes: Bytes): LineEndName | 'none' {
  const last = bytes.at(-1);
  if (last === cr) return 'CR';
  if (last !== lf) return 'none';
  return bytes.at(-2) === cr ? 'CRLF' : 'LF';
}
