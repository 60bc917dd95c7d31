import type { Family } from '#core/explain/mistakes/body/serialised/families/family.ts';
import {
  all,
  endsInNewline,
  hasView,
  isSorted,
  language,
  writesNumbersAs,
} from '#core/explain/mistakes/body/serialised/families/features.ts';
import type { GoAndPhpId } from '#core/explain/mistakes/body/serialised/families/go-and-php/words.ts';
import { phpPrecision14, phpPrecision17 } from '#core/explain/serializers/number-forms.ts';
import { numbersOfNumericStrings, objectsOfLists } from '#core/explain/serializers/reshaping.ts';

const newRequest = 'req, err := http.NewRequest("POST", url, bytes.NewReader(body))';
const encodeOnce =
  '$body = json_encode($payload, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);';
const php = ['PHP json_encode', 'Laravel', 'Guzzle'];

export const goAndPhp: readonly Family<GoAndPhpId>[] = [
  {
    id: 'go-json-encoder',
    takes: all(language('Go'), endsInNewline),
    prior: 'medium',
    arisesIn: ['Go json.Encoder'],
    code: { language: 'Go', line: 'body = bytes.TrimRight(buffer.Bytes(), "\\n")' },
    source: 'https://github.com/elastic/cloud-on-k8s/pull/3977',
  },
  {
    id: 'go-json-map',
    takes: all(language('Go'), isSorted),
    prior: 'medium',
    arisesIn: ['Go encoding/json'],
    code: { language: 'Go', line: newRequest },
    source: 'https://github.com/go-resty/resty/pull/179',
  },
  {
    id: 'go-json-marshal',
    takes: language('Go'),
    prior: 'high',
    arisesIn: ['Go encoding/json'],
    code: { language: 'Go', line: newRequest },
    source: 'https://github.com/steemit/jussi/pull/258',
  },
  {
    id: 'php-numeric-check',
    takes: hasView(numbersOfNumericStrings),
    prior: 'low',
    arisesIn: php,
    code: { language: 'PHP', line: encodeOnce },
    source: 'https://www.php.net/manual/json.constants.php',
  },
  {
    id: 'php-force-object',
    takes: hasView(objectsOfLists),
    prior: 'low',
    arisesIn: php,
    code: { language: 'PHP', line: encodeOnce },
    source: 'https://www.php.net/manual/json.constants.php',
  },
  {
    id: 'php-serialize-precision',
    takes: writesNumbersAs(phpPrecision14, phpPrecision17),
    prior: 'low',
    arisesIn: php,
    code: { language: 'PHP', line: "ini_set('serialize_precision', '-1');" },
    source: 'https://www.php.net/manual/ini.core.php#ini.serialize-precision',
  },
  {
    id: 'php-json-encode',
    takes: language('PHP'),
    prior: 'high',
    arisesIn: php,
    code: { language: 'PHP', line: encodeOnce },
    source: 'https://github.com/octokit/webhooks.js/issues/61',
  },
];
