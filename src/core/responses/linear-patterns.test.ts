import { describe, expect, test } from 'vitest';
import { families } from '#core/responses/registry.ts';
import type { Token } from '#core/responses/rule.ts';

/** The most steps that a pattern may take at one place of a text. */
const mostSteps = 1000;

/**
 * What makes a pattern take more than a constant number of steps at each place, or undefined. With
 * bounded repetitions only, and none inside another, the product of the bounds is that number.
 */
function whyNotLinear({ source }: RegExp): string | undefined {
  const bare = source.replace(/\\./g, 'a').replace(/\[[^\]]*\]/g, 'a');
  if (/\\(?:\d|k<)/.test(source.replace(/\\d/g, ''))) return 'a back reference';
  if (/\(\?[=!<]/.test(bare)) return 'a look-around';
  if (/[*+]/.test(bare) || /\{\d+,\}/.test(bare)) return 'a repetition without a bound';
  if (/\)\{/.test(bare)) return 'a repeated group';
  const bounds = [...bare.matchAll(/\{\d+,(\d+)\}/g)].map((bound) => Number(bound[1]));
  return bounds.reduce((product, bound) => product * bound, 1) > mostSteps
    ? 'too many steps'
    : undefined;
}

describe('the patterns of the rules take time proportional to the text', () => {
  const tokens = families.flatMap(({ rules }) =>
    rules.flatMap(({ when, unless = [] }) => [...when.flat(), ...unless]),
  );
  const patterns = tokens.flatMap((token: Token) =>
    token.kind === 'match' ? [token.pattern] : [],
  );

  test('of which there are some', () => {
    expect(patterns.length).toBeGreaterThan(10);
  });

  test.each(patterns)('%s', (pattern) => {
    expect(whyNotLinear(pattern)).toBeUndefined();
    expect(pattern.global || pattern.sticky).toBe(false);
  });

  test.each([
    [/(a{1,9}){1,9}/, 'a repeated group'],
    [/(?:a|a)*/, 'a repetition without a bound'],
    [/a+b/, 'a repetition without a bound'],
    [/a{3,}/, 'a repetition without a bound'],
    [/.{1,300}x.{1,300}/, 'too many steps'],
    [/(a)\1/, 'a back reference'],
    [/(?=a{1,9})/, 'a look-around'],
  ])('and %s would be refused: %s', (pattern, why) => {
    expect(whyNotLinear(pattern)).toBe(why);
  });

  test('words to be searched are written as the search folds them', () => {
    const words = tokens.flatMap((token) => (token.kind === 'words' ? [token.text] : []));
    expect(words.filter((text) => text !== text.toLowerCase() || /[‘’“”\n\t]/.test(text))).toEqual(
      [],
    );
  });
});
