import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  familyMistakes,
  familyOf,
} from '#core/explain/mistakes/body/serialised/families/families.ts';
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';
import { serializerById, serializers } from '#core/explain/serializers/serializers.ts';
import inputs from '#core/explain/serializers/vectors/inputs.json' with { type: 'json' };

type Vectors = {
  readonly serializer: string;
  readonly call: string;
  readonly outputs: Readonly<Record<string, string | { readonly hex: string } | null>>;
};

const folder = new URL('../../../../serializers/vectors/', import.meta.url);
const realOutputs: readonly Vectors[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'inputs.json')
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

function familyIdOf(serializer: string): string {
  const found = serializerById(serializer);
  const family = found === undefined ? undefined : familyOf(found);
  if (family === undefined) throw new Error(`no family: ${serializer}`);
  return family.id;
}

const known = new Set(serializers.map(({ id }) => id));
const bodies = new Map(Object.entries(inputs));

/** Of the texts that a library was seen to write: those for bodies that tell families apart. */
function telling({ outputs }: Vectors) {
  const names = [
    'tpns_zh_emoji',
    'tpns_doc_body',
    'html',
    'key_order',
    'pretty2',
    'numeric_strings',
  ];
  return [...names, 'array_top', 'slashes', 'num_1.0'].flatMap((name) => {
    const output = outputs[name];
    return typeof output === 'string' ? [{ body: bodies.get(name) ?? '', output }] : [];
  });
}

const compared = realOutputs.filter(
  (vectors) => known.has(vectors.serializer) && telling(vectors).length > 0,
);

test.each(compared)(
  'what $call wrote is among the variants of the family of $serializer',
  (vectors) => {
    const id = familyIdOf(vectors.serializer);
    for (const { body, output } of telling(vectors)) expect(signedFor(id, body)).toContain(output);
  },
);

test.each([
  ['json-stringify', 'json-stringify'],
  ['python-json-dumps', 'python-json-dumps'],
  ['python-json-dumps-compact-raw', 'python-json-dumps-compact'],
  ['python-json-dumps-compact-sorted', 'keys-sorted'],
  ['python-json-dumps-indent-4-sorted', 'pretty-printed'],
  ['python-json-dumps-twice', 'json-serialised-twice'],
  ['python-flask-jsonify', 'flask-jsonify'],
  ['python-str-dict', 'python-str-dict'],
  ['python-str-dict-replaced', 'python-str-dict-quotes-replaced'],
  ['json-stringify-top-level-keys', 'top-level-keys-only'],
  ['go-marshal-struct', 'go-json-marshal'],
  ['go-marshal-map', 'go-json-map'],
  ['go-encoder-map', 'go-json-encoder'],
  ['go-compact', 'minified'],
  ['gson', 'gson-html-escapes'],
  ['gson-element', 'gson-plain'],
  ['gson-map-raw', 'gson-map-doubles'],
  ['jackson-bytes', 'jackson-bytes'],
  ['jackson-ascii', 'jackson-string'],
  ['fastjson', 'fastjson-hash-order'],
  ['fastjson-ordered', 'fastjson'],
  ['php-json-encode-object', 'php-json-encode'],
  ['php-json-encode-numeric-check', 'php-numeric-check'],
  ['php-json-encode-force-object', 'php-force-object'],
  ['php-json-encode-precision-17', 'php-serialize-precision'],
  ['system-text-json', 'system-text-json'],
  ['system-text-json-relaxed', 'system-text-json-relaxed'],
  ['serde-json-value', 'keys-sorted'],
  ['ruby-oj-rails', 'rails-to-json'],
])('%s belongs to %s', (serializer, id) => {
  expect(familyIdOf(serializer)).toBe(id);
});

test('every family has serialisers, but for the one that waits for new ones', () => {
  const body = Buffer.from(inputs.tpns_zh_emoji);
  const empty = familyMistakes.filter(
    ({ id }) => variantsOf(id, new Uint8Array(body)).length === 0,
  );
  expect(empty.map(({ id }) => id)).toEqual(['another-serialiser']);
});

test('a serialiser that no family knows by its library is another one', () => {
  const [any] = serializers;
  if (any === undefined) throw new Error('no serialisers');
  expect(familyOf({ ...any, language: 'Perl', library: 'of tomorrow' })?.id).toBe(
    'another-serialiser',
  );
});

test('a variant names its serialiser, and bytes come once', () => {
  const variants = variantsOf('python-json-dumps', new TextEncoder().encode('{"a":"b"}'));
  expect(variants.map(({ values }) => values)).toEqual([{ serializer: 'Python json.dumps' }]);
});

test('a body that is no JSON has no variants', () => {
  const all = familyMistakes.flatMap(({ id }) => signedFor(id, 'a=1&b=2'));
  expect(all).toEqual([]);
});
