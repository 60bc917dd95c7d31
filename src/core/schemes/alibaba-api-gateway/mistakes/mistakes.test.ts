import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { givenOf } from '#core/explain/given.ts';
import { searched } from '#core/explain/search/search.properties.ts';
import { inspect } from '#core/inspect/inspect.ts';
import { book } from '#core/schemes/alibaba-api-gateway/mistakes/mistakes.ts';
import { alibabaApiGateway } from '#core/schemes/alibaba-api-gateway/scheme.ts';
import type { Given } from '#core/schemes/mistake.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { loadSchemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';

await loadSchemes();

const typed = {
  appKey: '1',
  caSecret: 's',
  timeStampMs: '1589458000000',
  nonce: 'n',
  date: 'Wed, 09 May 2018 13:30:29 GMT',
  contentType: 'application/json',
  signatureHeaders: 'x-ca-timestamp,x-ca-key,x-ca-nonce',
};
const path = '/a%20b?z=1&c=%E6%82%A8&e=';
const body = encodeUtf8('{"a":1}');

function sessionWith(values: Values, changed: { path?: string; body?: typeof body } = {}) {
  const target = { accessPointId: 'custom', customBaseUrl: 'https://api.example.com', path, body };
  return { ...initialSession, schemeId: alibabaApiGateway.id, ...target, ...changed, values };
}

/** What a mistake makes of a session's string to sign. */
function stringsOf(id: string, session = sessionWith(typed)): string[] {
  const mistake = book.mistakes.find((one) => one.id === id);
  if (mistake?.layer !== 'concatenation') throw new Error(`no ${id}`);
  const own = schemeOf(session);
  const given = givenOf(own, session, []);
  return Array.from(mistake.variants(own.recipe.message, given), ({ value: { parts } }) =>
    parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''),
  );
}

const md5 = createHash('md5').update(body);
const raw = md5.digest();
const right = [
  'POST',
  'application/json',
  raw.toString('base64'),
  'application/json',
  typed.date,
  'x-ca-key:1',
  'x-ca-nonce:n',
  'x-ca-timestamp:1589458000000',
  '/a%20b?c=您&e&z=1',
];
const hex = raw.toString('hex');

describe('a string to sign', () => {
  test.each([
    ['alibaba-accept', right.with(1, '')],
    ['alibaba-accept', right.with(1, '*/*')],
    ['alibaba-content-type', right.with(3, '')],
    ['alibaba-content-type', right.with(3, 'application/json; charset=utf-8')],
    ['alibaba-content-md5', right.with(2, hex)],
    ['alibaba-content-md5', right.with(2, Buffer.from(hex).toString('base64'))],
    ['alibaba-content-md5', right.with(2, '')],
    ['alibaba-date', right.with(4, '')],
    ['alibaba-parameters', right.with(-1, '/a%20b')],
    ['alibaba-parameters', right.with(-1, path)],
    ['alibaba-parameters', right.with(-1, '/a%20b?c=%E6%82%A8&e&z=1')],
    ['alibaba-parameters', right.with(-1, '/a%20b?c=您&e=&z=1')],
    ['alibaba-parameters', right.with(-1, '/a b?z=1&c=您&e=')],
    ['alibaba-parameters', right.with(-1, '/a b?c=您&e&z=1')],
    ['alibaba-headers', right.toSpliced(5, 3, ...[7, 5, 6].map((index) => right[index] ?? ''))],
    ['alibaba-headers', right.toSpliced(5, 3)],
    [
      'alibaba-headers',
      right.map((line) => line.replace(/^x-ca-(\w)/, (_, one) => `X-Ca-${one.toUpperCase()}`)),
    ],
  ])('with %s has other lines', (id, lines) => {
    expect(stringsOf(id)).toContain(lines.join('\n'));
  });

  test('without its empty lines', () => {
    const { date: _, ...undated } = typed;
    expect(stringsOf('alibaba-empty-lines', sessionWith(undated))).toEqual([
      right.toSpliced(4, 1).join('\n'),
    ]);
    expect(stringsOf('alibaba-empty-lines')).toEqual([]);
  });

  test('of a form without its parameters, or with its MD5', () => {
    const values = { ...typed, contentType: 'application/x-www-form-urlencoded' };
    const session = sessionWith(values, { path: '/f?b=1', body: encodeUtf8('a=2') });
    const lastOf = (id: string) => stringsOf(id, session).map((text) => text.split('\n').at(-1));
    expect(lastOf('alibaba-parameters')).toContain('/f?b=1');
    expect(lastOf('alibaba-parameters')).toContain('/f?b=1&a=2');
    const md5OfForm = createHash('md5').update('a=2').digest('base64');
    const signed = stringsOf('alibaba-content-md5', session).map((text) => text.split('\n')[2]);
    expect(signed).toContain(md5OfForm);
  });

  test('that is right is no mistake', () => {
    for (const { id, layer } of book.mistakes) {
      if (layer === 'concatenation') expect(stringsOf(id), id).not.toContain(right.join('\n'));
    }
  });

  test('of the second example is found by its Accept', async () => {
    const [, example] = alibabaApiGateway.examples;
    if (example === undefined) throw new Error('no example');
    const session = { ...sessionWith(example.values), ...example, received: '' };
    const own = schemeOf(session);
    const signatures = new Set<string>();
    for (const text of stringsOf('alibaba-accept', session)) {
      const recipe = { ...own.recipe, message: [{ kind: 'literal', text } as const] };
      const report = await inspect({ ...own, recipe }, session);
      if (report.status === 'signed') signatures.add(report.trace.signature);
    }
    expect(signatures).toContain(example.received);
  });
});

