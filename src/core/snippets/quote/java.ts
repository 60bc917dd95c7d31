import { hexDigits, textLiteral } from '#core/snippets/quote/literal.ts';

/** Any text as a string of Java (JLS §3.10.6), in ASCII alone: before JDK 18 the compiler reads source code in the
 * platform's own encoding (JEP 400). Control characters are octal, since `\u000a` would be a line end of the code (JLS §3.3). */
export function javaText(text: string): string {
  return textLiteral(text, {
    quote: '"',
    escapes: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
    hidden: (character, codePoint) =>
      codePoint < 0x80 ? `\\${codePoint.toString(8).padStart(3, '0')}` : utf16Escapes(character),
    plus: '+',
    indent: '    ',
    asciiOnly: true,
  });
}

/** An escape for each UTF-16 unit. */
function utf16Escapes(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${hexDigits(character.charCodeAt(index), 4)}`,
  ).join('');
}
