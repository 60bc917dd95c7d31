import { expect, test } from 'vitest';
import { cmdArgument } from '#core/snippets/quote/cmd.ts';

test('an argument for cmd keeps what double quotes protect', () => {
  expect(cmdArgument('URL', "https://h/p?a=1&b=(2)|<>^'[x]\\y")).toBe(
    `"https://h/p?a=1&b=(2)|<>^'[x]\\y"`,
  );
});

test.each([
  ['a per cent sign', 'a%20b', 2],
  ['an exclamation mark', 'Hi!', 3],
  ['a double quote', '"', 1],
  ['a backslash at the end', 'a\\', 2],
  ['another alphabet', 'é', 1],
  ['a line end', 'a\r', 2],
])('an argument for cmd is refused with %s, by name and place', (_, text, position) => {
  expect(() => cmdArgument('URL', text)).toThrow(
    expect.objectContaining({
      code: 'snippet-cannot-quote',
      values: expect.objectContaining({ name: 'URL', place: 'cmd', position }),
    }),
  );
});
