import { describe, expect, test } from 'vitest';
import { readResponse } from '#core/responses/read-response.ts';
import type { Family } from '#core/responses/rule.ts';

/** What a rule must read, and what it must leave alone although it looks alike. */
type Case = { readonly sample: string; readonly nearMiss: string };

/** Every rule of a family leads the reading of its sample, keeps off its near miss, and is said in both languages. */
export function describeFamily(
  { id, rules, words }: Family,
  cases: Readonly<Record<string, Case>>,
): void {
  describe(`the rules of ${id}`, () => {
    test('have a case each', () => {
      expect(Object.keys(cases).sort()).toEqual(rules.map((rule) => rule.id).sort());
    });

    test.each(rules)('$id leads the reading of its sample and keeps off its near miss', (rule) => {
      const { sample, nearMiss } = cases[rule.id]!;
      const { cause, gateway, hits, text } = readResponse(sample);
      expect(hits[0]?.id).toBe(rule.id);
      expect({ cause, gateway }).toEqual({ cause: rule.cause, gateway: rule.gateway });
      expect(hits[0]?.proof.map(({ start, end }) => text.slice(start, end))).not.toContain('');
      expect(readResponse(nearMiss).hits.map((hit) => hit.id)).not.toContain(rule.id);
    });

    test.each(rules)(
      '$id names a public page, and its sentences exist in both languages',
      (rule) => {
        expect(rule.id.startsWith(`${id}.`)).toBe(true);
        expect(rule.source).toMatch(/^https:\/\//);
        expect(rule.alsoPossible).not.toContain(rule.cause);
        for (const part of ['meaning', 'next']) {
          expect(words.en[`response.${rule.id}.${part}`]).toMatch(/[.:”…]$/);
          expect(words['zh-CN'][`response.${rule.id}.${part}`]).toMatch(/\p{Script=Han}/u);
        }
      },
    );
  });
}
