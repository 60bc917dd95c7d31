import { describe, expect, test } from 'vitest';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { decodeLink, encodeLink } from '#core/share/link.ts';
import { loaded, outcome, scheme, sessionOf } from '#core/share/link-cases.properties.ts';

await loadSchemes();

const secretId = scheme.fields.find(({ secret }) => secret)!.id;

describe('an example', () => {
  test.each(schemes.flatMap(({ id, examples }) => examples.map((each) => [id, each.id] as const)))(
    'of %s, %s, has a short link by its id that names it',
    async (schemeId, exampleId) => {
      const chosen = reduce(initialSession, { type: 'scheme-chosen', schemeId });
      const session = reduce(chosen, { type: 'example-loaded', exampleId });
      const link = await encodeLink(session, { view: 'explain' });
      expect(link).toBe(`1.e.${schemeId}.${exampleId}.explain`);
      expect(await decodeLink(link)).toEqual({
        status: 'ok',
        session: reduce(session, { type: 'secrets-forgotten' }),
        view: 'explain',
        keyCheck: undefined,
        warnings: [],
      });
    },
  );

  test.each<[string, Partial<Session>]>([
    ['another received signature', { received: 'x' }],
    ['another key', { values: { ...loaded.values, [secretId]: 'another key' } }],
    ['another body', { body: new Uint8Array(1) }],
    ['another path', { path: '/' }],
    ['a reference', { reference: new Uint8Array(0) }],
  ])('with %s is a full link', async (_, change) => {
    const session = { ...loaded, ...change };
    const link = await encodeLink(session);
    expect(link).not.toMatch(/^1\.e\./);
    const { [secretId]: __, ...values } = session.values;
    expect(await sessionOf(link)).toEqual({ ...session, exampleId: undefined, values });
  });

  test('whose key was forgotten still has its short link', async () => {
    const forgotten = reduce(loaded, { type: 'secrets-forgotten' });
    expect(await encodeLink(forgotten)).toBe(`1.e.${scheme.id}.${loaded.exampleId}`);
  });

  test('is found although a chat has glued something on, and said when it is not known', async () => {
    const link = `1.e.${scheme.id}.${loaded.exampleId}`;
    expect(await outcome(`${link}).`)).toBe('ok link.warning.repaired');
    expect(await outcome(`${link}.no-such`)).toBe('ok link.warning.unknown-view');
    expect(await outcome(`1.e.${scheme.id}.no-such`)).toBe('link.failed.unknown-example');
    expect(await outcome('1.e.no-such.a')).toBe('link.failed.unknown-scheme');
  });
});
