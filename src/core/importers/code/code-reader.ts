import type { Language, Literal } from '#core/importers/code/literal.ts';
import { joinStrings, readStringLiteral } from '#core/importers/code/string-literals.ts';

/** Deeper nesting is not followed. */
const deepest = 100;

const space = {
  javascript: /(?:[\s]+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,
  python: /(?:[\s]+|#[^\n]*|\\\r?\n)+/y,
} as const;
const number = /[+-]?(?:0[xX][0-9A-Fa-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\w.])/y;
const name = /(?:new\s+|await\s+)?([A-Za-z_$][\w$]*(?:\s*\??\.\s*[A-Za-z_$][\w$]*)*)/y;
const method = /\s*\.\s*([A-Za-z_]\w*)\s*(?=\()/y;

type Part = Literal extends infer Kind
  ? Kind extends Literal
    ? Omit<Kind, 'start' | 'end'>
    : never
  : never;

/** Reads literals of JavaScript or Python. Whatever is none is skipped whole and stays `unread`. */
export class CodeReader {
  readonly #text: string;
  readonly #language: Language;
  /** What stood between members and was not understood. */
  readonly skipped: Literal[] = [];
  at: number;

  constructor(text: string, at: number, language: Language) {
    this.#text = text;
    this.at = at;
    this.#language = language;
  }

  /** One expression. The reader stands behind it, before the `,` or the bracket that ends it. */
  read(depth = 0): Literal {
    this.#skipSpace();
    const start = this.at;
    const parts = [this.#readOperand(depth)];
    let end = this.at;
    for (;;) {
      this.#skipSpace();
      if (/[,)\]}:;]/.test(this.#character) || this.#character === '') {
        return this.#join(start, parts);
      }
      const isSum = this.#character === '+';
      const isAdjacent = this.#language === 'python' && this.#startsString();
      if (!isSum && !isAdjacent) break;
      if (isSum) this.at += 1;
      this.#skipSpace();
      parts.push(this.#readOperand(depth));
      end = this.at;
    }
    // In both languages a line end can end a statement.
    if (/\n/.test(this.#text.slice(end, this.at)) && depth === 0) return this.#join(start, parts);
    return this.#skipRest(start);
  }

  /** One call or literal, and nothing that is joined to it. */
  readCall(): Literal {
    this.#skipSpace();
    return this.#readOperand(0);
  }

  get #character(): string {
    return this.#text.charAt(this.at);
  }

  #skipSpace(): void {
    this.at += this.#match(space[this.#language])?.[0].length ?? 0;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.#text) ?? undefined;
  }

  #startsString(): boolean {
    return readStringLiteral(this.#text, this.at, this.#language) !== undefined;
  }

  /** Strings that stand side by side or with `+` between are one; with anything else they are computed. */
  #join(start: number, parts: readonly Literal[]): Literal {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0) return only;
    const joined = joinStrings(parts.map((part) => ('value' in part ? part.value : undefined)));
    return joined === undefined
      ? this.#literal(start, { kind: 'unread' })
      : this.#string(start, joined);
  }

  #string(start: number, value: string | Uint8Array<ArrayBuffer>): Literal {
    return typeof value === 'string'
      ? this.#literal(start, { kind: 'text', value })
      : this.#literal(start, { kind: 'bytes', value });
  }

  #literal(start: number, part: Part): Literal {
    return { ...part, start, end: this.at };
  }

  #readOperand(depth: number): Literal {
    const start = this.at;
    let value = this.#readPrimary(depth);
    for (let call = this.#match(method); call?.[1] !== undefined; call = this.#match(method)) {
      this.at += call[0].length + 1;
      value = this.#readArguments(start, `.${call[1]}`, value, depth);
    }
    return value;
  }

  #readPrimary(depth: number): Literal {
    const start = this.at;
    const string = readStringLiteral(this.#text, this.at, this.#language);
    if (string !== undefined) {
      this.at = string.end;
      return string.value === undefined
        ? this.#literal(start, { kind: 'unread' })
        : this.#string(start, string.value);
    }
    const digits = this.#match(number)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return this.#literal(start, { kind: 'number', raw: digits });
    }
    if (depth > deepest) return this.#skipRest(start);
    if (this.#character === '{') return this.#readRecord(depth);
    if (this.#character === '[') return this.#readList(depth);
    if (this.#character === '(') return this.#readParentheses(depth);
    return this.#readName(depth);
  }

  #readName(depth: number): Literal {
    const start = this.at;
    const match = this.#match(name);
    if (match?.[1] === undefined) return this.#skipRest(start);
    this.at += match[0].length;
    const callee = match[1].replace(/[\s?]/g, '');
    if (this.#character !== '(') return this.#literal(start, { kind: 'name', name: callee });
    this.at += 1;
    return this.#readArguments(start, callee, undefined, depth);
  }

  /** The arguments of a call whose `(` is passed. */
  #readArguments(
    start: number,
    callee: string,
    receiver: Literal | undefined,
    depth: number,
  ): Literal {
    const items: Literal[] = [];
    const keywords = new Map<string, Literal>();
    while (!this.#passes(')')) {
      if (this.#character === '') return this.#literal(start, { kind: 'unread' });
      const keyword =
        this.#language === 'python' ? this.#match(/([A-Za-z_]\w*)\s*=(?!=)/y) : undefined;
      this.at += keyword?.[0].length ?? 0;
      const value = this.read(depth + 1);
      if (keyword?.[1] === undefined) items.push(value);
      else keywords.set(keyword[1], value);
      if (!this.#passesComma(')')) break;
    }
    return this.#literal(start, { kind: 'call', callee, receiver, items, keywords });
  }

  #readList(depth: number): Literal {
    const start = this.at;
    const items: Literal[] = [];
    this.at += 1;
    while (!this.#passes(']')) {
      if (this.#character === '') return this.#literal(start, { kind: 'unread' });
      items.push(this.read(depth + 1));
      if (!this.#passesComma(']')) break;
    }
    return this.#literal(start, { kind: 'list', items });
  }

  #readParentheses(depth: number): Literal {
    const start = this.at;
    this.at += 1;
    const value = this.read(depth + 1);
    if (this.#passes(')')) return { ...value, start, end: this.at };
    if (this.#character !== ',') return this.#skipRest(start);
    // A tuple of Python.
    const items = [value];
    while (this.#passesComma(')') && !this.#passes(')')) items.push(this.read(depth + 1));
    return this.#literal(start, { kind: 'list', items });
  }

  #readRecord(depth: number): Literal {
    const start = this.at;
    const entries: (readonly [string, Literal])[] = [];
    this.at += 1;
    while (!this.#passes('}')) {
      if (this.#character === '') return this.#literal(start, { kind: 'unread' });
      const place = this.at;
      const key = this.#readKey();
      if (key !== undefined && this.#endsMember()) {
        entries.push([key, this.#literal(this.at - key.length, { kind: 'name', name: key })]);
      } else if (key === undefined || !this.#passes(':')) {
        entries.push(['', this.#skipRest(place)]);
      } else entries.push([key, this.read(depth + 1)]);
      if (!this.#passesComma('}')) break;
    }
    return this.#literal(start, { kind: 'record', entries });
  }

  /** `{ body }` is short for `{ body: body }`. */
  #endsMember(): boolean {
    const end = this.at;
    this.#skipSpace();
    const isShort = /[,}]/.test(this.#character);
    if (isShort) this.at = end;
    return isShort;
  }

  #readKey(): string | undefined {
    const string = readStringLiteral(this.#text, this.at, this.#language);
    if (typeof string?.value === 'string') {
      this.at = string.end;
      return string.value;
    }
    const bare = this.#match(/[A-Za-z_$][\w$]*|\d+/y)?.[0];
    if (bare === undefined || this.#language === 'python') return undefined;
    this.at += bare.length;
    return bare;
  }

  #passes(character: string): boolean {
    this.#skipSpace();
    if (this.#character !== character) return false;
    this.at += 1;
    return true;
  }

  /** Behind the `,` between two members, or behind the bracket that ends them, which stays. */
  #passesComma(closing: string): boolean {
    this.#skipSpace();
    if (this.#passes(',')) return true;
    if (this.#character === closing) return true;
    // Something that was not understood stands between: it is skipped, so that the reader goes on.
    if (this.#character === '') return false;
    const junk = this.#skipRest(this.at);
    // A bracket that closes nothing is junk of its own.
    if (junk.end === junk.start) this.at += 1;
    this.skipped.push({ ...junk, end: this.at });
    this.#passes(',');
    return true;
  }

  /** Over everything up to the `,` or the bracket that ends the expression around, brackets and strings apart. */
  #skipRest(start: number): Literal {
    const closing: string[] = [];
    const pairs = new Map([
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
    ]);
    while (this.at < this.#text.length) {
      const string = readStringLiteral(this.#text, this.at, this.#language);
      const character = this.#character;
      const pair = pairs.get(character);
      if (string !== undefined) this.at = string.end;
      // A string that is not closed ends with its line, or with the text when it may hold line ends.
      else if (/["'`]/.test(character)) this.at = this.#endOfOpenString(character);
      else if (closing.length === 0 && /[,)\]};]/.test(character)) break;
      else {
        if (pair !== undefined) closing.push(pair);
        else if (character === closing.at(-1)) closing.pop();
        this.at += this.#match(/[^"'`,()[\]{};rRbBuUfFS]+/y)?.[0].length ?? 1;
      }
    }
    return this.#literal(start, { kind: 'unread' });
  }

  #endOfOpenString(quote: string): number {
    const isLong = quote === '`' || this.#text.startsWith(quote.repeat(3), this.at);
    const lineEnd = isLong ? -1 : this.#text.indexOf('\n', this.at);
    return lineEnd === -1 ? this.#text.length : lineEnd;
  }
}
