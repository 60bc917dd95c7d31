import { above7f, lineSeparators } from '#core/explain/serializers/escapes.ts';
import { compact, indented, type Layout } from '#core/explain/serializers/layout.ts';
import * as numbers from '#core/explain/serializers/number-forms.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import { type Quote, quoting } from '#core/explain/serializers/quoting.ts';
import {
  listsOfPhpArrays,
  numbersOfNumericStrings,
  objectsOfLists,
} from '#core/explain/serializers/reshaping.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates, type View } from '#core/explain/serializers/view.ts';

const hex = 'lower';
const lone = 'refused';
const slash = 'everywhere';
const escaping = {
  default: quoting({ hex, escaped: above7f, slash, lone }),
  slashes: quoting({ hex, escaped: above7f, lone }),
  unicode: quoting({ hex, escaped: lineSeparators, slash, lone }),
  slashesUnicode: quoting({ hex, escaped: lineSeparators, lone }),
  all: quoting({ hex, lone }),
  html: quoting({ hex, escaped: `"&'<>${above7f}`, upper: '<>', slash, lone }),
};

type Flags = {
  readonly id: string;
  readonly flags: string;
  readonly prior: Serializer['prior'];
  readonly quote?: Quote;
  readonly layout?: Layout;
  readonly number?: NumberForm;
  readonly view?: View;
};

const prettyPrint = indented('    ');
const medium = 'medium';

/** Flags of json_encode (https://www.php.net/manual/json.constants.php), and settings, each with what it changes. */
const flagSets: readonly Flags[] = [
  { id: '', flags: '', prior: 'high' },
  { id: '-slashes', flags: 'JSON_UNESCAPED_SLASHES', prior: medium, quote: escaping.slashes },
  { id: '-unicode', flags: 'JSON_UNESCAPED_UNICODE', prior: medium, quote: escaping.unicode },
  {
    id: '-slashes-unicode',
    flags: 'JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE',
    prior: medium,
    quote: escaping.slashesUnicode,
  },
  {
    id: '-slashes-unicode-lines',
    flags: 'JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS',
    prior: 'low',
    quote: escaping.all,
  },
  { id: '-pretty', flags: 'JSON_PRETTY_PRINT', prior: medium, layout: prettyPrint },
  {
    id: '-pretty-slashes-unicode',
    flags: 'JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE',
    prior: medium,
    layout: prettyPrint,
    quote: escaping.slashesUnicode,
  },
  {
    id: '-hex',
    flags: 'JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT',
    prior: 'low',
    quote: escaping.html,
  },
  {
    id: '-zero-fraction',
    flags: 'JSON_PRESERVE_ZERO_FRACTION',
    prior: medium,
    number: numbers.phpZeroFraction,
  },
  {
    id: '-numeric-check',
    flags: 'JSON_NUMERIC_CHECK',
    prior: medium,
    view: numbersOfNumericStrings,
  },
  { id: '-force-object', flags: 'JSON_FORCE_OBJECT', prior: 'low', view: objectsOfLists },
  {
    id: '-precision-17',
    flags: 'serialize_precision=17',
    prior: medium,
    number: numbers.phpPrecision17,
  },
  {
    id: '-precision-14',
    flags: 'serialize_precision=14',
    prior: 'low',
    number: numbers.phpPrecision14,
  },
  {
    id: '-bigint-string',
    flags: 'JSON_BIGINT_AS_STRING at json_decode',
    prior: 'low',
    number: numbers.phpBigString,
  },
];

/** Reading into arrays or into stdClass decides what becomes of `{}`. */
const readings = [
  { id: 'php-json-encode', of: 'array', views: [lastOfDuplicates, listsOfPhpArrays] },
  { id: 'php-json-encode-object', of: 'object', views: [lastOfDuplicates] },
] as const;

export const phpSerializers: readonly Serializer[] = flagSets.flatMap((set) =>
  readings.map(({ id, of, views }) => ({
    id: `${id}${set.id}`,
    name: `PHP json_encode${set.flags === '' ? '' : ` (${set.flags})`}${of === 'object' ? ' of an object' : ''}`,
    library: 'PHP json_encode',
    language: 'PHP',
    prior: set.prior,
    printer: {
      views: viewsOf(set, views),
      layout: set.layout ?? compact,
      quote: set.quote ?? escaping.default,
      number: set.number ?? numbers.php,
    },
  })),
);

/** Where every list becomes an object, it does not matter which objects had become lists. */
function viewsOf({ view }: Flags, views: readonly View[]): readonly View[] {
  if (view === undefined) return views;
  return [...views.filter((one) => view !== objectsOfLists || one !== listsOfPhpArrays), view];
}
