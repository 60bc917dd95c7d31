import { utf8TextOf } from '#core/bytes/utf8.ts';
import {
  ownHeaderNames,
  parsedUrl,
  sameName,
  valueOfHeader,
  valuesOfHeader,
} from '#core/explain/mistakes/transport/request-headers.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

/** Clients that write JSON themselves when they are given an object, by their User-Agent. */
const writers = [
  ['Python requests', /python-requests/i],
  ['aiohttp', /aiohttp/i],
  ['HTTPX', /python-httpx/i],
  ['axios', /axios/i],
  ['Guzzle', /guzzlehttp/i],
  ['RestTemplate', /^java\//i],
  ['Apache HttpClient', /apache-httpclient/i],
  ['OkHttp', /okhttp/i],
  ['RestSharp', /restsharp/i],
  ['Postman', /postmanruntime/i],
  ['Resty', /go-resty/i],
  ['Faraday', /faraday/i],
] as const;

const writtenAgain: Mistake = {
  id: 'client-writes-body-again',
  layer: 'transport',
  prior: 'high',
  arisesIn: ['axios data', 'requests json=', 'RestTemplate', 'Guzzle json', 'PostAsJsonAsync'],
  code: { language: 'Python', line: 'requests.post(url, data=body_bytes, headers=headers)' },
  source: 'https://github.com/prebid/salesagent/issues/1104',
  evidence: (given) => {
    const agent = valueOfHeader(given, 'User-Agent') ?? '';
    const client = writers.find(([, pattern]) => pattern.test(agent))?.[0];
    const isJson = /json/i.test(valueOfHeader(given, 'Content-Type') ?? '');
    return client !== undefined && isJson
      ? { id: 'mistake.client-writes-body-again.evidence', values: { client } }
      : undefined;
  },
};

const repeated: Mistake = {
  id: 'header-repeated',
  layer: 'transport',
  prior: 'low',
  arisesIn: ['defaults of a client together with headers of a request', 'interceptors'],
  source: 'https://github.com/aliyun/api-gateway-demo-sign-python/issues/12',
  evidence: (given) => {
    const name = ownHeaderNames(given).find((own) => isRepeated(valuesOfHeader(given, own)));
    return name === undefined
      ? undefined
      : { id: 'mistake.header-repeated.evidence', values: { name } };
  },
};

/** Two fields of one name, or both values in one field: `a, a` (RFC 9110 §5.3). */
function isRepeated(values: readonly string[]): boolean {
  return values.length > 1 || values.some((value) => /^(.+?)\s*,\s*\1$/.test(value));
}

const inQuery: Mistake = {
  id: 'values-in-query',
  layer: 'transport',
  prior: 'low',
  arisesIn: ['curl -G', 'axios params', 'form posts'],
  code: { language: 'shell', line: 'curl "$URL" --data-binary @body.json' },
  source: 'https://github.com/binance-exchange/php-binance-api/pull/59',
  evidence: (given) => {
    const named = [...(parsedUrl(given)?.searchParams.keys() ?? [])];
    const name = ownHeaderNames(given).find((own) => named.some((key) => sameName(key, own)));
    return name === undefined
      ? undefined
      : { id: 'mistake.values-in-query.evidence', values: { name } };
  },
};

const noBlankLine: Mistake = {
  id: 'no-blank-line-before-body',
  layer: 'transport',
  prior: 'low',
  arisesIn: ['requests written by hand', 'telnet', 'sockets'],
  source: 'https://datatracker.ietf.org/doc/html/rfc9112#section-2.1',
  evidence: (given) =>
    startsWithHeader(given) || hasBodyInHeaders(given)
      ? { id: 'mistake.no-blank-line-before-body.evidence' }
      : undefined,
};

function startsWithHeader(given: Given): boolean {
  const start = utf8TextOf(given.body.slice(0, longestLine))?.trimStart();
  const name = /^([\w-]+):/.exec(start ?? '')?.[1];
  return name !== undefined && ownHeaderNames(given).some((own) => sameName(own, name));
}

/** In bytes: no header's name is longer. */
const longestLine = 200;

function hasBodyInHeaders({ headers, body }: Given): boolean {
  return body.length === 0 && headers.some(({ name }) => /^\s*[{[]/.test(name));
}

/** What the client itself does to a request that it has signed. */
export const written: readonly Mistake[] = [writtenAgain, repeated, inQuery, noBlankLine];
