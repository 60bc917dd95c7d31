import { expect, test } from 'vitest';
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';

const spaced = '{ "a": 1, "m": {"x": null, "y": 2},\n "n": null }';

test.each([
  ['null-members-dropped', spaced, '{ "a": 1, "m": {"y": 2} }'],
  ['null-members-dropped', spaced, '{ "a": 1, "m": {"x": null, "y": 2} }'],
  ['null-members-dropped', '{"a":null,"b":[null,{"c":null}]}', '{"b":[null,{}]}'],
  ['null-members-dropped', '{"a":{"b":null},"c":null}', '{"a":{}}'],
  // What JavaScript, Python, PHP, Ruby, Jackson and Gson make of it.
  ['duplicate-keys', '{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'],
  ['duplicate-keys', '{"a":1,"b":2,"a":3}', '{"a":1,"b":2}'],
  ['duplicate-keys', '{"a":1,"b":2,"a":3}', '{"b":2,"a":3}'],
  ['duplicate-keys', '[{"a":1,"\\u0061": {"x":2}}]', '[{"a":{"x":2}}]'],
  ['member-added-after-signing', '{"a":1,"b":2,"c":3}', '{"b":2,"c":3}'],
  ['member-added-after-signing', '{"a":1,"b":2,"c":3}', '{"a":1,"c":3}'],
  ['member-added-after-signing', '{"a":1,"b":2,"c":3}', '{"a":1,"b":2}'],
  ['member-added-after-signing', '{"a":1}', '{}'],
  ['member-added-after-signing', '{"m":{"x":1, "y":2}}', '{"m":{"x":1}}'],
  ['member-removed-after-signing', '{"a":1}', '{"a":1,"X-Time":"1565314789"}'],
  ['member-removed-after-signing', '{"a":1}', '{"a":1,"x_time":1565314789}'],
  ['member-removed-after-signing', '{"a": 1, "b": 2}', '{"time": 1565314789, "a": 1, "b": 2}'],
  ['inner-json-quotes', '{"c":"{\\"k\\":\\"v/1\\"}","d":1}', '{"c":{"k":"v/1"},"d":1}'],
  ['inner-json-quotes', '{"c":{"k":"v"},"d":1}', '{"c":"{\\"k\\":\\"v\\"}","d":1}'],
  ['inner-json-quotes', '{"c":{"k":"v"},"d":1}', '{"c":"{\\"k\\": \\"v\\"}","d":1}'],
  ['inner-json-reserialised', '{"c":"{\\"k\\":[1,2]}"}', '{"c":"{\\"k\\": [1, 2]}"}'],
  ['inner-json-reserialised', '{"c": "{ \\"k\\": 1 }"}', '{"c": "{\\"k\\":1}"}'],
  [
    'inner-json-reserialised',
    '{"c":"{\\"b\\":\\"\u4e2d\\"}"}',
    '{"c":"{\\"b\\": \\"\\\\u4e2d\\"}"}',
  ],
])('%s: %s may have been signed as %s', (id, body, signed) => {
  expect(signedFor(id, body)).toContain(signed);
});

test('the words name the member, and no secret gets into any variant', () => {
  const body = new TextEncoder().encode('{"platform":"android","title":"x"}');
  const [first] = variantsOf('member-added-after-signing', body);
  expect(first?.values).toEqual({ member: 'platform' });
  const added = signedFor('member-removed-after-signing', '{"a":1}').join();
  expect(added).not.toMatch(/secret/i);
});

test.each(['member-added-after-signing', 'member-removed-after-signing', 'inner-json-quotes'])(
  '%s: every variant is still JSON',
  (id) => {
    for (const text of signedFor(id, spaced)) expect(() => JSON.parse(text)).not.toThrow();
  },
);
