import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '#core/diff/compare.ts';
import { excerptOf } from './marked-text.ts';

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text));
}

const signed = '{"a": "\\u4f60",\r\n"b": 1}';
const pasted = '{"a":"你","b":1}';

function marked(side: 'a' | 'b') {
  const { differences } = compare(bytesOf(signed), bytesOf(pasted));
  const { runs } = excerptOf(bytesOf(side === 'a' ? signed : pasted), side, differences, 1000);
  return runs
    .filter(({ family }) => family)
    .map(({ family, characters }) => [family, characters.map(({ text }) => text).join('')]);
}

describe('a body beside the one it differs from', () => {
  test('is marked where it differs, on either side', () => {
    expect(marked('a')).toEqual([
      ['space', ' '],
      ['escape', '\\u4f60'],
      ['space', '\r\n'],
      ['space', ' '],
    ]);
    expect(marked('b')).toEqual([['escape', '你']]);
  });

  test('names what cannot be seen and keeps it', () => {
    const { runs } = excerptOf(bytesOf('\uFEFFa\t\n'), 'a', undefined, 10);
    expect(runs[0]!.characters).toEqual([
      { text: '\uFEFF', label: 'BOM' },
      { text: 'a' },
      { text: '\t', label: '→' },
      { text: '\n', label: '↵' },
    ]);
  });

  test('shows every character of a body that is shown whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { differences } = compare(bytesOf(a), bytesOf(b));
        const { runs } = excerptOf(bytesOf(b), 'b', differences, 10_000);
        const shown = runs.flatMap(({ characters }) => characters.map(({ text }) => text)).join('');
        expect(shown).toBe(b);
      }),
    );
  });

  test('of great length is shown around the first difference', () => {
    const long = `${'好'.repeat(2_000)}1${'x'.repeat(5_000)}`;
    const { differences } = compare(bytesOf(long), bytesOf(long.replace('1', '2')));
    const { runs, isWhole } = excerptOf(bytesOf(long), 'a', differences, 1_000);
    const shown = runs.flatMap(({ characters }) => characters.map(({ text }) => text)).join('');
    expect(isWhole).toBe(false);
    expect(shown).toMatch(/^好+1x+$/);
    expect(bytesOf(shown).length).toBeLessThanOrEqual(1_003);
  });
});
