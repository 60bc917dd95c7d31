import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { powershellArgument, powershellString } from '#core/snippets/quote/powershell.ts';

test.each([
  ['', "''"],
  ["it's $x `n", "'it''s $x `n'"],
  ['‘a’ ‚b‛', "'‘‘a’’ ‚‚b‛‛'"],
  ['"', "'\"'"],
])('a string of PowerShell holds %j', (text, quoted) => {
  expect(powershellString(text)).toBe(quoted);
});

describe('an argument for a program started by PowerShell', () => {
  test('is a string with spaces, brackets and a backslash inside', () => {
    expect(powershellArgument('A', 'Name: C:\\a [b] {c} & ;')).toBe("'Name: C:\\a [b] {c} & ;'");
  });

  test.each([
    ['a double quote', 'say "hi"', 5],
    ['a backslash at the end', 'C:\\', 3],
    ['another alphabet', 'a你', 2],
    ['a line end', 'a\n', 2],
  ])('is refused with %s, by name and place', (_, text, position) => {
    expect(() => powershellArgument('AccessId', text)).toThrow(
      expect.objectContaining({
        code: 'snippet-cannot-quote',
        values: expect.objectContaining({ name: 'AccessId', place: 'PowerShell', position }),
      }),
    );
    expect(() => powershellArgument('AccessId', text)).toThrow(CoreError);
  });
});
