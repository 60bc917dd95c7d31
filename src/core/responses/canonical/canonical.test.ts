import { describe, expect, test } from 'vitest';
import { compareCanonical } from '#core/responses/canonical/compare-canonical.ts';
import { compareScope } from '#core/responses/canonical/compare-scope.ts';
import { readCanonical } from '#core/responses/canonical/read-canonical.ts';
import { readResponse } from '#core/responses/read-response.ts';

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const canonical = [
  'GET',
  '/v1/apps/a/endpoints/user%2540example.com',
  'a=1&b=x%2By',
  'content-type:application/json',
  'host:pinpoint.us-east-1.amazonaws.com',
  'x-amz-date:20261121T000000Z',
  'x-amz-security-token:T',
  '',
  'content-type;host;x-amz-date;x-amz-security-token',
  emptyHash,
].join('\n');

function findings(ours: string): readonly string[] {
  const compared = compareCanonical(canonical, ours);
  return compared?.findings.map(({ id }) => id.replace('response.canonical.', '')) ?? ['unread'];
}

describe('a canonical request beside the server’s own', () => {
  test('that is equal says nothing', () => {
    expect(findings(canonical)).toEqual([]);
    expect(compareCanonical(canonical, canonical)?.lines.every(({ isEqual }) => isEqual)).toBe(
      true,
    );
  });

  test.each([
    ['method', 'GET', 'POST'],
    ['path-encoded-again', '%2540', '%40'],
    ['path-encoded-less', '%2540', '%252540'],
    ['path-segments', '/endpoints', '//endpoints'],
    ['path-other', '/apps/a', '/apps/b'],
    ['query-order', 'a=1&b=x%2By', 'b=x%2By&a=1'],
    ['query-encoding', 'x%2By', 'x+y'],
    ['query-other', 'a=1', 'a=2'],
    ['header-host', 'host:pinpoint', 'host:email'],
    ['header-x-amz-date', 'date:20261121', 'date:20261122'],
    ['header-content-type', 'type:application/json', 'type:application/json;charset=UTF-8'],
    ['header-spaces', 'type:application/json', 'type: application/json'],
    ['header-other', 'token:T', 'token:U'],
    ['header-not-here', 'x-amz-security-token:T\n', ''],
    ['header-not-there', 'x-amz-security-token:T', 'x-amz-security-token:T\nx-more:1'],
    ['signed-headers', 'content-type;host', 'host;content-type'],
  ])('that differs says %s', (id, from, to) => {
    expect(findings(canonical.replace(from, to))).toEqual([id]);
  });

  test.each([
    ['UNSIGNED-PAYLOAD', 'a', 'payload-unsigned'],
    ['a', 'UNSIGNED-PAYLOAD', 'payload-signed'],
    [emptyHash, 'a', 'payload-empty'],
    ['a', 'b', 'payload-other'],
  ])('with payload %s and %s says %s', (server, ours, id) => {
    const withPayload = (hash: string) => canonical.replace(emptyHash, hash);
    const compared = compareCanonical(withPayload(server), withPayload(ours));
    expect(compared?.findings).toEqual([{ id: `response.canonical.${id}` }]);
  });

  test('with a masked token tells no difference of it', () => {
    expect(
      compareCanonical(canonical.replace('token:T', 'token:•••'), canonical)?.findings,
    ).toEqual([]);
  });

  test('keeps every line in its place, those that only one side has too', () => {
    const ours = canonical.replace('x-amz-security-token:T', 'x-a:1').replace('GET', 'PUT');
    const lines = compareCanonical(canonical, ours)?.lines ?? [];
    expect(lines.map(({ kind, name }) => name || kind)).toEqual([
      'method',
      'path',
      'query',
      'content-type',
      'host',
      'x-amz-date',
      'x-amz-security-token',
      'x-a',
      'signed-headers',
      'payload',
    ]);
  });

  test.each(['', 'GET', 'AWS4-HMAC-SHA256\n1\n2\n3', 'get\n/\n\nhost:a\n\nhost\nx'])(
    '%o is none',
    (text) => expect(readCanonical(text)).toBeUndefined(),
  );
});

describe('a string to sign beside the server’s own', () => {
  const string =
    'AWS4-HMAC-SHA256\n20261121T000000Z\n20261121/us-east-1/mobiletargeting/aws4_request\nab';

  test('that has another scope names it, and what to fill in', () => {
    const ours = string.replace('mobiletargeting', 'pinpoint').replace('us-east-1', 'eu-west-1');
    expect(compareScope(string, ours)).toEqual({
      findings: [
        {
          id: 'response.canonical.scope-region',
          values: { server: 'us-east-1', ours: 'eu-west-1' },
        },
        {
          id: 'response.canonical.scope-service',
          values: { server: 'mobiletargeting', ours: 'pinpoint' },
        },
      ],
      fixes: [
        { field: 'region', value: 'us-east-1' },
        { field: 'service', value: 'mobiletargeting' },
      ],
    });
  });

  test('that is equal but for the hash names nothing; what is no such string is not compared', () => {
    expect(compareScope(string, string.replace('ab', 'cd'))).toEqual({ findings: [], fixes: [] });
    expect(compareScope('GET\n/', string)).toBeUndefined();
  });
});

describe('the server’s canonical request', () => {
  test('may hold a quotation mark', () => {
    const text = `The Canonical String for this request should have been\n'${canonical.replace('token:T', "token:it's")}'\n\nThe String-to-Sign should have been\n'AWS4-HMAC-SHA256\n1'`;
    const { facts } = readResponse(JSON.stringify({ message: text }));
    expect(facts.serverCanonicalRequest).toContain("it's");
    expect(readCanonical(facts.serverCanonicalRequest ?? '')).toHaveLength(9);
  });

  test('is taken from its bytes where S3 prints them', () => {
    const bytes = Buffer.from(canonical)
      .toString('hex')
      .replace(/..(?=.)/g, '$& ');
    const xml = `<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>${canonical.replaceAll('\n', ' ')}</CanonicalRequest><CanonicalRequestBytes>${bytes}</CanonicalRequestBytes></Error>`;
    expect(readResponse(xml).facts.serverCanonicalRequest).toBe(canonical);
  });
});
