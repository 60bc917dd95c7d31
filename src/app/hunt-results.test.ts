import { describe, expect, test } from 'vitest';
import type { CauseClass, Explanation } from '#core/explain/explanation.ts';
import { createResults, nothingYet } from './hunt-results.ts';

const likelihood = ({ mistake }: { readonly mistake: string }) => (mistake === 'likely' ? 2 : 1);

function cause(mistake: string): CauseClass {
  return [{ mistake, layer: 'body' }];
}

function explained(bytes: string, ...causes: readonly CauseClass[]): Explanation {
  const body = new Uint8Array(Buffer.from(bytes));
  const stringToSign = { bytes: body, segments: [] };
  return { causes, alternatives: [], body, stringToSign, signature: 'x' };
}

function found(explanation: Explanation) {
  return { kind: 'found', explanation } as const;
}

describe('two shares of a search', () => {
  test('are added up, and stand where the one behind stands', () => {
    const take = createResults(2, likelihood);
    take(0, { kind: 'progress', stage: 'pairs', tried: 30 });
    const sum = take(1, { kind: 'progress', stage: 'singles', tried: 12 });
    expect(sum).toMatchObject({ tried: 42, stage: 'singles', isEnded: false });
  });

  test('have ended when both have, and have searched what both have searched', () => {
    const take = createResults(2, likelihood);
    const first = take(0, {
      kind: 'ended',
      tried: 7,
      stages: ['singles', 'pairs'],
      unfinished: ['triples'],
    });
    expect(first.isEnded).toBe(false);
    const both = take(1, {
      kind: 'ended',
      tried: 5,
      stages: ['singles'],
      unfinished: ['pairs', 'triples'],
    });
    expect(both).toEqual({
      ...nothingYet,
      tried: 12,
      stages: ['singles'],
      unfinished: ['pairs', 'triples'],
      isEnded: true,
    });
  });

  test('are done as soon as the other one is past the stage of a find', () => {
    const take = createResults(2, likelihood);
    take(0, { kind: 'progress', stage: 'singles', tried: 1 });
    take(0, found(explained('a', cause('any'))));
    expect(take(0, { kind: 'ended', tried: 1, stages: [], unfinished: [] }).isEnded).toBe(false);
    expect(take(1, { kind: 'progress', stage: 'singles', tried: 1 }).isEnded).toBe(false);
    expect(take(1, { kind: 'progress', stage: 'cuts', tried: 2 }).isEnded).toBe(true);
  });
});

describe('explanations', () => {
  test('of fewer mistakes come first, then the likelier', () => {
    const take = createResults(1, likelihood);
    const pair = explained('a', cause('likely'), cause('likely'));
    const unlikely = explained('b', cause('unlikely'));
    const likely = explained('c', cause('likely'));
    for (const one of [pair, unlikely]) take(0, found(one));
    expect(take(0, found(likely)).explanations).toEqual([likely, unlikely, pair]);
  });

  test('of the same bytes are stories of one, the likeliest first', () => {
    const take = createResults(2, likelihood);
    take(0, found(explained('a', cause('unlikely'))));
    const { explanations } = take(1, found(explained('a', cause('likely'))));
    expect(explanations).toEqual([
      { ...explained('a', cause('likely')), alternatives: [[cause('unlikely')]] },
    ]);
  });

  test('that both shares find are one', () => {
    const take = createResults(2, likelihood);
    take(0, found(explained('a', cause('likely'))));
    const { explanations } = take(1, found(explained('a', cause('likely'))));
    expect(explanations).toEqual([explained('a', cause('likely'))]);
  });
});
