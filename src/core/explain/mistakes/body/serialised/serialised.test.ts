import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';
import { serialisedBodyMistakes } from '#core/explain/mistakes/body/serialised/serialised.ts';
import fixtures from '#core/explain/mistakes/body/serialised/vectors/fixtures.json' with {
  type: 'json',
};
import catalogue from '#core/explain/mistakes/vectors/body-serialised.json' with { type: 'json' };

const ids = serialisedBodyMistakes.map(({ id }) => id);

function signOf(body: Uint8Array): string {
  const mac = createHmac('sha256', fixtures.secretKey).update(fixtures.prefix).update(body);
  return Buffer.from(mac.digest('hex')).toString('base64');
}

const signedBodies = fixtures.bodies.map((text) => {
  const body = new TextEncoder().encode(text);
  const variants = ids.flatMap((id) => variantsOf(id, body));
  return new Set(variants.map(({ value }) => signOf(value)));
});

/** Requests of the collection that no variant explains, and why. */
const unexplained = new Map([
  ['lua.cjson.encode (lua-cjson 2.1.0)', 'the order of a Lua table depends on its memory'],
  [
    'node.util.inspect (node v20.20.2 V8 11.3.244.8-node.38)',
    'made for the console, not for texts',
  ],
]);

test.each(fixtures.requests.filter(({ note }) => !unexplained.has(note)))(
  'a request that signed what $note wrote is explained',
  ({ body, sign }) => {
    expect(signedBodies[body]).toContain(sign);
  },
);

test('what is left unexplained is named', () => {
  const open = fixtures.requests.filter(({ body, sign }) => !signedBodies[body]?.has(sign));
  expect(open.map(({ note }) => note)).toEqual([...unexplained.keys()]);
});

test('every mistake is a cause of the catalogue of issue reports, and every cause has mistakes', () => {
  const named = new Set(Object.values(catalogue).flat());
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  const others = ids.filter((id) => !named.has(id));
  expect(others).toEqual(['ruby-json', 'serde-json', 'cpp-json', 'another-serialiser']);
});
