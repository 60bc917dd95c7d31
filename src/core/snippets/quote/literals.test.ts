import { describe, expect, test } from 'vitest';
import { csharpText } from '#core/snippets/quote/csharp.ts';
import { goText } from '#core/snippets/quote/go.ts';
import { javaText } from '#core/snippets/quote/java.ts';
import { javascriptText } from '#core/snippets/quote/javascript.ts';
import { phpText } from '#core/snippets/quote/php.ts';

describe.each([
  ['JavaScript', javascriptText, ["'it\\'s'", `'{"a": "\\\\"}'`, "'\\u0000\\u007f\\r\\n'"]],
  ['Go', goText, [`"it's"`, '`{"a": "\\"}`', '"\\u0000\\u007f\\r\\n"']],
  ['PHP', phpText, ["'it\\'s'", `'{"a": "\\\\"}'`, '"\\u{0}\\u{7f}\\r\\n"']],
  ['Java', javaText, [`"it's"`, '"{\\"a\\": \\"\\\\\\"}"', '"\\000\\177\\r\\n"']],
  ['C#', csharpText, [`"it's"`, '"{\\"a\\": \\"\\\\\\"}"', '"\\u0000\\u007f\\r\\n"']],
] as const)('a literal of %s', (_, quote, [quoted, json, control]) => {
  test.each([
    ["it's", quoted],
    ['{"a": "\\"}', json],
    ['\0\x7f\r\n', control],
  ])('of %j is %s', (text, literal) => {
    expect(quote(text)).toBe(literal);
  });
});

test.each([
  [javascriptText, "'你好\\u200b😀\\u{e0041}'"],
  [goText, '"你好\\u200b😀\\U000e0041"'],
  [phpText, '"你好\\u{200b}😀\\u{e0041}"'],
  [javaText, '"\\u4f60\\u597d\\u200b\\ud83d\\ude00\\udb40\\udc41"'],
  [csharpText, '"你好\\u200b😀\\U000e0041"'],
])(
  'what can be seen stays, but for Java, whose source code is read in any encoding',
  (quote, literal) => {
    expect(quote('你好\u200b😀\u{e0041}')).toBe(literal);
  },
);

test('a variable of PHP is none between double quotes, nor a back quote the end of a text of Go', () => {
  expect(phpText('$a\n')).toBe('"\\$a\\n"');
  expect(goText('`"')).toBe('"`\\""');
});

test('a text of several lines is joined', () => {
  expect(goText('a\nb')).toBe('"a\\n" +\n\t"b"');
  expect(phpText('a\nb')).toBe('"a\\n" .\n    "b"');
});
