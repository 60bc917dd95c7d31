import type { Language } from '#core/importers/code/literal.ts';
import { readStringLiteral } from '#core/importers/code/string-literals.ts';

const space = {
  javascript: /(?:[\s]+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,
  python: /(?:[\s]+|#[^\n]*|\\\r?\n)+/y,
} as const;

/** A place in a text of JavaScript or Python, and the steps that readers make from it. */
export class CodeCursor {
  readonly text: string;
  readonly language: Language;
  at: number;

  constructor(text: string, at: number, language: Language) {
    this.text = text;
    this.at = at;
    this.language = language;
  }

  /** Empty at the end of the text. */
  get character(): string {
    return this.text.charAt(this.at);
  }

  /** Behind white space and comments. */
  skipSpace(): void {
    this.at += this.match(space[this.language])?.[0].length ?? 0;
  }

  /** What a sticky pattern finds here. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** Whether a string that is closed stands here. */
  startsString(): boolean {
    return readStringLiteral(this.text, this.at, this.language) !== undefined;
  }

  /** Behind white space and this character, if it is what comes next. */
  passes(character: string): boolean {
    this.skipSpace();
    if (this.character !== character) return false;
    this.at += 1;
    return true;
  }

  /** Over everything up to the `,` or the bracket that ends the expression around, brackets and strings apart. */
  skipRest(): void {
    const closing: string[] = [];
    const pairs = new Map([
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
    ]);
    while (this.at < this.text.length) {
      if (this.#skipString()) continue;
      const { character } = this;
      if (closing.length === 0 && /[,)\]};]/.test(character)) break;
      const pair = pairs.get(character);
      if (pair !== undefined) closing.push(pair);
      else if (character === closing.at(-1)) closing.pop();
      this.at += this.match(/[^"'`,()[\]{};rRbBuUfFS]+/y)?.[0].length ?? 1;
    }
  }

  /** Over the string that begins here, if one does. One that is not closed ends with its line, or with the text when it may hold line ends. */
  #skipString(): boolean {
    const end = readStringLiteral(this.text, this.at, this.language)?.end;
    if (end === undefined && !/["'`]/.test(this.character)) return false;
    this.at = end ?? this.#endOfOpenString(this.character);
    return true;
  }

  #endOfOpenString(quote: string): number {
    const isLong = quote === '`' || this.text.startsWith(quote.repeat(3), this.at);
    const lineEnd = isLong ? -1 : this.text.indexOf('\n', this.at);
    return lineEnd === -1 ? this.text.length : lineEnd;
  }
}