describe('the request shows', () => {
  const shown = (headers: Values, values: Values = typed) => {
    const session = sessionWith(values);
    const sent = Object.entries(headers).map(([name, value]) => ({ name, value }));
    const given: Given = givenOf(schemeOf(session), session, sent);
    return book.mistakes.flatMap((mistake) => {
      if (mistake.layer !== 'not-the-signature') return [];
      const message = mistake.evidence(given);
      return message === undefined ? [] : [[mistake.id, message.values]];
    });
  };

  test('nothing where all is well, or nothing is known', () => {
    expect(shown({})).toEqual([]);
    const named = { 'x-ca-key': '1', 'X-Ca-Signature-Headers': 'X-Ca-Key' };
    expect(shown({ 'Content-MD5': raw.toString('base64'), ...named })).toEqual([]);
  });

  test('a Content-MD5 of another body', () => {
    const values = { sent: hex, expected: raw.toString('base64') };
    expect(shown({ 'content-md5': hex })).toEqual([['alibaba-md5-of-other-body', values]]);
  });

  test('a time stamp in seconds', () => {
    expect(shown({}, { ...typed, timeStampMs: '1589458000' })).toEqual([
      ['alibaba-time-in-seconds', { timeStamp: '1589458000' }],
    ]);
  });

  test('a header that is not named', () => {
    const headers = { 'X-Ca-Nonce': 'n', 'X-Ca-Key': '1', 'X-Ca-Signature-Headers': 'x-ca-key' };
    expect(shown(headers)).toEqual([['alibaba-header-not-named', { name: 'x-ca-nonce' }]]);
  });
});

test.each(book.mistakes.filter(({ layer }) => layer === 'concatenation').map(({ id }) => id))(
  'the search finds %s',
  async (id) => {
    const { date: _, ...undated } = typed;
    const session = sessionWith(id === 'alibaba-empty-lines' ? undated : typed);
    const given = givenOf(schemeOf(session), session, []);
    const strings = stringsOf(id, session);
    expect(strings.length).toBeGreaterThan(0);
    for (const text of strings) {
      const received = createHmac('sha256', 's').update(text).digest('base64');
      const problem = { ...given, received, schemeId: alibabaApiGateway.id, otherSecrets: [] };
      const { explanations } = await searched(problem, book.mistakes);
      const told = explanations.flatMap(({ causes, alternatives }) => [causes, ...alternatives]);
      expect(told.flat(2).map(({ mistake }) => mistake)).toContain(id);
    }
  },
);
