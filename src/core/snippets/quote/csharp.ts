import { hexDigits, textLiteral } from '#core/snippets/quote/literal.ts';

/** Any text as a regular string of C# (ECMA-334 §6.4.5.6). Not `\x`, which takes as many digits as follow. */
export function csharpText(text: string): string {
  return textLiteral(text, {
    quote: '"',
    escapes: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
    hidden: (_, codePoint) =>
      codePoint > 0xffff ? `\\U${hexDigits(codePoint, 8)}` : `\\u${hexDigits(codePoint, 4)}`,
    plus: '+',
    indent: '    ',
  });
}
