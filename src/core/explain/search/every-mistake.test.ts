import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Explanation, Problem } from '#core/explain/explanation.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { searchedMistakes } from '#core/explain/mistakes/searched/searched.ts';
import { requests, textsOf } from '#core/explain/search/every-mistake.properties.ts';
import { searched } from '#core/explain/search/search.properties.ts';
import { readKey } from '#core/schemes/key-reading.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Part, Values } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';

const scheme = schemes[0];
const book = await mistakesFor(scheme);

/** Mistakes that no variant computes: the search finds them by itself, or the request shows them. */
const withoutVariants = new Set([
  ...searchedMistakes.map(({ id }) => id),
  'another-secret',
  'hmac-with-sm3',
  'signed-with-private-key',
  // Waits for serialisers that no family knows yet.
  'another-serialiser',
  // Reads the message out of what was received.
  'message-passed-to-sum',
]);

type Digest = { readonly digest: Buffer; readonly mistake: string };

function joined(parts: readonly Part[], values: Values, body: Uint8Array): Buffer {
  const texts = parts.map((part) => {
    if (part.kind === 'body') return Buffer.from(body);
    return Buffer.from(part.kind === 'literal' ? part.text : (values[part.field] ?? ''));
  });
  return Buffer.concat(texts);
}

function digestOf(key: Uint8Array, message: Uint8Array): Buffer {
  return createHmac('sha256', key).update(message).digest();
}

function keyOf({ recipe, fields, values }: Problem): Uint8Array<ArrayBuffer> {
  const field = fields.find(({ id }) => id === recipe.key.field);
  if (field === undefined) throw new Error('a scheme without a secret');
  return readKey(field, recipe.key, values[recipe.key.field] ?? '');
}

/** What a client computes that makes this mistake, one digest for each way of making it. */
function* digestsOf(mistake: Mistake, problem: Problem): Iterable<Buffer> {
  const { recipe, values, body } = problem;
  const secret = values[recipe.key.field] ?? '';
  const key = keyOf(problem);
  const right = joined(recipe.message, values, body);
  switch (mistake.layer) {
    case 'body':
      for (const { value } of mistake.variants(body, problem)) {
        yield digestOf(key, joined(recipe.message, values, value));
      }
      return;
    case 'time-stamp':
    case 'access-id':
      yield* fieldDigests(mistake, problem, key);
      return;
    case 'secret':
      for (const { value } of mistake.variants(secret, problem)) {
        yield digestOf(value, right);
      }
      return;
    case 'concatenation':
      for (const { value } of mistake.variants(recipe.message, problem)) {
        const message = new Uint8Array(joined(value.parts, values, body));
        yield digestOf(key, value.rewrite?.(message) ?? message);
      }
      return;
    case 'mac':
      for (const { value } of mistake.variants(problem)) {
        yield Buffer.from(value.digest(key, new Uint8Array(right)));
      }
      return;
    default:
  }
}

function* fieldDigests(
  mistake: Extract<Mistake, { layer: 'time-stamp' | 'access-id' }>,
  problem: Problem,
  key: Uint8Array,
): Iterable<Buffer> {
  const { recipe, fields, values, body } = problem;
  const kind = mistake.layer === 'time-stamp' ? 'timestamp-seconds' : 'text';
  const signed = fields.filter(({ id, secret }) => id !== recipe.key.field && !secret);
  for (const field of signed.filter((one) => one.kind === kind)) {
    for (const { value } of mistake.variants(values[field.id] ?? '', problem)) {
      if (!value.isWellFormed()) continue;
      yield digestOf(key, joined(recipe.message, { ...values, [field.id]: value }, body));
    }
  }
}

const received = 'any of the digests below';

/** A digest-text mistake that holds many digests, so that one search looks for them all. */
function tableOf(digests: readonly Digest[]): Mistake {
  const known = new Set(digests.map(({ digest }) => digest.toString('hex')));
  const lengths = new Set(digests.map(({ digest }) => digest.length));
  return {
    id: 'in-the-table',
    layer: 'digest-text',
    prior: 'low',
    arisesIn: [],
    variants: () =>
      Array.from(lengths, (digestLength) => ({
        value: {
          digestLength,
          leads: digests
            .filter(({ digest }) => digest.length === digestLength)
            .map(({ digest }) => new Uint8Array(digest)),
          write: (bytes) => (known.has(Buffer.from(bytes).toString('hex')) ? received : ''),
        },
      })),
  };
}

/** Everything that one explanation says of the same bytes. */
function namesIn({ causes, alternatives }: Explanation): readonly string[] {
  const stories = [causes, ...alternatives];
  return stories.flatMap((story) =>
    story.flatMap((one) => one.map(({ mistake }) => mistake)).filter((id) => id !== 'in-the-table'),
  );
}

