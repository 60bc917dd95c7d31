import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Explanation } from '#core/explain/explanation.ts';
import { scalarMac } from '#core/explain/fast-mac/fast-mac.ts';
import { givenOf } from '#core/explain/given.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { search } from '#core/explain/search/search.ts';
import { book } from '#core/schemes/aws-sigv4/mistakes/mistakes.ts';
import { awsSigV4 } from '#core/schemes/aws-sigv4/scheme.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { loadSchemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { Session } from '#core/session/session.ts';

await loadSchemes();

const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const time = '20261121T000000Z';
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

type Signed = {
  readonly canonical: string;
  readonly time?: string;
  readonly day?: string;
  readonly region?: string;
  readonly service?: string;
  readonly key?: readonly [first: string, ...messages: string[]];
  readonly hash?: (canonical: string) => string;
};

/** What a client computes, with node:crypto alone. */
function signatureOf({
  canonical,
  time: at = time,
  day = '20261121',
  region = 'us-east-1',
  service = 'mobiletargeting',
  key = [`AWS4${secret}`, day, region, service, 'aws4_request'],
  hash = sha256,
}: Signed): string {
  const [first, ...messages] = key;
  const last = messages.reduce<string | Buffer>(mac, first);
  const scope = `${day}/${region}/${service}/aws4_request`;
  return mac(last, `AWS4-HMAC-SHA256\n${at}\n${scope}\n${hash(canonical)}`).toString('hex');
}

const body = '{"a":1}';
const bodyHash = sha256(body);
const host = 'pinpoint.us-east-1.amazonaws.com';
const right = `POST\n/v1/apps/a%2540b/messages\nb=1%2B1&c=a%20b&c=z\ncontent-type:application/json\nhost:${host}\nx-amz-date:${time}\nx-amz-security-token:T/+=\n\ncontent-type;host;x-amz-date;x-amz-security-token\n${bodyHash}`;
const session = sessionOf(`https://${host}`, '/v1/apps/a%40b/messages?c=z&c=a%20b&b=1%2B1', {
  accessKeyId: 'ASIAEXAMPLE',
  sessionToken: 'T/+=',
});

const s3Host = 'b.s3.eu-west-1.amazonaws.com';
const s3 = sessionOf(`https://${s3Host}`, '/a%20b//c', { accessKeyId: 'AKIDEXAMPLE' });
const s3Of = (path: string, hash: string) => ({
  canonical: `POST\n${path}\n\ncontent-type:application/json\nhost:${s3Host}\nx-amz-content-sha256:${hash}\nx-amz-date:${time}\n\ncontent-type;host;x-amz-content-sha256;x-amz-date\n${hash}`,
  region: 'eu-west-1',
  service: 's3',
});

const lines = sessionOf('https://sns.us-east-1.amazonaws.com:8443', '/', {
  accessKeyId: 'A',
  signedHeaderLines: 'X-Note: "a   b"',
});
const linesOf = (host: string, note: string) => ({
  canonical: `POST\n/\n\ncontent-type:application/json\nhost:${host}\nx-amz-date:${time}\nx-note:${note}\n\ncontent-type;host;x-amz-date;x-note\n${bodyHash}`,
  service: 'sns',
});

test.each<readonly [string, Session, Signed]>([
  ['nothing', session, { canonical: right }],
  ['aws-service', session, { canonical: right, service: 'pinpoint' }],
  ['aws-region', session, { canonical: right, region: 'eu-west-1' }],
  ['aws-scope-date', session, { canonical: right, day: '20261120' }],
  [
    'aws-scope-date',
    session,
    {
      canonical: right,
      key: [`AWS4${secret}`, '20261120', 'us-east-1', 'mobiletargeting', 'aws4_request'],
    },
  ],
  [
    'aws-secret-without-aws4',
    session,
    { canonical: right, key: [secret, '20261121', 'us-east-1', 'mobiletargeting', 'aws4_request'] },
  ],
  [
    'aws-key-chain',
    session,
    { canonical: right, key: [`AWS4${secret}`, '20261121', 'us-east-1', 'mobiletargeting'] },
  ],
  ['aws-path-encoding', session, { canonical: right.replace('%2540', '%40') }],
  ['aws-path-encoding', session, { canonical: right.replace('%2540', '@') }],
  ['aws-path-other', session, { canonical: right.replace('/v1/apps/a%2540b/messages', '/') }],
  ['aws-path-encoding', s3, s3Of('/a%2520b/c', bodyHash)],
  ['aws-path-other', s3, s3Of('/a%20b/c', bodyHash)],
  ['aws-query-left-out', session, { canonical: right.replace('b=1%2B1&c=a%20b&c=z', '') }],
  [
    'aws-query-not-sorted',
    session,
    { canonical: right.replace('b=1%2B1&c=a%20b&c=z', 'c=z&c=a%20b&b=1%2B1') },
  ],
  ['aws-query-encoding', session, { canonical: right.replace('a%20b', 'a+b') }],
  ['aws-query-encoding', session, { canonical: right.replace('1%2B1', '1%201') }],
  ['aws-query-encoding', session, { canonical: right.replace('1%2B1', '1%2b1') }],
  ['aws-host', lines, linesOf('sns.us-east-1.amazonaws.com', '"a b"')],
  ['aws-header-spaces', lines, linesOf('sns.us-east-1.amazonaws.com:8443', '"a   b"')],
  [
    'aws-content-type',
    session,
    { canonical: right.replace('application/json', 'application/json;charset=UTF-8') },
  ],
  [
    'aws-header-unsigned',
    session,
    {
      canonical: right
        .replace('x-amz-security-token:T/+=\n', '')
        .replace(';x-amz-security-token', ''),
    },
  ],
  ['aws-blank-line', session, { canonical: right.replace('\n\ncontent', '\ncontent') }],
  ['aws-payload', session, { canonical: right.replace(bodyHash, sha256('')) }],
  ['aws-payload', session, { canonical: right.replace(bodyHash, 'UNSIGNED-PAYLOAD') }],
  ['aws-payload', s3, s3Of('/a%20b//c', sha256(''))],
  ['aws-canonical-not-hashed', session, { canonical: right, hash: (canonical) => canonical }],
])('%s is found', async (id, request, signed) => {
  const [first] = await found(request, signatureOf(signed));
  expect(first).toEqual(id === 'nothing' ? [] : [id]);
});

