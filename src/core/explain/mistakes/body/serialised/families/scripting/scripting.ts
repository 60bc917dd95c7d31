import type { Family } from '#core/explain/mistakes/body/serialised/families/family.ts';
import {
  all,
  endsInNewline,
  isRewritten,
  isSpaced,
  language,
  library,
} from '#core/explain/mistakes/body/serialised/families/features.ts';
import type { ScriptingId } from '#core/explain/mistakes/body/serialised/families/scripting/words.ts';

const dumpsOnce = 'body = json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()';

/** Python's own ways that no other language shares: they are asked before all others. */
export const pythonOnly: readonly Family<ScriptingId>[] = [
  {
    id: 'python-str-dict-quotes-replaced',
    takes: all(library('Python str'), isRewritten),
    prior: 'low',
    arisesIn: ['Python'],
    code: { language: 'Python', line: 'body = json.dumps(payload)' },
    source: 'https://github.com/Polymarket/py-clob-client-v2/pull/109',
  },
  {
    id: 'python-str-dict',
    takes: library('Python str'),
    prior: 'medium',
    arisesIn: ['Python'],
    code: { language: 'Python', line: 'message = f"{timestamp}{access_id}{json.dumps(payload)}"' },
    source: 'https://github.com/Polymarket/py-builder-relayer-client/pull/19',
  },
  {
    id: 'flask-jsonify',
    takes: all(language('Python'), endsInNewline),
    prior: 'low',
    arisesIn: ['Flask'],
    code: { language: 'Python', line: dumpsOnce },
    source: 'https://flask.palletsprojects.com/en/stable/api/#flask.json.jsonify',
  },
];

export const scripting: readonly Family<ScriptingId>[] = [
  {
    id: 'json-stringify',
    takes: language('JavaScript'),
    prior: 'high',
    arisesIn: ['Node.js', 'browsers', 'Postman scripts', 'axios', 'fetch'],
    code: { language: 'JavaScript', line: 'const body = JSON.stringify(payload);' },
    source: 'https://github.com/nodejs/help/issues/535',
  },
  {
    id: 'python-json-dumps',
    takes: all(library('Python json'), isSpaced),
    prior: 'high',
    arisesIn: ['Python json.dumps', 'requests json=', 'simplejson', 'Django', 'aiohttp'],
    code: { language: 'Python', line: dumpsOnce },
    source: 'https://github.com/adcontextprotocol/adcp/issues/2464',
  },
  {
    id: 'python-json-dumps-compact',
    takes: library('Python json'),
    prior: 'medium',
    arisesIn: ['Python json.dumps', 'requests json=', 'httpx json='],
    code: { language: 'Python', line: 'requests.post(url, data=body, headers=headers)' },
    source: 'https://github.com/prebid/salesagent/issues/1104',
  },
  {
    id: 'orjson',
    takes: library('orjson', 'msgspec'),
    prior: 'low',
    arisesIn: ['Python orjson', 'Python msgspec'],
    code: { language: 'Python', line: 'body = orjson.dumps(payload)' },
    source: 'https://github.com/ijl/orjson',
  },
  {
    id: 'ujson',
    takes: library('ujson'),
    prior: 'low',
    arisesIn: ['Python ujson'],
    code: { language: 'Python', line: 'body = ujson.dumps(payload, escape_forward_slashes=False)' },
    source: 'https://github.com/ultrajson/ultrajson',
  },
];
