import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, type Piece } from './excerpt.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => (kind === 'left-out' ? '…' : text)).join('');

describe('what is shown of a response', () => {
  test('a short text is shown whole, what proves something apart', () => {
    expect(excerptOf('a 403 b', [{ start: 2, end: 5 }])).toEqual([
      { start: 0, text: 'a ', kind: 'plain' },
      { start: 2, text: '403', kind: 'proof' },
      { start: 5, text: ' b', kind: 'plain' },
    ]);
  });

  test('of a long text, the surroundings of what proves something', () => {
    const text = `${'.'.repeat(5_000)}PROOF${'.'.repeat(5_000)}`;
    const pieces = excerptOf(text, [{ start: 5_000, end: 5_005 }]);
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'left-out',
      'plain',
      'proof',
      'plain',
      'left-out',
    ]);
    expect(shown(pieces).length).toBeLessThan(1_000);
  });

  test('of a long text that proves nothing, the beginning', () => {
    expect(shown(excerptOf(`HTTP/1.1 403${'.'.repeat(5_000)}`, []))).toMatch(/^HTTP.*…$/);
  });

  test('every piece stands where it says, in order, and every proof that is shown is marked', () => {
    const ranges = fc.array(fc.nat(20_000), { maxLength: 12 }).map((places) => {
      const sorted = [...new Set(places)].sort((a, b) => a - b);
      return sorted.flatMap((start, index) => {
        const end = sorted[index + 1];
        return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      });
    });
    const texts = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(4_000));
    fc.assert(
      fc.property(texts, ranges, ([unit, count], proof) => {
        const text = `${unit}x`.repeat(count).slice(0, 20_000);
        const inText = proof.filter(({ end }) => end <= text.length);
        let at = 0;
        for (const { start, text: piece, kind } of excerptOf(text, inText)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.startsWith(piece, start)).toBe(true);
          const isProof = inText.some((range) => range.start <= start && start < range.end);
          if (kind !== 'left-out') expect(kind === 'proof').toBe(isProof);
          at = start + piece.length;
        }
      }),
    );
  });
});
