import { insideOf, isString, type Tokens, word } from '#core/diff/json/tokens.ts';

/** Finds the token at an offset, quickly where offsets come nearly in order. */
export class TokenPlaces {
  readonly tokens: Tokens;
  #hint = 0;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** The last token that starts at or before an offset, or -1. */
  atOrBefore(offset: number): number {
    const { starts, count } = this.tokens;
    let token = this.#hint;
    if (count === 0 || (starts[token] ?? 0) > offset) return this.#search(offset);
    const last = Math.min(token + 8, count - 1);
    while (token < last && (starts[token + 1] ?? 0) <= offset) token += 1;
    if (token < count - 1 && (starts[token + 1] ?? 0) <= offset) return this.#search(offset);
    this.#hint = token;
    return token;
  }

  #search(offset: number): number {
    let low = 0;
    let high = this.tokens.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    this.#hint = Math.max(0, low - 1);
    return low - 1;
  }

  /** The string whose inside holds the bytes from start to end, or -1. */
  stringAround(start: number, end: number): number {
    const token = this.atOrBefore(start - 1);
    if (token < 0 || !isString(this.tokens.kinds[token] ?? word)) return -1;
    return end <= insideOf(this.tokens, token)[1] ? token : -1;
  }

  /** The word, such as a number, that the bytes from start to end are in or touch, or -1. */
  wordAt(start: number, end: number): number {
    for (const token of [this.atOrBefore(start), this.atOrBefore(start) - 1]) {
      const isWord = token >= 0 && this.tokens.kinds[token] === word;
      if (
        isWord &&
        start <= (this.tokens.ends[token] ?? 0) &&
        end <= (this.tokens.ends[token] ?? 0)
      ) {
        return token;
      }
    }
    return -1;
  }
}
