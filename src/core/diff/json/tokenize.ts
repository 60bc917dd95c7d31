import {
  escapedStringMeaning,
  hashSeed,
  mix,
  scramble,
  wordMeaning,
} from '#core/diff/json/meaning.ts';
import {
  closeArray,
  closeObject,
  colon,
  comma,
  escapedString,
  openArray,
  openObject,
  plainString,
  type Tokens,
  word,
} from '#core/diff/json/tokens.ts';
import { NumberList } from '#core/diff/number-list.ts';
import { isSpace } from '#core/diff/space-diff.ts';

/** Above this many tokens their tables cost more memory than a page should take: 140 MB a side. */
const mostTokens = 2 ** 23;

const quote = 0x22;
const backslash = 0x5c;
const none = 255;

/** The token that each byte is or starts; 255 for white bytes. */
const kindOfByte = new Uint8Array(256).fill(word);
for (let byte = 0; byte < 256; byte += 1) if (isSpace[byte] === 1) kindOfByte[byte] = none;
for (const [character, kind] of [
  ['{', openObject],
  ['}', closeObject],
  ['[', openArray],
  [']', closeArray],
  [':', colon],
  [',', comma],
  ['"', plainString],
] as const) {
  kindOfByte[character.charCodeAt(0)] = kind;
}

/** Reads the tokens of any bytes, in one pass and without recursion; undefined when there are more than 2²³. */
export function tokenize(bytes: Uint8Array): Tokens | undefined {
  const reader = new TokenReader(bytes);
  return reader.readAll() ? reader.tokens() : undefined;
}

class TokenReader {
  readonly #bytes: Uint8Array;
  #kinds: Uint8Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #links: Int32Array;
  #meanings: Int32Array;
  #orders: Int32Array;
  #count = 0;
  #strays = 0;
  /** Of every open bracket what is kept below, for when it is the innermost again. */
  readonly #open = new NumberList();
  /** The innermost open bracket, or -1. */
  #around = -1;
  /** The hash of its items so far, of the item that is being read, and of all its tokens in order. */
  #items = hashSeed;
  #item = hashSeed;
  #order = hashSeed;

  constructor(bytes: Uint8Array) {
    const capacity = Math.min(mostTokens, Math.max(64, bytes.length >> 2));
    this.#bytes = bytes;
    this.#kinds = new Uint8Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#links = new Int32Array(capacity);
    this.#meanings = new Int32Array(capacity);
    this.#orders = new Int32Array(capacity);
  }

  readAll(): boolean {
    const bytes = this.#bytes;
    let at = startsWithBom(bytes) ? 3 : 0;
    while (at < bytes.length) {
      const kind = kindOfByte[bytes[at] ?? 0] ?? word;
      if (kind === none) {
        at += 1;
        continue;
      }
      if (this.#count === this.#kinds.length && !this.#grow()) return false;
      at = this.#read(kind, at);
    }
    while (this.#around >= 0) this.#leave(this.#count);
    return true;
  }

  tokens(): Tokens {
    return {
      bytes: this.#bytes,
      count: this.#count,
      kinds: this.#kinds,
      starts: this.#starts,
      ends: this.#ends,
      links: this.#links,
      meanings: this.#meanings,
      orders: this.#orders,
      strays: this.#strays,
    };
  }

  #read(kind: number, at: number): number {
    if (kind === plainString) return this.#readString(at);
    if (kind === word) return this.#readWord(at);
    if (kind === comma) this.#endItem();
    if (kind <= openArray) this.#enter(kind, at);
    else if (kind <= closeArray) this.#close(kind, at);
    else this.#push(kind, at, at + 1, kind);
    return at + 1;
  }

  #readString(start: number): number {
    const bytes = this.#bytes;
    let hash = hashSeed;
    let hasEscape = false;
    let at = start + 1;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (byte === backslash) {
        hasEscape = true;
        at += 1;
      }
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    const end = Math.min(at + 1, bytes.length);
    if (hasEscape) hash = escapedStringMeaning(bytes, start + 1, Math.min(at, bytes.length));
    this.#push(hasEscape ? escapedString : plainString, start, end, mix(hash, plainString));
    return end;
  }

  #readWord(start: number): number {
    const bytes = this.#bytes;
    let at = start + 1;
    while (at < bytes.length && kindOfByte[bytes[at] ?? 0] === word) at += 1;
    if (!isLiteralStart(bytes[start] ?? 0)) this.#strays += 1;
    this.#push(word, start, at, mix(wordMeaning(bytes, start, at), word));
    return at;
  }

  #enter(kind: number, at: number): void {
    this.#open.push4(this.#around, this.#items, this.#item, this.#order);
    this.#around = this.#count;
    this.#items = mix(hashSeed, kind);
    this.#item = hashSeed;
    this.#order = mix(hashSeed, kind);
    this.#append(kind, at, at + 1, -1, 0);
  }

  /** A bracket that closes nothing is a word. */
  #close(kind: number, at: number): void {
    const open = this.#around;
    if (open < 0 || this.#kinds[open] !== kind - 2) {
      this.#strays += 1;
      this.#push(word, at, at + 1, kind);
      return;
    }
    this.#leave(this.#count);
    this.#append(kind, at, at + 1, open, kind);
  }

  /** The bracket around is closed by the token `close`: its hash becomes part of the item that it stands in. */
  #leave(close: number): void {
    this.#endItem();
    const open = this.#around;
    const meaning = this.#items;
    this.#orders[open] = this.#order;
    this.#order = mix(this.#open.pop(), scramble(this.#order));
    const outerItem = this.#open.pop();
    this.#items = this.#open.pop();
    this.#around = this.#open.pop();
    this.#links[open] = close;
    this.#meanings[open] = meaning;
    this.#item = mix(outerItem, scramble(meaning));
  }

  /** Items of an array count in their order, members of an object in any. */
  #endItem(): void {
    const isObject = this.#around >= 0 && this.#kinds[this.#around] === openObject;
    const item = scramble(this.#item);
    this.#items = isObject ? (this.#items + item) | 0 : mix(this.#items, item);
    this.#item = hashSeed;
  }

  #push(kind: number, start: number, end: number, meaning: number): void {
    const spread = scramble(meaning);
    if (kind !== comma) this.#item = mix(this.#item, spread);
    this.#order = mix(this.#order, spread);
    this.#append(kind, start, end, this.#around, meaning);
  }

  #append(kind: number, start: number, end: number, link: number, meaning: number): void {
    const index = this.#count;
    this.#kinds[index] = kind;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#links[index] = link;
    this.#meanings[index] = meaning;
    this.#count = index + 1;
  }

  #grow(): boolean {
    const capacity = Math.min(mostTokens, 2 * this.#kinds.length);
    if (capacity === this.#kinds.length) return false;
    this.#kinds = grown(this.#kinds, new Uint8Array(capacity));
    this.#starts = grown(this.#starts, new Int32Array(capacity));
    this.#ends = grown(this.#ends, new Int32Array(capacity));
    this.#links = grown(this.#links, new Int32Array(capacity));
    this.#meanings = grown(this.#meanings, new Int32Array(capacity));
    this.#orders = grown(this.#orders, new Int32Array(capacity));
    return true;
  }
}

function startsWithBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function grown<List extends Uint8Array | Int32Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}

/** Whether a word may be a number or one of true, false and null. */
function isLiteralStart(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x2d ||
    byte === 0x74 ||
    byte === 0x66 ||
    byte === 0x6e
  );
}
