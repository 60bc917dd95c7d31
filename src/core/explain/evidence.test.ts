import { describe, expect, test } from 'vitest';
import { evidencesOf, openChecks } from '#core/explain/evidence.ts';
import { givenOf } from '#core/explain/given.ts';
import type { Message } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';

const seen: Message = { id: 'seen' };
const given = givenOf(schemes[0], { ...initialSession, received: ' x\n' }, []);

function mistake(
  id: string,
  prior: Mistake['prior'],
  evidence: Message | undefined,
  layer: 'transport' | 'not-the-signature' = 'not-the-signature',
): Mistake {
  return { id, prior, layer, arisesIn: [], evidence: () => evidence };
}

test('what the request shows comes before what it does not, then the likelier', () => {
  const mistakes = [
    mistake('low', 'low', undefined),
    mistake('high', 'high', undefined),
    mistake('seen', 'low', seen),
  ];
  const ids = evidencesOf(mistakes, ['not-the-signature'], given).map(({ mistake: { id } }) => id);
  expect(ids).toEqual(['seen', 'high', 'low']);
});

test('only the layers that are asked for are looked at, and none that computes a signature', () => {
  const mistakes: readonly Mistake[] = [
    mistake('transport', 'high', seen, 'transport'),
    { id: 'body', layer: 'body', prior: 'high', arisesIn: [], variants: () => [] },
  ];
  expect(evidencesOf(mistakes, ['not-the-signature'], given)).toEqual([]);
  expect(evidencesOf(mistakes, ['transport'], given)).toEqual([
    { mistake: mistakes[0], evidence: seen },
  ]);
});

test('white space around what was received is no part of it', () => {
  expect(given.received).toBe('x');
});

describe('what is left to check where the signature is right', () => {
  const checked = (...mistakes: readonly Mistake[]) =>
    openChecks(mistakes, given).map(({ mistake: { id } }) => id);

  test('is what no request shows, and what this one shows', () => {
    const shown: Mistake = { ...mistake('shown', 'low', seen), isShownByRequest: true };
    expect(checked(mistake('hidden', 'high', undefined), shown)).toEqual(['shown', 'hidden']);
  });

  test('is nothing that the request would show and does not', () => {
    const excluded: Mistake = { ...mistake('any', 'high', undefined), isShownByRequest: true };
    expect(checked(excluded, mistake('transport', 'high', undefined, 'transport'))).toEqual([]);
  });

  test('is a special case in place of the general one, unless that shows', () => {
    const special: Mistake = { ...mistake('special', 'high', undefined), caseOf: 'general' };
    expect(checked(mistake('general', 'high', undefined), special)).toEqual(['special']);
    expect(checked(mistake('general', 'low', seen), special)).toEqual(['general', 'special']);
  });
});
