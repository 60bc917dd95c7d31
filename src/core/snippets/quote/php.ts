import { isPlainLine, type LiteralRules, textLiteral } from '#core/snippets/quote/literal.ts';

/** Between double quotes `$` would start a variable. */
const expanded: LiteralRules = {
  quote: '"',
  escapes: {
    '\\': '\\\\',
    '"': '\\"',
    $: '\\$',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
  },
  hidden: (_, codePoint) => `\\u{${codePoint.toString(16)}}`,
  plus: '.',
  indent: '    ',
};

const single: LiteralRules = { ...expanded, quote: "'", escapes: { '\\': '\\\\', "'": "\\'" } };

/** Any Unicode text as a string of PHP: between single quotes where that shows everything (PHP manual, Strings). */
export function phpText(text: string): string {
  return textLiteral(text, isPlainLine(text) ? single : expanded);
}
