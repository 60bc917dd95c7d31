import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coercions } from '#core/explain/serializers/coercions.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import { type Serializer, serialize } from '#core/explain/serializers/serializer.ts';
import { serializerById, serializers } from '#core/explain/serializers/serializers.ts';
import inputs from '#core/explain/serializers/vectors/inputs.json' with { type: 'json' };

/** What a library wrote for each input: text, bytes that are not UTF-8 as hex, null for a refusal. */
type Output = string | { readonly hex: string } | null;
type Vectors = {
  readonly serializer: string;
  /** What was run, and the versions of library and runtime. */
  readonly call: string;
  readonly version: string;
  readonly outputs: Readonly<Record<string, Output>>;
};

const folder = new URL('./vectors/', import.meta.url);
const vectors: readonly Vectors[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'inputs.json')
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const inputTexts = new Map(Object.entries(inputs));

const imprecise = 'RapidJSON reads without full precision unless told otherwise';
const threeByteSurrogate = 'a lone surrogate written as three bytes, which are not UTF-8';
const float = 'json-lib reads a number with a point or an exponent as a Float when it can';
const strict = 'the caller forbids infinity, which json.dumps alone allows';

/** Real outputs that are not reproduced: `call input` and the reason. */
const exceptions = new Map([
  [
    'cpp.nlohmann.ordered_json.dump() num_1234567890123456.7',
    'Grisu2 gives the fewest digits, but here not the closest ones',
  ],
  ['cpp.rapidjson.Writer num_0.30000000000000004', imprecise],
  ['cpp.rapidjson.Writer bigint4', imprecise],
  ['cpp.rapidjson.Writer bigint5', imprecise],
  ['cpp.rapidjson.Writer lone_low', threeByteSurrogate],
  ['ruby.Oj.dump(compat) lone_low', threeByteSurrogate],
  ['ruby.Oj.dump(rails) lone_low', threeByteSurrogate],
  ['ruby.Oj.dump(default object) num_1e400', 'Oj writes infinity as 3.0e14159265358979323846'],
  ['csharp.newtonsoft.FloatParseHandling.Decimal num_5e-324', 'System.Decimal would have to round'],
  [
    'csharp.newtonsoft.JToken.ToString()(Indented) string_top',
    'ToString of a string is the string without quotes',
  ],
  ['csharp.newtonsoft.JToken.ToString()(Indented) null_top', 'ToString of null is empty'],
  ['python.str(dict) string_top', 'str of a str is the str without quotes'],
  ['python.requests.post(json=) num_1e400', strict],
  ['python.requests.post(json=) null_top', 'requests sends no body for None'],
  ['python.simplejson.dumps num_1e400', strict],
  ['python.httpx.post(json=) num_1e400', strict],
  ['python.httpx.post(json=) null_top', 'httpx sends no body for None'],
  ['perl.JSON::XS.utf8.canonical num_5e-324', 'JSON::XS reads the least double as 0'],
  ['java.json-lib.JSONSerializer num_1e15', float],
  ['java.json-lib.JSONSerializer num_1e16', float],
  ['java.json-lib.JSONSerializer num_1e17', float],
  ['java.json-lib.JSONSerializer num_1234567890123456.7', float],
  ['java.json-lib.JSONSerializer num_3.14159265358979323846', float],
  ['java.json-lib.JSONSerializer num_0.30000000000000004', float],
  ['java.json-lib.JSONSerializer num_-0.0', float],
  ['java.json-lib.JSONSerializer num_12345678.9', float],
  ['java.json-lib.JSONSerializer num_123456789.125', float],
]);

describe.each(vectors)('$serializer, as $call of $version,', ({ serializer, call, outputs }) => {
  const entries = Object.entries(outputs);
  const isExcepted = (name: string) => exceptions.has(`${call} ${name}`);
  const kept = entries.filter(([name]) => !isExcepted(name));

  test(`writes the bytes of ${kept.length} real outputs`, () => {
    const written = kept.map(([name]) => [name, writtenFor(serializer, name)]);
    expect(written).toEqual(kept);
  });

  const excepted = entries.filter(([name]) => isExcepted(name));
  if (excepted.length > 0) {
    test.each(excepted)('does not, for a known reason, for %s', (name, output) => {
      expect(writtenFor(serializer, name)).not.toEqual(output);
    });
  }
});

test('every exception names an output', () => {
  const names = vectors.flatMap(({ call, outputs }) =>
    Object.keys(outputs).map((name) => `${call} ${name}`),
  );
  expect([...exceptions.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test('a serialiser without outputs of its own is made of parts that were compared in others', () => {
  const ids = new Set(vectors.map(({ serializer }) => serializer));
  const compared = new Set(serializers.filter(({ id }) => ids.has(id)).flatMap(partsOf));
  const loose = serializers.filter(
    ({ id, printer, documented }) =>
      !ids.has(id) && !documented && partsOf({ printer }).some((part) => !compared.has(part)),
  );
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('ids are unique and fit for links', () => {
  const ids = [...serializers, ...coercions].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

function partsOf({ printer }: Pick<Serializer, 'printer'>): unknown[] {
  const { views, quote, number, layout } = printer;
  return [...views, quote, number, JSON.stringify(layout)];
}

function writtenFor(id: string, input: string): Output {
  const serializer = serializerById(id);
  const reading = readJson(inputTexts.get(input) ?? '');
  if (serializer === undefined || !reading.ok) throw new Error(`no ${id} or no ${input}`);
  const bytes = serialize(reading.root, serializer);
  return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
}
