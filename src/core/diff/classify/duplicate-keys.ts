import { itemsWithin, keyOf } from '#core/diff/json/items.ts';
import { colon, comma, isString, openObject, type Tokens, word } from '#core/diff/json/tokens.ts';

/** Tells which members repeat a key of their object. Remembers the object it looked at last. */
export class DuplicateKeys {
  readonly #tokens: Tokens;
  #open = -1;
  #counts = new Map<number, number>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Whether the first member that starts at `token`, or behind a comma there, has a key that its object has twice. */
  isDuplicate(token: number, end: number): boolean {
    const { kinds, ends, links, meanings } = this.#tokens;
    const key = kinds[token] === comma ? token + 1 : token;
    if (!isString(kinds[key] ?? word) || kinds[key + 1] !== colon || (ends[key + 1] ?? 0) > end)
      return false;
    const open = links[key] ?? -1;
    if (open < 0 || kinds[open] !== openObject) return false;
    if (open !== this.#open) this.#count(open);
    return (this.#counts.get(meanings[key] ?? 0) ?? 0) > 1;
  }

  #count(open: number): void {
    this.#open = open;
    this.#counts = new Map();
    const items = itemsWithin(this.#tokens, open);
    for (let index = 0; index < items.starts.length; index += 1) {
      const key = keyOf(this.#tokens, items, index);
      const meaning = this.#tokens.meanings[key] ?? 0;
      if (key >= 0) this.#counts.set(meaning, (this.#counts.get(meaning) ?? 0) + 1);
    }
  }
}
