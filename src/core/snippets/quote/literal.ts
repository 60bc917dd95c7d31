import { isPlain } from '#core/snippets/body-form.ts';
import { wrapped } from '#core/snippets/quote/wrapped.ts';

/** How a language writes a text between quotes. */
export type LiteralRules = {
  readonly quote: '"' | "'" | '`';
  /** What stands for a character that the language reads otherwise. LF has to be `\\n`. */
  readonly escapes: Readonly<Record<string, string>>;
  /** What stands for a character that cannot be seen. */
  readonly hidden: (character: string, codePoint: number) => string;
  /** Joins two literals. */
  readonly plus: '+' | '.';
  /** What a line that goes on starts with. */
  readonly indent: string;
  /** Whether all letters outside of ASCII are hidden too. */
  readonly asciiOnly?: boolean;
};

/** Exactly this text as a literal, in several that are joined where it is long or has several lines. */
export function textLiteral(text: string, rules: LiteralRules): string {
  const tokens = Array.from(text, (character) => tokenOf(character, rules));
  return joinedLiterals(wrapped(tokens), rules);
}

/** Whether every character of a text is shown as itself, in one line. */
export function isPlainLine(text: string): boolean {
  return Array.from(text).every((character) => character !== '\n' && isPlain(character));
}

/** Lines that need no escapes, such as those of Base64, as one expression. */
export function joinedLiterals(
  lines: readonly string[],
  { quote, plus, indent }: Pick<LiteralRules, 'quote' | 'plus' | 'indent'>,
): string {
  return lines.map((line) => `${quote}${line}${quote}`).join(` ${plus}\n${indent}`);
}

function tokenOf(character: string, { escapes, hidden, asciiOnly = false }: LiteralRules): string {
  const known = escapes[character];
  if (known !== undefined) return known;
  const isShown = isPlain(character) && !(asciiOnly && character > '~');
  return isShown ? character : hidden(character, character.codePointAt(0) ?? 0);
}

/** Hexadecimal digits of a number, zeros in front. */
export function hexDigits(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
