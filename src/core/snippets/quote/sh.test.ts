import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyRuns } from '#core/snippets/body-form.ts';
import { shPrintfFormat, shWord } from '#core/snippets/quote/sh.ts';

describe('a word of sh', () => {
  test.each([
    ['', "''"],
    ['a b', "'a b'"],
    ["it's", "'it'\\''s'"],
    ["'", "''\\'''"],
    ['$x `y` "z" \\ !', '\'$x `y` "z" \\ !\''],
  ])('quotes %j', (text, word) => {
    expect(shWord(text)).toBe(word);
  });

  test('is any text again for a real sh', () => {
    const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 40, maxLength: 40 }), (texts) => {
        const code = texts.map((text) => `printf '%s\\0' ${shWord(text)}`).join('\n');
        const written = execFileSync('sh', { input: code }).toString();
        expect(written).toBe(texts.map((text) => `${text}\0`).join(''));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a printf format', () => {
  test.each([
    ['{"a": 1}\r\n', '\'{"a": 1}\\r\\n\''],
    ['100%\\n\t', "'100%%\\\\n\\t'"],
    ['-n', "'\\055n'"],
    ['a\nb\n', "'a\\n'\\\n'b\\n'"],
    ['', "''"],
    ['你\u200b好', "'你\\342\\200\\213好'"],
    ["'", "''\\'''"],
  ])('of %j is %s', (text, format) => {
    expect(shPrintfFormat(bodyRuns(Buffer.from(text)))).toBe(format);
  });

  test('writes every byte again in a real sh, whatever is next to it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2_000 }), (octets) => {
        const code = `printf ${shPrintfFormat(bodyRuns(octets))}`;
        expect(execFileSync('sh', { input: code })).toEqual(Buffer.from(octets));
      }),
      { numRuns: 100 },
    );
  });

  test('has three octal digits at 00 and FF', () => {
    expect(shPrintfFormat([{ kind: 'octets', octets: Uint8Array.of(0, 0xff) }])).toBe(
      "'\\000\\377'",
    );
  });
});