const computed = book.mistakes.filter(
  ({ layer, id, isRange }) =>
    !['digest-text', 'transport', 'not-the-signature'].includes(layer) &&
    !withoutVariants.has(id) &&
    isRange !== true,
);
const ranges = book.mistakes.filter(({ isRange }) => isRange === true);

/** Mistakes by digest, for every digest that a mistake makes of a request and that is not the right one. */
function wrongDigests(problem: Problem, mistakes: readonly Mistake[]): readonly Digest[] {
  const right = rightDigest(problem);
  return mistakes.flatMap((mistake) =>
    Array.from(digestsOf(mistake, problem), (digest) => ({ digest, mistake: mistake.id })).filter(
      ({ digest }) => !digest.equals(right),
    ),
  );
}

describe('every way of making every mistake', () => {
  const made = new Set<string>();

  test.each(requests)('is found, by its name or by one with the same bytes: $name', async (one) => {
    const problem = one.problemOf(scheme, received);
    const digests = wrongDigests(problem, computed);
    for (const { mistake } of digests) made.add(mistake);
    const { explanations, stages } = await searched(problem, [...computed, tableOf(digests)]);
    expect(stages).toEqual(['as-it-stands', 'singles']);
    const equal = distinct(groups(digests));
    const found = distinct(explanations.map((explanation) => new Set(namesIn(explanation))));
    // No explanation names more than what makes these bytes …
    const strange = found.filter((names) => !equal.some((group) => isWithin(names, group)));
    expect(strange).toEqual([]);
    // … and together they name all that does.
    const missed = equal.flatMap((group) => {
      const named = new Set(found.filter((names) => isWithin(names, group)).flatMap((n) => [...n]));
      return [...group].filter((name) => !named.has(name));
    });
    expect(missed).toEqual([]);
  });

  test('that is a range is found beside the other times of the clock', async () => {
    const [request] = requests;
    const problem = request?.problemOf(scheme, received);
    if (problem === undefined) throw new Error('no requests');
    const digests = wrongDigests(problem, ranges);
    const { explanations, stages } = await searched(problem, [...ranges, tableOf(digests)]);
    expect(stages.at(-1)).toBe('clock');
    expect(explanations.map(namesIn)).toEqual(digests.map(({ mistake }) => [mistake]));
  });

  test('was made with one of the requests', () => {
    const names = new Set(computed.map(({ id }) => id));
    expect([...names].filter((name) => !made.has(name))).toEqual([]);
  });
});

/** The sets of mistakes that make one digest. */
function groups(digests: readonly Digest[]): readonly ReadonlySet<string>[] {
  const byDigest = new Map<string, Set<string>>();
  for (const { digest, mistake } of digests) {
    const hex = digest.toString('hex');
    byDigest.set(hex, (byDigest.get(hex) ?? new Set()).add(mistake));
  }
  return [...byDigest.values()];
}

function distinct(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  return [...new Map(sets.map((set) => [[...set].sort().join(' '), set])).values()];
}

function isWithin(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].every((name) => others.has(name));
}

describe('every way of writing a digest', () => {
  const named = new Set<string>();

  test.each(textsOf)('is found: $name', async ({ write, text }) => {
    const problem = withTellingDigest();
    const recipe = { ...problem.recipe, text: text ?? problem.recipe.text };
    const received = write(rightDigest(problem), problem.values);
    const { explanations, stages } = await searched(
      { ...problem, recipe, received },
      book.mistakes,
    );
    expect(stages).toEqual(['as-it-stands']);
    expect(explanations[0]?.causes).toHaveLength(1);
    for (const explanation of explanations) {
      for (const name of namesIn(explanation)) named.add(name);
    }
  });

  test('is known by every mistake of the digest’s text', () => {
    const all = book.mistakes.filter(({ layer }) => layer === 'digest-text').map(({ id }) => id);
    expect(all.filter((id) => !named.has(id))).toEqual([]);
  });
});

function rightDigest(problem: Problem): Buffer {
  const { recipe, values, body } = problem;
  return digestOf(keyOf(problem), joined(recipe.message, values, body));
}

/** The first request at a time at which its digest shows what writing it wrongly changes. */
function withTellingDigest(): Problem {
  const [request] = requests;
  if (request === undefined) throw new Error('no requests');
  const problem = request.problemOf(scheme, '');
  for (let time = 1565314790; ; time += 1) {
    const at = { ...problem, values: { ...problem.values, timeStamp: String(time) } };
    const digest = rightDigest(at);
    if (/^0.*0/.test(digest.toString('hex')) && /\+.*\//.test(digest.toString('base64'))) return at;
  }
}
