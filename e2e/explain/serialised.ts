import { readdirSync, readFileSync } from 'node:fs';
import type { CauseClass } from '#core/explain/explanation.ts';
import { familyOf } from '#core/explain/mistakes/body/serialised/families/families.ts';
import { serializerById } from '#core/explain/serializers/serializers.ts';

type Vectors = { readonly serializer: string; readonly call: string };

const folder = new URL('../../src/core/explain/serializers/vectors/', import.meta.url);
const calls: readonly Vectors[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'inputs.json')
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Calls that the vectors know by another name, as they write the same, and what is no serialiser of JSON. */
const otherNames: Readonly<Record<string, string>> = {
  'java.json-smart.toJSONString(NO_COMPRESS)': 'java.json-smart.JSONValue.toJSONString',
  'java.org.json(debian json-latest).toString()': 'java.android.org.json.toString()',
  'java.org.json(debian json-latest).toString(2)': 'java.android.org.json.toString(2)',
  'php.json_encode(INVALID_UTF8_SUBSTITUTE)+json_decode(assoc)':
    'php.json_encode+json_decode(assoc)',
  'php.json_encode(INVALID_UTF8_SUBSTITUTE)+json_decode(object)':
    'php.json_encode+json_decode(object)',
  'php.json_encode(FORCE_OBJECT)+json_decode(object)':
    'php.json_encode(FORCE_OBJECT)+json_decode(assoc)',
};

const notJson: Readonly<Record<string, string>> = {
  'go.fmt.Sprint <- interface{}': 'object-as-text',
  'go.fmt.Sprintf(%v of []byte) <- interface{}': 'byte-list',
  'go.url.Values.Encode <- interface{}': 'form-encoded',
  'java.Map.toString': 'object-as-text',
  'node.String(o)': 'object-as-text',
  'node.util.inspect': 'object-as-text',
  'node.new URLSearchParams(o)': 'form-encoded',
  'node.querystring.stringify': 'form-encoded',
  'php.http_build_query': 'form-encoded',
  'php.print_r(true)': 'object-as-text',
  'php.serialize': 'object-as-text',
  'ruby.Hash#inspect': 'object-as-text',
  'ruby.URI.encode_www_form': 'form-encoded',
};

/** Whether a class tells of the serialiser that a note of the fixtures names, or of one with the same bytes. */
export function isOfSerializer(one: CauseClass, note: string): boolean {
  const named =
    /produced by (.+?) \((?!pretty|non-debug)[^()]*(?:\([^()]*\))?[^()]*\)$/.exec(note)?.[1] ?? '';
  const call = otherNames[named] ?? named;
  const families = calls
    .filter((vectors) => vectors.call === call)
    .flatMap(({ serializer }) => serializerById(serializer) ?? [])
    .flatMap((serializer) => familyOf(serializer)?.id ?? []);
  const ids = new Set([...families, notJson[call]]);
  return one.some(({ mistake }) => ids.has(mistake));
}
