import {
  affordable,
  edited,
  editsOf,
  type Place,
  placesOf,
} from '#core/explain/mistakes/body/serialised/edits/edits.ts';
import type { MembersId } from '#core/explain/mistakes/body/serialised/members/words.ts';
import { ofDocument } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import { plainEscaping } from '#core/explain/serializers/escapes.ts';
import type { JsonNode, JsonString } from '#core/explain/serializers/json-node.ts';
import { print } from '#core/explain/serializers/printer.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import { serializerById } from '#core/explain/serializers/serializers.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

type InnerMistake = Mistake & { readonly id: MembersId };

/** Which serialisers are worth trying on a text within the text. */
const innerSerializers = [
  'json-stringify',
  'python-json-dumps',
  'python-json-dumps-raw',
  'go-compact',
  'go-marshal-map',
  'php-json-encode',
  'php-json-encode-slashes-unicode',
  'gson',
  'fastjson',
].flatMap((id) => serializerById(id) ?? []);

/** The object or array that a string holds as JSON text. */
function innerOf(node: JsonNode): JsonNode | undefined {
  if (node.kind !== 'string' || !/^\s*[{[]/.test(node.value)) return undefined;
  const reading = readJson(node.value);
  return reading.ok ? reading.root : undefined;
}

type Inner = { readonly place: Place; readonly string: JsonString; readonly inner: JsonNode };

function innersOf(document: Document): readonly Inner[] {
  return placesOf(document).flatMap((place) => {
    const inner = innerOf(place.node);
    if (inner === undefined || place.node.kind !== 'string') return [];
    return [{ place, string: place.node, inner }];
  });
}

function* unquoted(document: Document): Iterable<Variant<string>> {
  const edits = innersOf(document).map(({ string: { start, end, value } }) => ({
    start,
    end,
    text: value,
  }));
  const values = { form: 'object' };
  yield { value: edited(document.text, edits), values };
  for (const edit of edits.slice(0, affordable(document.text))) {
    yield { value: edited(document.text, [edit]), values };
  }
}

function* quoted(document: Document): Iterable<Variant<string>> {
  const { text } = document;
  const containers = placesOf(document).filter(
    ({ node, depth }) =>
      depth > 0 && depth < 4 && (node.kind === 'object' || node.kind === 'array'),
  );
  const values = { form: 'string' };
  for (const place of containers.slice(0, affordable(text) / 4)) {
    for (const inner of writingsOf(text, place.node)) {
      const edits = editsOf([place], () => plainEscaping({ value: inner, raw: '' }));
      yield { value: edited(text, edits), values };
    }
  }
}

function writingsOf(text: string, node: JsonNode): readonly string[] {
  const printed = innerSerializers.slice(0, 3).map(({ printer }) => print(node, printer));
  return [text.slice(node.start, node.end), ...printed.filter((one) => one !== undefined)];
}

function* reserialised(document: Document): Iterable<Variant<string>> {
  const inners = innersOf(document);
  if (inners.length === 0) return;
  for (const { printer, name } of innerSerializers) {
    const edits = inners.flatMap(({ string: { start, end }, inner }) => {
      const value = print(inner, printer);
      const text = value === undefined ? undefined : plainEscaping({ value, raw: '' });
      return text === undefined ? [] : [{ start, end, text }];
    });
    yield { value: edited(document.text, edits), values: { serializer: name } };
  }
}

export const innerJson: readonly InnerMistake[] = [
  {
    id: 'inner-json-quotes',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JavaScript', 'json-lib', 'string templates'],
    code: { language: 'JavaScript', line: 'payload.custom_content = JSON.stringify(content);' },
    source: 'https://github.com/BingX-API/BingX-swap-api-doc/issues/38',
    variants: ofDocument(function* (document) {
      yield* unquoted(document);
      yield* quoted(document);
    }),
  },
  {
    id: 'inner-json-reserialised',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JavaScript', 'Python', 'Java', 'PHP'],
    code: { language: 'JavaScript', line: 'payload.custom_content = JSON.stringify(content);' },
    source: 'https://github.com/BingX-API/BingX-swap-api-doc/issues/38',
    variants: ofDocument(reserialised),
  },
];
