import { describe, expect, test } from 'vitest';
import { inspect } from '#core/inspect/inspect.ts';
import { bareSignature } from '#core/schemes/header-reading.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';
import type { Example, Scheme } from '#core/schemes/scheme.ts';
import { initialSession } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';

await loadSchemes();
const named = schemes.map((scheme) => [scheme.name, scheme] as const);

test('schemes are loaded once, however often they are asked for', async () => {
  const count = schemes.length;
  await loadSchemes();
  expect(schemes).toHaveLength(count);
});

test('an id is of one scheme and fit for a link', () => {
  const ids = schemes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  expect(ids.map((id) => schemeById(id))).toEqual(schemes);
  expect(schemeById('no-such')).toBeUndefined();
});

test('a field that is secret in one scheme is secret in all that have it', () => {
  const secrecy = new Map<string, boolean>();
  for (const { id, secret } of schemes.flatMap(({ fields }) => fields)) {
    expect(secrecy.get(id) ?? secret, id).toBe(secret);
    secrecy.set(id, secret);
  }
});

describe.each(named)('%s', (_, scheme) => {
  const { fields, examples, paths, accessPoints } = scheme;
  const recipes = [scheme.recipe, ...examples.map((example) => own(scheme, example).recipe)];

  test.each(recipes)('names only values that it has, and its key is secret', (recipe) => {
    const derived = (recipe.derivations ?? []).map(({ id }) => id);
    const ids = [...fields.map(({ id }) => id), ':method', ':path', ...derived];
    for (const piece of piecesOf(recipe)) {
      if (piece.kind === 'field') expect(ids).toContain(piece.field);
    }
    expect(fields.find(({ id }) => id === recipe.key.field)?.secret).toBe(true);
    const carried = piecesOf(recipe).filter(({ kind }) => kind === 'signature');
    expect(carried.length, 'places of the signature').toBeLessThanOrEqual(1);
    expect(recipe.key.prefix ?? 'none').toMatch(/^\w+$/);
    for (const id of derived) expect(id).toMatch(/^:[a-z][a-z0-9-]*$/);
  });

  test('has the same sentences in both languages, for all that it names', async () => {
    const [en, zh] = [await scheme.words('en'), await scheme.words('zh-CN')];
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    for (const id of idsIn(scheme)) {
      expect(en[id], id).toBeTruthy();
      expect(id.startsWith(`${scheme.id}.`)).toBe(true);
    }
    for (const [id, text] of Object.entries(zh)) expect(text, id).toMatch(/\p{Script=Han}/u);
  });

  test('has examples that can be sent and that sign', async () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const points = accessPoints.map(({ id }) => id);
      expect([...points, 'custom']).toContain(example.accessPointId);
      expect(example.baseUrl !== undefined).toBe(example.accessPointId === 'custom');
      if (paths.length > 0) expect(paths.map(({ path }) => path)).toContain(example.path);
      expect((await inspect(own(scheme, example), example)).status).toBe('signed');
    }
  });

  test('has a first example whose signature is the received one', async () => {
    const [example] = examples;
    if (example === undefined) throw new Error('no example');
    const report = await inspect(own(scheme, example), example);
    if (report.status !== 'signed') throw new Error('not signed');
    const { recipe } = own(scheme, example);
    expect(bareSignature(recipe, example.received ?? '')).toBe(report.trace.signature);
  });
});

/** The scheme as it is for an example's request. */
function own(scheme: Scheme, example: Example): Scheme {
  return schemeOf({
    ...initialSession,
    ...example,
    schemeId: scheme.id,
    customBaseUrl: example.baseUrl ?? '',
    received: '',
  });
}

function piecesOf({ derivations = [], message, headers, query = [], key }: Recipe) {
  const derived = derivations.flatMap((one) =>
    one.kind === 'digest' ? one.message : [{ kind: 'field', field: one.field } as const],
  );
  const sent = [...headers, ...query].flatMap(({ value }) => value);
  return [...derived, ...message, ...sent, ...(key.chain ?? []).flat()];
}

function idsIn({ id, accessPoints, paths, examples }: Scheme): readonly string[] {
  return [
    ...accessPoints.map((point) => `${id}.access-point.${point.id}`),
    ...paths.flatMap(({ purpose, limit, hint }) => [purpose.id, limit?.id, hint?.id]),
    ...examples.flatMap(({ title, note }) => [title.id, note?.id]),
  ].filter((one) => one !== undefined);
}