test('a name without its equals sign is found', async () => {
  const request = sessionOf(`https://${s3Host}`, '/k?acl', { accessKeyId: 'A' });
  const signed = s3Of('/k', bodyHash);
  const canonical = signed.canonical.replace('/k\n\n', '/k\nacl\n');
  const [first] = await found(request, signatureOf({ ...signed, canonical }));
  expect(first).toContain('aws-query-without-equals');
});

test('a body that was signed in other bytes is found through its hash', async () => {
  const { mistakes } = await mistakesFor(awsSigV4);
  const canonical = right.replace(bodyHash, sha256(`${body}\n`));
  const [first] = await explanations(session, signatureOf({ canonical }), mistakes);
  expect(first?.causes).toHaveLength(1);
  expect(decodeUtf8(first?.body ?? new Uint8Array(0))).toBe(`${body}\n`);
});

test('two mistakes at once are found', async () => {
  const canonical = right.replace('%2540', '%40');
  const [first] = await found(session, signatureOf({ canonical, service: 'pinpoint' }));
  expect(first?.toSorted()).toEqual(['aws-path-encoding', 'aws-service']);
});

test.each([1, -900])('a time that is %i seconds from the one typed is found', async (offset) => {
  const other = new Date(Date.parse('2026-11-21T00:00:00Z') + offset * 1000);
  const at = other.toISOString().replace(/[-:]|\.000/g, '');
  const signed = { canonical: right.replace(time, at), time: at, day: at.slice(0, 8) };
  const [first] = await explanations(session, signatureOf(signed), book.mistakes);
  expect(first?.causes).toEqual([
    [{ mistake: 'other-second', layer: 'time-stamp', values: { seconds: offset } }],
  ]);
});

test('a service that is typed can be wrong, too', async () => {
  const typed = { ...session, values: { ...session.values, service: 'pinpoint' } };
  const [first] = await found(typed, signatureOf({ canonical: right }));
  expect(first).toEqual(['aws-service']);
});

test.each<readonly [string, Session]>([
  ['aws-token-missing', sessionOf(`https://${host}`, '/', { accessKeyId: 'ASIA1' })],
  ['aws-pinpoint-retired', sessionOf(`https://${host}`, '/v1/apps/a/events', {})],
  ['aws-sigv4a', { ...session, received: 'AWS4-ECDSA-P256-SHA256 Credential=A' }],
  ['aws-sigv4a', { ...session, received: `304502${'ab'.repeat(68)}` }],
])('%s is seen', (id, request) => {
  const given = givenOf(schemeOf(request), request, []);
  const seen = book.mistakes.filter((one) => 'evidence' in one && one.evidence(given));
  expect(seen.map((one) => one.id)).toEqual([id]);
});

test('where a mistake arises is said in Chinese', () => {
  const names = ['mhart/aws4', 'AWS_REGION'];
  const said = book.mistakes.flatMap(({ arisesIn }) => arisesIn);
  expect([...new Set(said)].filter((one) => !names.includes(one)).sort()).toEqual(
    Object.keys(book.origins ?? {}).sort(),
  );
});

test('all that is said is said in both languages, of every mistake', () => {
  const ids = book.mistakes.flatMap(({ id, layer }) => [
    ...['title', 'cause', 'fix'].map((part) => `mistake.${id}.${part}`),
    ...(layer === 'not-the-signature' ? [`mistake.${id}.evidence`] : []),
  ]);
  expect(Object.keys(book.words.en).sort()).toEqual(ids.sort());
  expect(Object.keys(book.words['zh-CN'])).toEqual(Object.keys(book.words.en));
});

function sessionOf(baseUrl: string, path: string, values: Values): Session {
  return {
    ...initialSession,
    schemeId: awsSigV4.id,
    accessPointId: 'custom',
    customBaseUrl: baseUrl,
    path,
    values: { secretAccessKey: secret, amzDate: time, ...values },
    body: encodeUtf8(body),
  };
}

/** The causes of each explanation, by id. */
async function found(request: Session, received: string) {
  const all = await explanations(request, received, book.mistakes);
  return all.map(({ causes }) => causes.map(([cause]) => cause.mistake));
}

async function explanations(request: Session, received: string, mistakes: readonly Mistake[]) {
  const given = givenOf(schemeOf(request), { ...request, received }, []);
  const problem = { ...given, schemeId: awsSigV4.id, otherSecrets: [] };
  const options = { mac: scalarMac, shard: 0, shards: 1, spent: () => 0 };
  const all: Explanation[] = [];
  for await (const event of search(problem, { mistakes, profiles: [] }, options)) {
    if (event.kind === 'found') all.push(event.explanation);
  }
  return all;
}
