import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { coercions } from '#core/explain/serializers/coercions.ts';
import { documentOf } from '#core/explain/serializers/document.ts';
import { jsonText } from '#core/explain/serializers/json-text.properties.ts';
import { serialize } from '#core/explain/serializers/serializer.ts';
import { serializers } from '#core/explain/serializers/serializers.ts';
import inputs from '#core/explain/serializers/vectors/inputs.json' with { type: 'json' };
import { writtenBy } from '#core/explain/serializers/writings.ts';

const all = [...serializers, ...coercions];

function expectSameAsSerialize(text: string) {
  const document = documentOf(encodeUtf8(text));
  if (document === undefined) throw new Error(`not JSON: ${text}`);
  const differing = all.filter((serializer) => {
    const shared = writtenBy(document, serializer);
    const own = serialize(document.root, serializer);
    return shared?.join() !== own?.join();
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
}

test.each(Object.entries(inputs))('what is shared is what each would write: %s', (_, text) => {
  expectSameAsSerialize(text);
});

test('what is shared is what each would write, for any JSON text', () => {
  fc.assert(fc.property(jsonText, expectSameAsSerialize));
});

test('one array stands for serialisers that a body does not tell apart', () => {
  const document = documentOf(encodeUtf8('{"a":"b"}'));
  if (document === undefined) throw new Error('not JSON');
  const distinct = new Set(all.map((serializer) => writtenBy(document, serializer)));
  expect(distinct.size).toBeLessThan(all.length / 3);
});

test('a body is read once, and one that is not JSON is none', () => {
  const body = encodeUtf8('{"a":1}');
  expect(documentOf(body)).toBe(documentOf(body));
  expect(documentOf(encodeUtf8('{"a":1'))).toBeUndefined();
  expect(documentOf(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
});
