import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import { notTheSignatureMistakes } from '#core/explain/mistakes/not-the-signature/not-the-signature.ts';
import { transportMistakes } from '#core/explain/mistakes/transport/transport.ts';
import { words } from '#core/explain/mistakes/words.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

const all: readonly Mistake[] = [...transportMistakes, ...notTheSignatureMistakes];
const body = new Uint8Array(Buffer.from('{"a":1}'));

/** What a request shows, by mistake. */
function shown(known: Partial<Given>) {
  const given = givenWith({ body, ...known });
  return all.flatMap((mistake) => {
    const evidence = 'evidence' in mistake ? mistake.evidence(given) : undefined;
    if (evidence === undefined) return [];
    for (const locale of ['en', 'zh-CN'] as const) {
      expect(words[locale][evidence.id]).toEqual(expect.any(String));
      for (const name of words[locale][evidence.id]?.matchAll(/\{(\w+)/g) ?? []) {
        expect(evidence.values).toHaveProperty(name[1] ?? '');
      }
    }
    return [[mistake.id, evidence.values ?? {}]];
  });
}

/** Header lines as a table writes them. */
function headers(...lines: string[]) {
  return lines.map((line) => {
    const [name = '', value = ''] = line.split(/: (.*)/s);
    return { name, value };
  });
}

const own = headers('X-Sign: s', 'X-Id: 1500001048', 'X-Time: 1565314789');

describe('a request', () => {
  test('shows nothing where nothing is unusual', () => {
    const usual = [
      'Content-Type: application/json',
      'Content-Length: 7',
      `Content-MD5: ${createHash('md5').update(body).digest('base64')}`,
      'Host: api.example.com',
      'User-Agent: curl/8.5.0',
      'Date: Fri, 09 Aug 2019 01:39:50 GMT',
    ];
    expect(shown({ headers: [...own, ...headers(...usual)] })).toEqual([]);
    expect(shown({ headers: [] })).toEqual([]);
    expect(shown({ url: 'no URL', headers: [] })).toEqual([]);
  });

  test.each<[id: string, line: string, values: object]>([
    ['changed-on-the-way', 'Via: 1.1 proxy', { name: 'Via' }],
    ['changed-on-the-way', 'x-forwarded-for: 192.0.2.1', { name: 'x-forwarded-for' }],
    ['body-length-differs', 'Content-Length: 9', { announced: 9, actual: 7 }],
    ['body-length-differs', 'Transfer-Encoding: chunked', { name: 'Transfer-Encoding' }],
    ['body-length-differs', 'Expect: 100-continue', { name: 'Expect' }],
    ['header-repeated', 'x-sign: s', { name: 'X-Sign' }],
    [
      'another-host',
      'Host: api.sh.example.com',
      { host: 'api.sh.example.com', due: 'api.example.com' },
    ],
    ['clock-off', 'Date: Fri, 09 Aug 2019 09:39:49 GMT', { count: 28_800 }],
    ['headers-of-another-request', 'Content-MD5: 1B2M2Y8AsgTpgAmY7PhCfg==', {}],
    ['two-kinds-of-authentication', 'Authorization: Basic eDp5', { scheme: 'Basic' }],
  ])('shows %s by %j', (id, line, values) => {
    expect(shown({ headers: [...own, ...headers(line)] })).toEqual([[id, values]]);
  });

  test.each([
    ['python-requests/2.32.3', 'Python requests'],
    ['axios/1.7.2', 'axios'],
    ['Java/17.0.1', 'RestTemplate'],
  ])('shows by %s who may have written its body', (agent, client) => {
    const known = headers('Content-Type: application/json', `User-Agent: ${agent}`);
    expect(shown({ headers: known })).toEqual([['client-writes-body-again', { client }]]);
    expect(shown({ headers: headers('Content-Type: text/plain', `User-Agent: ${agent}`) })).toEqual(
      [],
    );
  });

  test('shows one value that stands twice in one header', () => {
    const twice = headers('X-Sign: s, s', 'X-Id: 1', 'X-Time: 2');
    expect(shown({ headers: twice })).toEqual([['header-repeated', { name: 'X-Sign' }]]);
  });

  test.each<[lines: string[], values: object]>([
    [['X-Sign: s', 'X-Id: 1'], { due: 'X-Time' }],
    [['X-Sign: s', 'X-Id: 1', 'X_Time: 2'], { name: 'X_Time', due: 'X-Time' }],
    [['X-Sign: s', 'X-Id: 1', 'Time: 2'], { name: 'Time', due: 'X-Time' }],
  ])('shows a header that is missing or renamed: %j', (lines, values) => {
    expect(shown({ headers: headers(...lines) })).toEqual([['header-missing-or-renamed', values]]);
  });

  test.each([
    ['http://api.example.com/v3', 'redirect-drops-body'],
    ['https://api.example.com/v3?x-sign=abc', 'values-in-query'],
    ['http://localhost:8080/v3', undefined],
  ])('shows by its URL %s: %s', (url, id) => {
    expect(shown({ url }).map(([found]) => found)).toEqual(id === undefined ? [] : [id]);
  });

  test('shows that headers and body run together', () => {
    const glued = new Uint8Array(Buffer.from('X-Sign: abc\n\n{"a":1}'));
    expect(shown({ body: glued })).toEqual([['no-blank-line-before-body', {}]]);
    const lost = [...own, { name: '{"a"', value: '1}' }];
    expect(shown({ body: new Uint8Array(), headers: lost })).toEqual([
      ['no-blank-line-before-body', {}],
    ]);
  });

  test.each(['headers-used-again', 'pair-of-another-app', 'address-not-allowed', 'app-not-active'])(
    'never shows %s by itself',
    (id) => {
      expect(all.map((mistake) => mistake.id)).toContain(id);
      const known = {
        headers: [...own, ...headers('Via: 1.1 proxy', 'Authorization: Basic eA==')],
      };
      expect(shown(known).map(([found]) => found)).not.toContain(id);
    },
  );
});
