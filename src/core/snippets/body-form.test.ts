import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { bodyRuns, chooseBodyForm } from '#core/snippets/body-form.ts';

function bytesOf(body: string | Buffer): Bytes {
  return new Uint8Array(Buffer.from(body));
}

describe('the runs of a body', () => {
  test('hold every byte, in order', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        const parts = bodyRuns(octets).map((run) =>
          run.kind === 'text' ? Buffer.from(run.text) : Buffer.from(run.octets),
        );
        expect(Buffer.concat(parts)).toEqual(Buffer.from(octets));
      }),
    );
  });

  test.each([
    ['CR', '\r'],
    ['TAB', '\t'],
    ['NUL', '\0'],
    ['DEL', '\x7f'],
    ['a C1 control', '\u0085'],
    ['NBSP', '\u00a0'],
    ['the ideographic space', '\u3000'],
    ['a zero-width space', '\u200b'],
    ['a joiner', '\u200d'],
    ['a variation selector', '\ufe0f'],
    ['a bidi control', '\u202e'],
    ['a BOM', '\ufeff'],
    ['a line separator', '\u2028'],
    ['a private-use character', '\ue000'],
    ['a Hangul filler', '\u3164'],
  ])('keep %s out of the text', (_, character) => {
    expect(bodyRuns(bytesOf(`a${character}b`))).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'octets', octets: new Uint8Array(Buffer.from(character)) },
      { kind: 'text', text: 'b' },
    ]);
  });
});

describe('the form of a body', () => {
  test.each([
    ['nothing', '', 'text'],
    ['JSON in lines', '{\n  "a": "你好 😀"\n}\n', 'text'],
    ['CRLF', '{\r\n  "a": 1\r\n}\r\n', 'escaped'],
    ['a single NUL', '\0', 'escaped'],
    ['a few invisible characters in a long text', `${'x'.repeat(9_000)}\u200b`, 'escaped'],
    ['a short binary', Buffer.alloc(96, 0xff), 'escaped'],
    ['a long binary', Buffer.alloc(97, 0xff), 'base64'],
    ['a long text with CR', `${'x'.repeat(16_000)}\r`, 'base64'],
    ['text just short enough for an argument', 'x'.repeat(99_999), 'text'],
    ['text too long for an argument', 'x'.repeat(100_000), 'base64'],
    ['the longest body in code', 'x'.repeat(256_000), 'base64'],
    ['a longer one', 'x'.repeat(256_001), 'file'],
  ])('of %s', (_, body, form) => {
    expect(chooseBodyForm(bytesOf(Buffer.from(body)))).toBe(form);
  });
});
