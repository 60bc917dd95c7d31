import {
  formUrlencoded,
  type PercentForm,
  percentEncoded,
  phpUrlencode,
  quotePlus,
  rfc3986,
  uriComponent,
} from '#core/explain/mistakes/body/serialised/forms/percent.ts';
import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';
import { indicesFirst, sortedByCodePoint } from '#core/explain/serializers/member-order.ts';
import { ecmascript, goVerb, php, python, ruby } from '#core/explain/serializers/number-forms.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import { print } from '#core/explain/serializers/printer.ts';
import { serializerById } from '#core/explain/serializers/serializers.ts';
import { lastOfDuplicates, type View } from '#core/explain/serializers/view.ts';

/** A key and its text; without text the key stands alone. */
type Pair = readonly [key: string, value?: string];

/** How a library makes a form of a JSON object. */
export type FormWriter = {
  readonly name: string;
  readonly order: readonly View[];
  readonly pairs: (key: string, value: JsonNode) => readonly Pair[];
  readonly percent: PercentForm;
};

type Literals = { readonly true: string; readonly false: string; readonly null: string };

function scalar(node: JsonNode, number: NumberForm, literals: Literals): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return number(node.raw);
  return node.kind === 'literal' ? literals[node.name] : undefined;
}

const javascriptWords = { true: 'true', false: 'false', null: 'null' };
const pythonWords = { true: 'True', false: 'False', null: 'None' };

/** What a language makes of any value where it wants text. */
const textBy =
  (serializer: string, number: NumberForm, literals: Literals) =>
  (node: JsonNode): string => {
    const known = scalar(node, number, literals);
    if (known !== undefined) return known;
    const printer = serializerById(serializer)?.printer;
    return (printer === undefined ? undefined : print(node, printer)) ?? '';
  };

const pythonText = textBy('python-str-dict', python, pythonWords);
const goText = textBy('go-fmt-sprint', goVerb, { ...javascriptWords, null: '<nil>' });
const rubyText = textBy('ruby-inspect', ruby, { true: 'true', false: 'false', null: '' });

/** ECMA-262 ToString. */
export function javascriptText(node: JsonNode): string {
  if (node.kind === 'object') return '[object Object]';
  if (node.kind !== 'array') return scalar(node, ecmascript, javascriptWords) ?? '';
  return node.items.map((item) => (isNull(item) ? '' : javascriptText(item))).join();
}

const isNull = (node: JsonNode) => node.kind === 'literal' && node.name === 'null';

const itemsOf = (node: JsonNode): readonly JsonNode[] =>
  node.kind === 'array' ? node.items : [node];

/** https://requests.readthedocs.io: lists repeat their key, null is left out, of an object only its keys are taken. */
const requestsPairs: FormWriter['pairs'] = (key, value) => {
  if (value.kind === 'object') return value.members.map((member) => [key, member.key.value]);
  return itemsOf(value).flatMap((item) => {
    if (isNull(item)) return [];
    if (item.kind === 'array') return item.items.map((inner) => [key, pythonText(inner)] as const);
    return [[key, pythonText(item)]];
  });
};

const querystringPairs: FormWriter['pairs'] = (key, value) =>
  itemsOf(value).map((item) => [
    key,
    item.kind === 'object' || item.kind === 'array' || isNull(item) ? '' : javascriptText(item),
  ]);

/** `a[b][0]=…`: PHP, and qs with the texts of JavaScript. */
const bracketPairs =
  (write: (node: JsonNode) => string | undefined): FormWriter['pairs'] =>
  (key, value) => {
    const children =
      value.kind === 'object'
        ? value.members.map((member) => [`${key}[${member.key.value}]`, member.value] as const)
        : value.kind === 'array'
          ? value.items.map((item, index) => [`${key}[${index}]`, item] as const)
          : undefined;
    if (children !== undefined)
      return children.flatMap(([name, child]) => bracketPairs(write)(name, child));
    const text = write(value);
    return text === undefined ? [] : [[key, text]];
  };

/** PHP's own conversion, with an upper-case exponent. */
const phpText = (node: JsonNode) =>
  isNull(node)
    ? undefined
    : scalar(node, (raw) => php(raw)?.toUpperCase(), { true: '1', false: '0', null: '' });

/** An empty list leaves an empty piece between two `&`. */
const rubyPairs: FormWriter['pairs'] = (key, value) => {
  const items = itemsOf(value);
  if (items.length === 0) return [['']];
  return items.map((item) => (isNull(item) ? [key] : [key, rubyText(item)]));
};

const single =
  (write: (node: JsonNode) => string): FormWriter['pairs'] =>
  (key, value) => [[key, write(value)]];

const inserted = [lastOfDuplicates];
const javascriptOrder = [lastOfDuplicates, indicesFirst];

/** Each was compared with what the library writes, but for qs and axios, which are documented. */
export const formWriters: readonly FormWriter[] = [
  { name: 'requests data=', order: inserted, pairs: requestsPairs, percent: quotePlus },
  {
    name: 'PHP http_build_query',
    order: inserted,
    pairs: bracketPairs(phpText),
    percent: phpUrlencode,
  },
  {
    name: 'URLSearchParams',
    order: javascriptOrder,
    pairs: single(javascriptText),
    percent: formUrlencoded,
  },
  {
    name: 'Node querystring.stringify',
    order: javascriptOrder,
    pairs: querystringPairs,
    percent: uriComponent,
  },
  {
    name: 'Go url.Values',
    order: [lastOfDuplicates, sortedByCodePoint],
    pairs: single(goText),
    percent: quotePlus,
  },
  { name: 'Python urlencode', order: inserted, pairs: single(pythonText), percent: quotePlus },
  { name: 'Ruby URI.encode_www_form', order: inserted, pairs: rubyPairs, percent: formUrlencoded },
  {
    name: 'qs.stringify',
    order: javascriptOrder,
    pairs: bracketPairs((node) => (isNull(node) ? '' : javascriptText(node))),
    percent: rfc3986,
  },
];

/** The form that a library makes of an object. */
export function formOf(object: JsonObject, { order, pairs, percent }: FormWriter): string {
  return membersIn(object, order)
    .flatMap(({ key, value }) => pairs(key.value, value))
    .map((pair) => pair.map((text) => percentEncoded(text ?? '', percent)).join('='))
    .join('&');
}

function membersIn(object: JsonObject, order: readonly View[]): readonly JsonMember[] {
  let node: JsonNode | undefined = object;
  for (const view of order) node = node === undefined ? undefined : view(node, object);
  return node?.kind === 'object' ? node.members : [];
}
