import { pythonDialect } from '#core/explain/serializers/dialects.ts';
import { above7e, above7f, plainRefusing } from '#core/explain/serializers/escapes.ts';
import {
  compact,
  compactWithNewline,
  indented,
  type Layout,
  spaced,
} from '#core/explain/serializers/layout.ts';
import { sortedByCodePoint } from '#core/explain/serializers/member-order.ts';
import * as numbers from '#core/explain/serializers/number-forms.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { pythonRepr } from '#core/explain/serializers/python-repr.ts';
import { quoting } from '#core/explain/serializers/quoting.ts';
import { doubleQuoted, quotedOnceMore } from '#core/explain/serializers/rewriting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

const ascii = quoting({ hex: 'lower', escaped: above7e, lone: 'escaped' });
const ordered = [lastOfDuplicates];
const sorted = [lastOfDuplicates, sortedByCodePoint];

type Options = { readonly raw?: true; readonly sorted?: true };

function dumps(layout: Layout, options: Options = {}): Printer {
  return {
    views: options.sorted === true ? sorted : ordered,
    layout,
    quote: options.raw === true ? plainRefusing : ascii,
    number: numbers.python,
  };
}

const row = (
  id: string,
  name: string,
  prior: Serializer['prior'],
  printer: Printer,
  sameAs: readonly string[] = [],
): Serializer => ({
  id: `python-${id}`,
  name: `Python ${name}`,
  library: 'Python json',
  language: 'Python',
  prior,
  printer,
  sameAs,
});

/** Python's own json module (https://docs.python.org/3/library/json.html) and what is built on it. */
const standardLibrary: readonly Serializer[] = [
  row('json-dumps', 'json.dumps', 'high', dumps(spaced), [
    'requests json=',
    'simplejson.dumps',
    'Django JsonResponse',
    'aiohttp json=',
  ]),
  row('json-dumps-compact', 'json.dumps(separators=(",", ":"))', 'medium', dumps(compact)),
  row(
    'json-dumps-compact-raw',
    'json.dumps(separators=(",", ":"), ensure_ascii=False)',
    'medium',
    dumps(compact, { raw: true }),
    ['httpx 0.28 json='],
  ),
  row('json-dumps-raw', 'json.dumps(ensure_ascii=False)', 'medium', dumps(spaced, { raw: true })),
  row('json-dumps-sorted', 'json.dumps(sort_keys=True)', 'medium', dumps(spaced, { sorted: true })),
  row(
    'json-dumps-sorted-raw',
    'json.dumps(sort_keys=True, ensure_ascii=False)',
    'low',
    dumps(spaced, { sorted: true, raw: true }),
  ),
  row(
    'json-dumps-compact-sorted',
    'json.dumps(separators=(",", ":"), sort_keys=True)',
    'medium',
    dumps(compact, { sorted: true }),
  ),
  row(
    'json-dumps-compact-sorted-raw',
    'json.dumps(separators=(",", ":"), sort_keys=True, ensure_ascii=False)',
    'medium',
    dumps(compact, { sorted: true, raw: true }),
  ),
  row('flask-jsonify', 'flask.jsonify', 'medium', dumps(compactWithNewline, { sorted: true })),
  row('json-dumps-twice', 'json.dumps(json.dumps(…))', 'low', {
    ...dumps(spaced),
    rewrite: quotedOnceMore(ascii),
  }),
];

const pretty: readonly Serializer[] = [2, 4].flatMap((width) => {
  const layout = indented(' '.repeat(width));
  const id = `json-dumps-indent-${width}`;
  return [
    row(id, `json.dumps(indent=${width})`, 'medium', dumps(layout)),
    row(
      `${id}-raw`,
      `json.dumps(indent=${width}, ensure_ascii=False)`,
      'medium',
      dumps(layout, { raw: true }),
    ),
    row(
      `${id}-sorted`,
      `json.dumps(indent=${width}, sort_keys=True)`,
      'low',
      dumps(layout, { sorted: true }),
    ),
  ];
});

const strOfDict: Printer = {
  views: ordered,
  layout: spaced,
  quote: pythonRepr,
  number: numbers.pythonRepr,
  literals: { true: 'True', false: 'False', null: 'None' },
  dialect: pythonDialect,
};

/** The dict itself, taken for JSON. */
const coerced: readonly Serializer[] = [
  row('str-dict', 'str(dict)', 'medium', strOfDict),
  row('str-dict-replaced', `str(dict).replace("'", '"')`, 'medium', {
    ...strOfDict,
    rewrite: doubleQuoted,
  }),
].map((serializer) => ({ ...serializer, library: 'Python str' }));

const library = (
  id: string,
  name: string,
  prior: Serializer['prior'],
  printer: Printer,
): Serializer => ({ ...row(id, name, prior, printer), library: name.split('.')[0] ?? name });

const ujsonPrinter = { views: ordered, layout: compact, number: numbers.ujson };
const orjsonPrinter = {
  views: ordered,
  layout: compact,
  quote: plainRefusing,
  number: numbers.orjson,
};
const slash = 'everywhere';

const libraries: readonly Serializer[] = [
  library('orjson', 'orjson.dumps', 'medium', orjsonPrinter),
  library('orjson-sorted', 'orjson.dumps(OPT_SORT_KEYS)', 'medium', {
    ...orjsonPrinter,
    views: sorted,
  }),
  library('orjson-indent-2', 'orjson.dumps(OPT_INDENT_2)', 'medium', {
    ...orjsonPrinter,
    layout: indented('  '),
  }),
  library('msgspec', 'msgspec.json.encode', 'medium', {
    ...orjsonPrinter,
    number: numbers.msgspec,
  }),
  library('ujson', 'ujson.dumps', 'medium', {
    ...ujsonPrinter,
    quote: quoting({ hex: 'lower', escaped: above7f, slash, lone: 'escaped' }),
  }),
  library('ujson-raw', 'ujson.dumps(ensure_ascii=False)', 'medium', {
    ...ujsonPrinter,
    quote: quoting({ hex: 'lower', slash, lone: 'refused' }),
  }),
  library('ujson-slashes', 'ujson.dumps(escape_forward_slashes=False)', 'medium', {
    ...ujsonPrinter,
    quote: quoting({ hex: 'lower', escaped: above7f, lone: 'escaped' }),
  }),
  library('ujson-html', 'ujson.dumps(encode_html_chars=True)', 'low', {
    ...ujsonPrinter,
    quote: quoting({ hex: 'lower', escaped: `<>&${above7f}`, slash, lone: 'escaped' }),
  }),
];

export const pythonSerializers: readonly Serializer[] = [
  ...standardLibrary,
  ...pretty,
  ...libraries,
  ...coerced,
];
