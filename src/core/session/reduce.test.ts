import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemes } from '#core/schemes/registry.ts';
import { type Action, initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';

const scheme = schemes[0];
const example = scheme.examples[0]!;
const secret = scheme.fields.find((field) => field.secret)!.id;
const open = scheme.fields.find((field) => !field.secret)!.id;

const loaded = reduce(initialSession, { type: 'example-loaded', exampleId: example.id });

describe('a new session', () => {
  test('stands on the first scheme, its first access point and path, with nothing typed', () => {
    expect(initialSession).toMatchObject({
      schemeId: scheme.id,
      accessPointId: scheme.accessPoints[0]!.id,
      path: scheme.paths[0]!.path,
      values: {},
      received: '',
      exampleId: undefined,
    });
    expect(initialSession.body).toHaveLength(0);
  });
});

describe('an edit', () => {
  const edits: readonly (readonly [Action, Partial<Session>])[] = [
    [{ type: 'field-edited', field: open, value: 'x' }, { values: { [open]: 'x' } }],
    [{ type: 'body-edited', body: new Uint8Array([0xff]) }, { body: new Uint8Array([0xff]) }],
    [{ type: 'access-point-chosen', accessPointId: 'custom' }, { accessPointId: 'custom' }],
    [{ type: 'custom-base-url-edited', baseUrl: 'http://x' }, { customBaseUrl: 'http://x' }],
    [{ type: 'path-edited', path: '/x' }, { path: '/x' }],
    [{ type: 'received-edited', received: 'x' }, { received: 'x' }],
  ];

  test.each(edits)('%o changes its own part and nothing else', (action, change) => {
    expect(reduce(initialSession, action)).toEqual({ ...initialSession, ...change });
  });

  test.each(edits)('%o done twice gives the same object back', (action) => {
    const once = reduce(initialSession, action);
    expect(reduce(once, structuredClone(action))).toBe(once);
  });

  test('leaves the session that it started from as it was', () => {
    const before = structuredClone(loaded);
    for (const [action] of edits) reduce(loaded, action);
    expect(loaded).toEqual(before);
  });

  test('that types an empty value into a field not typed into is none', () => {
    expect(reduce(initialSession, { type: 'field-edited', field: open, value: '' })).toBe(
      initialSession,
    );
  });
});

describe('an example', () => {
  test('brings its values, path, body and received signature', () => {
    const { accessPointId, path, values, body, received } = example;
    expect(loaded).toEqual({
      ...initialSession,
      exampleId: example.id,
      accessPointId,
      path,
      values,
      body,
      received,
    });
  });

  test('without a received signature clears the one that stood there', () => {
    const silent = scheme.examples.find(({ received }) => received === undefined)!;
    const next = reduce(loaded, { type: 'example-loaded', exampleId: silent.id });
    expect(next.received).toBe('');
  });

  test('that is loaded already changes nothing', () => {
    expect(reduce(loaded, { type: 'example-loaded', exampleId: example.id })).toBe(loaded);
  });

  test('that is not known changes nothing', () => {
    expect(reduce(loaded, { type: 'example-loaded', exampleId: 'no-such' })).toBe(loaded);
  });

  test.each<Action>([
    { type: 'field-edited', field: open, value: 'x' },
    { type: 'body-edited', body: new Uint8Array([1]) },
    { type: 'access-point-chosen', accessPointId: 'custom' },
    { type: 'path-edited', path: '/x' },
  ])('is no longer named once the request differs: $type', (action) => {
    expect(reduce(loaded, action).exampleId).toBeUndefined();
  });

  test.each<Action>([
    { type: 'received-edited', received: 'x' },
    { type: 'field-edited', field: secret, value: 'x' },
    { type: 'secrets-forgotten' },
  ])('is still named when only what is not sent differs: $type', (action) => {
    const next = reduce(loaded, action);
    expect(next).not.toBe(loaded);
    expect(next.exampleId).toBe(example.id);
  });
});

describe('forgetting the secrets', () => {
  test('leaves no value of a secret field and all others', () => {
    const { [secret]: _, ...others } = example.values;
    expect(reduce(loaded, { type: 'secrets-forgotten' }).values).toEqual(others);
  });

  test('changes nothing when there is no secret', () => {
    expect(reduce(initialSession, { type: 'secrets-forgotten' })).toBe(initialSession);
  });
});

describe('a scheme', () => {
  test.each(['no-such', scheme.id])('%s chosen over the first one changes nothing', (schemeId) => {
    expect(reduce(loaded, { type: 'scheme-chosen', schemeId })).toBe(loaded);
  });
});

test('a session reads back every value that was typed, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, received) => {
      const typed = reduce(initialSession, { type: 'field-edited', field: open, value });
      const both = reduce(typed, { type: 'received-edited', received });
      expect(both.values[open] ?? '').toBe(value);
      expect(both.received).toBe(received);
    }),
  );
});

describe('a reference', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const compared = reduce(loaded, { type: 'reference-edited', reference: bytes });

  test('is no part of the request, so the example keeps its name', () => {
    expect(compared.reference).toBe(bytes);
    expect(compared.exampleId).toBe(example.id);
  });

  test('changes places with the body, and back', () => {
    const swapped = reduce(compared, { type: 'sides-swapped' });
    expect(swapped).toMatchObject({ body: bytes, reference: example.body });
    expect(reduce(swapped, { type: 'sides-swapped' })).toMatchObject({
      body: example.body,
      reference: bytes,
    });
  });

  test('for the whole string to sign does not become a body', () => {
    const whole = reduce(compared, { type: 'reference-scope-chosen', scope: 'string-to-sign' });
    expect(reduce(whole, { type: 'sides-swapped' })).toBe(whole);
  });

  test('of the same bytes is the same session', () => {
    expect(reduce(compared, { type: 'reference-edited', reference: bytes.slice() })).toBe(compared);
  });

  test('goes when an example is loaded', () => {
    const next = reduce(compared, { type: 'example-loaded', exampleId: example.id });
    expect(next.reference).toBeUndefined();
  });
});
