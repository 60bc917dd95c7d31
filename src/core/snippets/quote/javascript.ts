import { hexDigits, textLiteral } from '#core/snippets/quote/literal.ts';

/** Any text as a string of JavaScript (ECMA-262 §12.9.4). */
export function javascriptText(text: string): string {
  return textLiteral(text, {
    quote: "'",
    escapes: { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' },
    hidden: (_, codePoint) =>
      codePoint > 0xffff ? `\\u{${codePoint.toString(16)}}` : `\\u${hexDigits(codePoint, 4)}`,
    plus: '+',
    indent: '  ',
  });
}
