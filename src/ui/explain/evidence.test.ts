import { expect, test } from 'vitest';
import { givenOf } from '#core/explain/given.ts';
import type { Message } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import { evidencesOf } from './evidence.ts';

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
