import { CodeCursor } from '#core/importers/code/code-cursor.ts';
import type { Language, Literal } from '#core/importers/code/literal.ts';
import { isShorthand, readKey } from '#core/importers/code/member-key.ts';
import { joinStrings, readStringLiteral } from '#core/importers/code/string-literals.ts';

/** Deeper nesting is not followed. */
const deepest = 100;

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
  readonly #cursor: CodeCursor;
  /** What stood between members and was not understood. */
  readonly skipped: Literal[] = [];

  constructor(text: string, at: number, language: Language) {
    this.#cursor = new CodeCursor(text, at, language);
  }

  /** Where the reader stands. */
  get at(): number {
    return this.#cursor.at;
  }

  /** One expression. The reader stands behind it, before the `,` or the bracket that ends it. */
  read(depth = 0): Literal {
    this.#cursor.skipSpace();
    const start = this.#cursor.at;
    const parts = [this.#readOperand(depth)];
    let end = this.#cursor.at;
    for (;;) {
      this.#cursor.skipSpace();
      if (/[,)\]}:;]/.test(this.#cursor.character) || this.#cursor.character === '') {
        return this.#join(start, parts);
      }
      const isSum = this.#cursor.character === '+';
      const isAdjacent = this.#cursor.language === 'python' && this.#cursor.startsString();
      if (!isSum && !isAdjacent) break;
      if (isSum) this.#cursor.at += 1;
      this.#cursor.skipSpace();
      parts.push(this.#readOperand(depth));
      end = this.#cursor.at;
    }
    // In both languages a line end can end a statement.
    if (/\n/.test(this.#cursor.text.slice(end, this.#cursor.at)) && depth === 0)
      return this.#join(start, parts);
    return this.#skipRest(start);
  }

  /** One call or literal, and nothing that is joined to it. */
  readCall(): Literal {
    this.#cursor.skipSpace();
    return this.#readOperand(0);
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
    return { ...part, start, end: this.#cursor.at };
  }

  #readOperand(depth: number): Literal {
    const start = this.#cursor.at;
    let value = this.#readPrimary(depth);
    for (
      let call = this.#cursor.match(method);
      call?.[1] !== undefined;
      call = this.#cursor.match(method)
    ) {
      this.#cursor.at += call[0].length + 1;
      value = this.#readArguments(start, `.${call[1]}`, value, depth);
    }
    return value;
  }

  #readPrimary(depth: number): Literal {
    const start = this.#cursor.at;
    const string = readStringLiteral(this.#cursor.text, this.#cursor.at, this.#cursor.language);
    if (string !== undefined) {
      this.#cursor.at = string.end;
      return string.value === undefined
        ? this.#literal(start, { kind: 'unread' })
        : this.#string(start, string.value);
    }
    const digits = this.#cursor.match(number)?.[0];
    if (digits !== undefined) {
      this.#cursor.at += digits.length;
      return this.#literal(start, { kind: 'number', raw: digits });
    }
    if (depth > deepest) return this.#skipRest(start);
    if (this.#cursor.character === '{') return this.#readRecord(depth);
    if (this.#cursor.character === '[') return this.#readList(depth);
    if (this.#cursor.character === '(') return this.#readParentheses(depth);
    return this.#readName(depth);
  }

  #readName(depth: number): Literal {
    const start = this.#cursor.at;
    const match = this.#cursor.match(name);
    if (match?.[1] === undefined) return this.#skipRest(start);
    this.#cursor.at += match[0].length;
    const callee = match[1].replace(/[\s?]/g, '');
    if (this.#cursor.character !== '(') return this.#literal(start, { kind: 'name', name: callee });
    this.#cursor.at += 1;
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
    while (!this.#cursor.passes(')')) {
      if (this.#cursor.character === '') return this.#literal(start, { kind: 'unread' });
      const keyword =
        this.#cursor.language === 'python'
          ? this.#cursor.match(/([A-Za-z_]\w*)\s*=(?!=)/y)
          : undefined;
      this.#cursor.at += keyword?.[0].length ?? 0;
      const value = this.read(depth + 1);
      if (keyword?.[1] === undefined) items.push(value);
      else keywords.set(keyword[1], value);
      if (!this.#passesComma(')')) break;
    }
    return this.#literal(start, { kind: 'call', callee, receiver, items, keywords });
  }

  #readList(depth: number): Literal {
    const start = this.#cursor.at;
    const items: Literal[] = [];
    this.#cursor.at += 1;
    while (!this.#cursor.passes(']')) {
      if (this.#cursor.character === '') return this.#literal(start, { kind: 'unread' });
      items.push(this.read(depth + 1));
      if (!this.#passesComma(']')) break;
    }
    return this.#literal(start, { kind: 'list', items });
  }

  #readParentheses(depth: number): Literal {
    const start = this.#cursor.at;
    this.#cursor.at += 1;
    const value = this.read(depth + 1);
    if (this.#cursor.passes(')')) return { ...value, start, end: this.#cursor.at };
    if (this.#cursor.character !== ',') return this.#skipRest(start);
    // A tuple of Python.
    const items = [value];
    while (this.#passesComma(')') && !this.#cursor.passes(')')) items.push(this.read(depth + 1));
    return this.#literal(start, { kind: 'list', items });
  }

  #readRecord(depth: number): Literal {
    const start = this.#cursor.at;
    const entries: (readonly [string, Literal])[] = [];
    this.#cursor.at += 1;
    while (!this.#cursor.passes('}')) {
      if (this.#cursor.character === '') return this.#literal(start, { kind: 'unread' });
      const place = this.#cursor.at;
      const key = readKey(this.#cursor);
      if (key !== undefined && isShorthand(this.#cursor)) {
        entries.push([
          key,
          this.#literal(this.#cursor.at - key.length, { kind: 'name', name: key }),
        ]);
      } else if (key === undefined || !this.#cursor.passes(':')) {
        entries.push(['', this.#skipRest(place)]);
      } else entries.push([key, this.read(depth + 1)]);
      if (!this.#passesComma('}')) break;
    }
    return this.#literal(start, { kind: 'record', entries });
  }

  /** Behind the `,` between two members, or behind the bracket that ends them, which stays. */
  #passesComma(closing: string): boolean {
    this.#cursor.skipSpace();
    if (this.#cursor.passes(',')) return true;
    if (this.#cursor.character === closing) return true;
    // Something that was not understood stands between: it is skipped, so that the reader goes on.
    if (this.#cursor.character === '') return false;
    const junk = this.#skipRest(this.#cursor.at);
    // A bracket that closes nothing is junk of its own.
    if (junk.end === junk.start) this.#cursor.at += 1;
    this.skipped.push({ ...junk, end: this.#cursor.at });
    this.#cursor.passes(',');
    return true;
  }

  #skipRest(start: number): Literal {
    this.#cursor.skipRest();
    return this.#literal(start, { kind: 'unread' });
  }
}
