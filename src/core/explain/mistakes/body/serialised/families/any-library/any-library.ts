import type { AnyLibraryId } from '#core/explain/mistakes/body/serialised/families/any-library/words.ts';
import type { Family } from '#core/explain/mistakes/body/serialised/families/family.ts';
import {
  all,
  hasView,
  isPretty,
  isRewritten,
  isSorted,
  language,
  library,
  not,
} from '#core/explain/mistakes/body/serialised/families/features.ts';
import { topLevelKeysOnly } from '#core/explain/serializers/member-order.ts';
import { asWritten } from '#core/explain/serializers/quoting.ts';

/** What is known by its look, whichever library wrote it. */
export const anyLibrary: readonly Family<AnyLibraryId>[] = [
  {
    id: 'json-serialised-twice',
    takes: all(isRewritten, not(library('Python str'))),
    prior: 'low',
    arisesIn: ['JSON.stringify', 'json.dumps', 'requests json='],
    code: { language: 'JavaScript', line: 'const body = JSON.stringify(payload);' },
    source: 'https://github.com/workos/workos-node/pull/1578',
  },
  {
    id: 'minified',
    takes: ({ printer }) => printer.quote === asWritten,
    prior: 'high',
    arisesIn: ['minifiers', 'Go json.Compact', 'jq -c', 'editors'],
    code: { language: 'shell', line: 'curl --data-binary @body.json "$URL"' },
    source: 'https://www.tencentcloud.com/document/api/1024/34213',
  },
  {
    id: 'pretty-printed',
    takes: isPretty,
    prior: 'medium',
    arisesIn: ['JSON.stringify(o, null, 2)', 'JSON_PRETTY_PRINT', 'jq', 'Postman', 'IDEs'],
    code: { language: 'JavaScript', line: 'const body = JSON.stringify(payload);' },
    source: 'https://github.com/onfido/onfido-php/issues/4',
  },
  {
    id: 'top-level-keys-only',
    takes: hasView(topLevelKeysOnly),
    prior: 'low',
    arisesIn: ['JavaScript'],
    code: { language: 'JavaScript', line: 'const body = JSON.stringify(payload);' },
    source:
      'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify',
  },
  {
    id: 'keys-sorted',
    // Go sorts the keys of a map unasked, which people know as a cause of its own.
    takes: all(isSorted, not(language('Go'))),
    prior: 'medium',
    arisesIn: ['sort_keys=True', 'serde_json', 'fastjson MapSortField', 'jq -S', 'Perl canonical'],
    code: { language: 'Python', line: 'body = json.dumps(payload).encode("utf-8")' },
    source: 'https://github.com/vnpy/vnpy/issues/1151',
  },
];
