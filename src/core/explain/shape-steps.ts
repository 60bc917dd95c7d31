import { hashByLength, type Layer, type Layers } from '#core/explain/shape-layers.ts';
import type { Message } from '#core/messages.ts';
import type { Recipe, TextEncoding } from '#core/schemes/recipe.ts';

/**
 * How the encodings of a text differ from those of the recipe, the most telling
 * first: another hash, a step left out or doubled, the order, the letter case,
 * what was encoded along with it, the alphabet, the padding.
 */
export function compareSteps(
  { layers, encoded }: Layers,
  digestLength: number,
  recipe: Recipe,
): readonly Message[] {
  const actual = layers.map(({ step }) => step).reverse();
  const expected = recipe.text.flatMap((encoding) => stepOf(encoding) ?? []);
  return [
    ...compareHash(digestLength, recipe),
    ...compareCount('hex', actual, expected, digestLength),
    ...compareCount('base64', actual, expected, digestLength),
    ...compareOrder(actual, expected),
    ...compareCase(layers, recipe.text),
    ...encoded,
    ...compareAlphabet(layers, recipe.text),
  ];
}

type StepName = Layer['step'];

/** `utf8` is none: it shows nothing of itself. */
function stepOf(encoding: TextEncoding): StepName | undefined {
  if (encoding === 'utf8') return undefined;
  return encoding === 'hex' || encoding === 'hex-upper' ? 'hex' : 'base64';
}

function compareHash(count: number, recipe: Recipe): readonly Message[] {
  const hash = hashByLength(count);
  if (hash === undefined || hash === recipe.hash) return [];
  return [{ id: 'shape.other-hash', values: { hash, count, expected: recipe.hash } }];
}

function compareCount(
  step: StepName,
  actual: readonly StepName[],
  expected: readonly StepName[],
  digestLength: number,
): readonly Message[] {
  const difference = count(step, actual) - count(step, expected);
  if (difference === 0) return [];
  if (difference < 0) return [{ id: `shape.${step}-left-out`, values: { count: digestLength } }];
  return [{ id: expected.includes(step) ? `shape.${step}-twice` : `shape.${step}-added` }];
}

function count(step: StepName, steps: readonly StepName[]): number {
  return steps.filter((candidate) => candidate === step).length;
}

function compareOrder(
  actual: readonly StepName[],
  expected: readonly StepName[],
): readonly Message[] {
  if (actual.length !== expected.length || count('hex', actual) !== count('hex', expected)) {
    return [];
  }
  return actual.every((step, index) => step === expected[index])
    ? []
    : [{ id: 'shape.steps-swapped' }];
}

function compareCase(layers: readonly Layer[], encodings: Recipe['text']): readonly Message[] {
  const wantsUpper = encodings.includes('hex-upper');
  if (!encodings.includes('hex') && !wantsUpper) return [];
  const strange = wantsUpper ? 'hex' : 'hex-upper';
  const isStrange = layers.some(({ form }) => form === strange);
  return isStrange ? [{ id: wantsUpper ? 'shape.lower-case-hex' : 'shape.upper-case-hex' }] : [];
}

function compareAlphabet(layers: readonly Layer[], encodings: Recipe['text']): readonly Message[] {
  const wantsUrl = encodings.includes('base64url');
  const strange = wantsUrl ? 'base64' : 'base64url';
  if (layers.some(({ form }) => form === strange)) {
    return [{ id: wantsUrl ? 'shape.standard-alphabet' : 'shape.base64url' }];
  }
  const strangePadding = wantsUrl ? 'written' : 'cut';
  const isStrange = layers.some(({ padding }) => padding === strangePadding);
  return isStrange ? [{ id: wantsUrl ? 'shape.padding-added' : 'shape.padding-cut' }] : [];
}
