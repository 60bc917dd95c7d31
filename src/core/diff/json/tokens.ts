/** What a token is. The brackets come first, so that `kind < 4` means a bracket. */
export const openObject = 0;
export const openArray = 1;
export const closeObject = 2;
export const closeArray = 3;
export const colon = 4;
export const comma = 5;
/** A string without escapes, its quotes included; the last one may lack its closing quote. */
export const plainString = 6;
/** A string with a backslash in it. */
export const escapedString = 7;
/** A number, a literal, or whatever else stands between white bytes and punctuation. */
export const word = 8;

export function isOpen(kind: number): boolean {
  return kind <= openArray;
}

export function isString(kind: number): boolean {
  return kind === plainString || kind === escapedString;
}

/**
 * The tokens of a text that is JSON or nearly so, in order, with the white bytes between them and a
 * BOM before them left out. Any bytes give tokens: a bracket that closes nothing is a {@link word}, what is not closed
 * ends with the text.
 */
export type Tokens = {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly kinds: Uint8Array;
  /** Offsets in bytes, ends exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /**
   * Of an opening bracket the index of its closing one, or `count` when there is none; of a closing
   * bracket the index of its opening one; of any other token the opening bracket around it, or -1.
   */
  readonly links: Int32Array;
  /**
   * A hash of the meaning: equal for all spellings of a string or number, on an opening bracket for
   * all spellings and key orders of the whole. Equal hashes prove nothing.
   */
  readonly meanings: Int32Array;
  /** On an opening bracket a hash of all tokens up to its closing one, in their order, however spelt. */
  readonly orders: Int32Array;
  /** How many tokens are out of place: brackets that close nothing, words that are neither literal nor number. */
  readonly strays: number;
};

/** The index behind the value, bracket pair or single token that starts at a token. */
export function nodeEnd(tokens: Tokens, token: number): number {
  if (!isOpen(tokens.kinds[token] ?? word)) return token + 1;
  return Math.min((tokens.links[token] ?? 0) + 1, tokens.count);
}

/** The bytes of a string token between its quotes: start and end offset. */
export function insideOf(tokens: Tokens, token: number): readonly [number, number] {
  const start = (tokens.starts[token] ?? 0) + 1;
  const end = tokens.ends[token] ?? 0;
  return [start, isTerminated(tokens, token) ? end - 1 : end];
}

/** Whether a string token has its closing quote: only one at the end of the text may lack it. */
function isTerminated(tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token] ?? 0;
  const start = tokens.starts[token] ?? 0;
  if (end < tokens.bytes.length) return true;
  if (tokens.bytes[end - 1] !== 0x22 || end - start < 2) return false;
  let backslashes = 0;
  while (tokens.bytes[end - 2 - backslashes] === 0x5c) backslashes += 1;
  return backslashes % 2 === 0;
}
