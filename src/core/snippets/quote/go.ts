import {
  hexDigits,
  isPlainLine,
  type LiteralRules,
  textLiteral,
} from '#core/snippets/quote/literal.ts';

const interpreted: LiteralRules = {
  quote: '"',
  escapes: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  hidden: (_, codePoint) =>
    codePoint > 0xffff ? `\\U${hexDigits(codePoint, 8)}` : `\\u${hexDigits(codePoint, 4)}`,
  plus: '+',
  indent: '\t',
};

/** Nothing is special between back quotes. */
const raw: LiteralRules = { ...interpreted, quote: '`', escapes: {} };

/**
 * Any Unicode text as a string of Go: raw where that saves escapes and shows everything
 * (The Go Programming Language Specification, String literals).
 */
export function goText(text: string): string {
  const isEasierRaw = /["\\]/.test(text) && !text.includes('`') && isPlainLine(text);
  return textLiteral(text, isEasierRaw ? raw : interpreted);
}
