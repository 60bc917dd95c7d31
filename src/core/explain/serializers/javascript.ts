import { plainEscaping } from '#core/explain/serializers/escapes.ts';
import { compact, indented, type Layout } from '#core/explain/serializers/layout.ts';
import {
  indicesFirst,
  sortedByUtf16,
  sortedIndicesFirst,
  topLevelKeysOnly,
} from '#core/explain/serializers/member-order.ts';
import { ecmascript } from '#core/explain/serializers/number-forms.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { quotedOnceMore } from '#core/explain/serializers/rewriting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates, type View } from '#core/explain/serializers/view.ts';

function stringify(layout: Layout, order: readonly View[] = [indicesFirst]): Printer {
  return {
    views: [lastOfDuplicates, ...order],
    layout,
    quote: plainEscaping,
    number: ecmascript,
  };
}

const row = (
  id: string,
  name: string,
  prior: Serializer['prior'],
  printer: Printer,
): Serializer => ({
  id,
  name,
  library: 'JSON.stringify',
  language: 'JavaScript',
  prior,
  printer,
});

/** ECMA-262 JSON.parse and JSON.stringify, and what is built on them. */
export const javascriptSerializers: readonly Serializer[] = [
  row('json-stringify', 'JSON.stringify', 'high', stringify(compact)),
  row('json-stringify-indent-2', 'JSON.stringify(o, null, 2)', 'medium', stringify(indented('  '))),
  row(
    'json-stringify-indent-4',
    'JSON.stringify(o, null, 4)',
    'medium',
    stringify(indented('    ')),
  ),
  row(
    'json-stringify-indent-tab',
    'JSON.stringify(o, null, "\\t")',
    'medium',
    stringify(indented('\t')),
  ),
  row(
    'json-stringify-sorted',
    'JSON.stringify of an object rebuilt with sorted keys',
    'medium',
    stringify(compact, [sortedIndicesFirst]),
  ),
  {
    ...row(
      'json-stable-stringify',
      'fast-json-stable-stringify',
      'medium',
      stringify(compact, [sortedByUtf16]),
    ),
    library: 'fast-json-stable-stringify',
    sameAs: ['json-stable-stringify', 'RFC 8785 (JCS)'],
  },
  row(
    'json-stringify-top-level-keys',
    'JSON.stringify(o, Object.keys(o).sort())',
    'low',
    stringify(compact, [topLevelKeysOnly]),
  ),
  row('json-stringify-twice', 'JSON.stringify(JSON.stringify(o))', 'low', {
    ...stringify(compact),
    rewrite: quotedOnceMore(plainEscaping),
  }),
];
