import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringToSign } from '#core/inspect/string-to-sign.ts';
import type { Part } from '#core/schemes/recipe.ts';

const message: readonly Part[] = [
  { kind: 'field', field: 'time' },
  { kind: 'literal', text: '&' },
  { kind: 'body' },
];

describe('the string to sign', () => {
  test('holds the parts in order with nothing between them', () => {
    const built = stringToSign({ message }, { time: '你' }, new Uint8Array([0x00, 0xff]));
    expect([...built.bytes]).toEqual([0xe4, 0xbd, 0xa0, 0x26, 0x00, 0xff]);
    expect(built.segments).toEqual([
      { part: message[0], start: 0, end: 3 },
      { part: message[1], start: 3, end: 4 },
      { part: message[2], start: 4, end: 6 },
    ]);
  });

  test('has a segment for a part without bytes', () => {
    const { segments } = stringToSign({ message }, {}, new Uint8Array(0));
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  test('refuses half of a surrogate pair instead of signing another character', () => {
    const body = new Uint8Array(0);
    expect(() => stringToSign({ message }, { time: '\ud800' }, body)).toThrow('lone-surrogate');
  });

  test('is what Buffer makes of the same parts, and its segments tile it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array(),
        (time, literal, body) => {
          const parts: Part[] = [
            { kind: 'body' },
            { kind: 'literal', text: literal },
            { kind: 'field', field: 'time' },
            { kind: 'body' },
          ];
          const built = stringToSign({ message: parts }, { time }, new Uint8Array(body));
          const expected = Buffer.concat([body, Buffer.from(literal), Buffer.from(time), body]);
          expect(Buffer.from(built.bytes).equals(expected)).toBe(true);
          const starts = built.segments.map(({ start }) => start);
          const ends = built.segments.map(({ end }) => end);
          expect([...starts, expected.length]).toEqual([0, ...ends]);
        },
      ),
    );
  });
});
