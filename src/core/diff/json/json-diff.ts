import { diffBytes } from '#core/diff/byte-diff.ts';
import type { Match } from '#core/diff/json/match.ts';
import { isSameStretch } from '#core/diff/json/same-string.ts';
import { insideOf, isString, plainString, type Tokens, word } from '#core/diff/json/tokens.ts';
import { equalRun, movedRun } from '#core/diff/script-builder.ts';
import { diffWhite, spaceEnd } from '#core/diff/space-diff.ts';
import { diffEnds, diffUnits, type Writing } from '#core/diff/unit-diff.ts';
import { jsonStringUnits, plainUnits } from '#core/diff/units.ts';

/** Two strings without escapes that together are longer than this are anchored before they are aligned. */
const longStrings = 4096;

/** Writes the runs of two texts whose tokens are matched, token by token in the order of b. */
export function diffTokens(writing: Writing, a: Tokens, b: Tokens, match: Match): void {
  const writer = new TokenWriter(writing, a, b, match);
  writer.writeGap(-1, -1, equalRun);
  for (let token = 0; token < b.count; token += 1) writer.writeFrom(token);
  writer.writeTail();
  const { moves } = match;
  for (let at = 0; at < moves.length; at += 4) {
    const [aFirst, aEnd, bFirst, bEnd] = [
      moves.at(at),
      moves.at(at + 1),
      moves.at(at + 2),
      moves.at(at + 3),
    ];
    const [aStart, bStart] = [a.starts[aFirst] ?? 0, b.starts[bFirst] ?? 0];
    writing.builder.moved(aStart, a.ends[aEnd - 1] ?? 0, bStart, b.ends[bEnd - 1] ?? 0);
  }
}

class TokenWriter {
  readonly #writing: Writing;
  readonly #moved: Writing;
  readonly #a: Tokens;
  readonly #b: Tokens;
  readonly #match: Match;

  constructor(writing: Writing, a: Tokens, b: Tokens, match: Match) {
    this.#writing = writing;
    this.#moved = { ...writing, sameKind: movedRun };
    this.#a = a;
    this.#b = b;
    this.#match = match;
  }

  /** A token of b that has a partner, the white bytes before it, and whatever has none behind it. */
  writeFrom(token: number): void {
    const partner = this.#match.partners[token] ?? -1;
    if (partner < 0) return;
    const writing = this.#match.isMoved[token] === 1 ? this.#moved : this.#writing;
    const [aBefore, bBefore] = [this.#endOf(this.#a, partner - 1), this.#endOf(this.#b, token - 1)];
    const [aEnd, bEnd] = [this.#a.ends[partner] ?? 0, this.#b.ends[token] ?? 0];
    if (isSameStretch(this.#a.bytes, aBefore, aEnd, this.#b.bytes, bBefore, bEnd)) {
      writing.builder.same(writing.sameKind, aBefore, bBefore, aEnd - aBefore);
    } else {
      writing.builder.cut();
      diffWhite(
        writing,
        aBefore,
        this.#a.starts[partner] ?? 0,
        bBefore,
        this.#b.starts[token] ?? 0,
      );
      writing.builder.cut();
      this.#writePair(writing, partner, token);
    }
    this.writeGap(partner, token, writing.sameKind);
  }

  /** The tokens without partners behind two tokens, -1 being the start of the texts. */
  writeGap(aToken: number, bToken: number, sameKind: number): void {
    let aNext = aToken + 1;
    while (aNext < this.#a.count && this.#match.isTaken[aNext] === 0) aNext += 1;
    let bNext = bToken + 1;
    while (bNext < this.#b.count && (this.#match.partners[bNext] ?? -1) < 0) bNext += 1;
    if (aNext === aToken + 1 && bNext === bToken + 1) return;
    const writing = sameKind === movedRun ? this.#moved : this.#writing;
    const [aStart, bStart] = [this.#endOf(this.#a, aToken), this.#endOf(this.#b, bToken)];
    const [aEnd, bEnd] = [this.#endOf(this.#a, aNext - 1), this.#endOf(this.#b, bNext - 1)];
    writing.builder.cut();
    if (aStart === aEnd || bStart === bEnd) writing.builder.differing(aStart, aEnd, bStart, bEnd);
    else this.#writeReplaced(writing, aStart, aEnd, bStart, bEnd);
    writing.builder.cut();
  }

  /** The white bytes behind the last tokens. */
  writeTail(): void {
    const [aStart, bStart] = [
      this.#endOf(this.#a, this.#a.count - 1),
      this.#endOf(this.#b, this.#b.count - 1),
    ];
    this.#writing.builder.cut();
    diffWhite(this.#writing, aStart, this.#a.bytes.length, bStart, this.#b.bytes.length);
  }

  #writeReplaced(
    writing: Writing,
    aStart: number,
    aEnd: number,
    bStart: number,
    bEnd: number,
  ): void {
    const aText = spaceEnd(writing.a, aStart, aEnd);
    const bText = spaceEnd(writing.b, bStart, bEnd);
    diffWhite(writing, aStart, aText, bStart, bText);
    writing.builder.cut();
    diffBytes(writing, aText, aEnd, bText, bEnd);
  }

  #writePair(writing: Writing, aToken: number, bToken: number): void {
    const [aStart, aEnd] = [this.#a.starts[aToken] ?? 0, this.#a.ends[aToken] ?? 0];
    const [bStart, bEnd] = [this.#b.starts[bToken] ?? 0, this.#b.ends[bToken] ?? 0];
    if (isSameStretch(writing.a, aStart, aEnd, writing.b, bStart, bEnd)) {
      writing.builder.same(writing.sameKind, aStart, bStart, aEnd - aStart);
    } else if (isString(this.#b.kinds[bToken] ?? word)) this.#writeStrings(writing, aToken, bToken);
    else
      diffUnits(writing, plainUnits(writing.a, aStart, aEnd), plainUnits(writing.b, bStart, bEnd));
  }

  #writeStrings(writing: Writing, aToken: number, bToken: number): void {
    const [aStart, aEnd] = insideOf(this.#a, aToken);
    const [bStart, bEnd] = insideOf(this.#b, bToken);
    writing.builder.same(writing.sameKind, aStart - 1, bStart - 1, 1);
    const isPlain = this.#a.kinds[aToken] === plainString && this.#b.kinds[bToken] === plainString;
    if (isPlain && aEnd - aStart + bEnd - bStart > longStrings) {
      diffBytes(writing, aStart, aEnd, bStart, bEnd);
    } else {
      const aUnits = jsonStringUnits(writing.a, aStart, aEnd);
      diffUnits(writing, aUnits, jsonStringUnits(writing.b, bStart, bEnd));
    }
    diffEnds(writing, aEnd, this.#a.ends[aToken] ?? 0, bEnd, this.#b.ends[bToken] ?? 0);
  }

  #endOf(tokens: Tokens, token: number): number {
    return token < 0 ? 0 : (tokens.ends[token] ?? 0);
  }
}
