import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keep, withPasted, withShown } from './kept-text.ts';

const texts = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', '你', ' '), { maxLength: 30 })
  .map((parts) => parts.join(''));

/** As HTML says that a textarea normalises what it is given. */
function asTextarea(text: string): string {
  return text.split('\r\n').join('\n').split('\r').join('\n');
}

describe('a text in a textarea', () => {
  test('stays as it came as long as nothing is typed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const kept = keep(text);
        expect(kept.shown).toBe(asTextarea(text));
        expect(withShown(kept, kept.shown)).toEqual(kept);
      }),
    );
  });

  test('always shows what it holds, whatever is typed where', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(40), fc.nat(40), (text, typed, a, b) => {
        const kept = keep(text);
        const [start = 0, end = 0] = [a, b]
          .map((at) => at % (kept.shown.length + 1))
          .sort((x, y) => x - y);
        const shown = kept.shown.slice(0, start) + asTextarea(typed) + kept.shown.slice(end);
        expect(asTextarea(withShown(kept, shown).text)).toBe(shown);
      }),
    );
  });

  test('keeps the line ends around what is typed', () => {
    const kept = keep('a\r\nb\r\nc\rd');
    expect(withShown(kept, 'a\nbX\nc\nd').text).toBe('a\r\nbX\r\nc\rd');
    expect(withShown(kept, 'a\nc\nd').text).toBe('a\r\nc\rd');
  });

  test('takes what is pasted with its line ends', () => {
    const kept = keep('a\r\nb');
    const pasted = withPasted(kept, 2, 3, 'x\r\ny');
    expect(pasted).toEqual({ text: 'a\r\nx\r\ny', shown: 'a\nx\ny' });
  });
});
