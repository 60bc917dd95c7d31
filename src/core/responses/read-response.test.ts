import { describe, expect, test } from 'vitest';
import { clockSkewSeconds } from '#core/responses/clock-skew.ts';
import { readResponse, responseLimit } from '#core/responses/read-response.ts';

const proofOf = (text: string) => {
  const reading = readResponse(text);
  return reading.hits[0]?.proof.map(({ start, end }) => reading.text.slice(start, end));
};

describe('what the text does not tell', () => {
  test.each([
    ['an empty text', ''],
    ['a bare 403', 'HTTP/1.1 403 Forbidden\n\n'],
    ['a 403 in a program’s words', 'AxiosError: Request failed with status code 403'],
    ['words of an unknown API', '{"error":"nope"}'],
    ['only the name of a gateway', 'HTTP/1.1 403 Forbidden\nServer: nginx\n\n'],
    [
      'a 403 of TPNS, whose text is published nowhere',
      'https://api.tpns.tencent.com/v3/push/app 403 Forbidden',
    ],
  ])('stays undecided: %s', (_, text) => {
    expect(readResponse(text).cause).toBe('undecided');
  });

  test('is said with what it can mean', () => {
    const { hits } = readResponse('HTTP/1.1 403 Forbidden\n\n');
    expect(hits[0]).toMatchObject({ id: 'http.forbidden-403', gateway: 'unknown' });
    expect(hits[0]?.alsoPossible).toContain('permission');
  });
});

describe('of several rules that hold', () => {
  test('what happens earlier to a request comes first', () => {
    const clock = readResponse(
      'InvalidSignatureException: Signature expired: 20180707T233021Z is now earlier than 20180710T071214Z',
    );
    expect(clock.hits.map(({ id }) => id)).toEqual(['aws.clock', 'aws.signature-mismatch']);
    const edge = readResponse('{"message":"No API key found in request"} error code: 1020');
    expect(edge.hits.map(({ cause }) => cause)).toEqual(['ip-or-waf', 'key-unknown-or-expired']);
  });

  test('of one rank the one with more words in the text comes first', () => {
    const { hits } = readResponse(
      'HMAC signature cannot be verified, a validate authorization header is required',
    );
    expect(hits.map(({ id }) => id)).toEqual(['tencent.gateway-format', 'kong.hmac-unverified']);
  });

  test('a status or a header counts only where no rule is surer', () => {
    const { hits, gateway } = readResponse(
      'HTTP/2 503\nserver: cloudflare\n\n{"message":"Your IP address is not allowed"}',
    );
    expect(hits.map(({ id }) => id)).toEqual(['kong.ip']);
    expect(gateway).toBe('kong');
    expect(readResponse('HTTP/2 503\nserver: cloudflare\n\n')).toMatchObject({
      gateway: 'cloudflare',
      cause: 'not-a-403-matter',
    });
  });
});

describe('however the answer was copied', () => {
  test('raw HTTP tells status, date and request ID', () => {
    const { facts } = readResponse(
      'HTTP/1.1 403 Forbidden\r\nDate: Mon, 27 Jun 2016 15:05:22 GMT\r\nx-amzn-RequestId: 91fd08e2-3c78\r\n\r\n{"message":"Forbidden"}',
    );
    expect(facts).toMatchObject({
      status: 403,
      date: new Date('2016-06-27T15:05:22Z').getTime(),
      requestId: '91fd08e2-3c78',
    });
  });

  test('a log of curl tells its last response, and nothing of the request', () => {
    const { facts, cause } = readResponse(
      [
        '> POST / HTTP/1.1',
        '> Date: Mon, 01 Jan 2001 00:00:00 GMT',
        '> Server: cloudflare',
        '>',
        '< HTTP/1.1 301 Moved Permanently',
        '< Date: Mon, 27 Jun 2016 15:05:21 GMT',
        '<',
        '> POST /x HTTP/1.1',
        '> Server: cloudflare',
        '>',
        '< HTTP/1.1 403 Forbidden',
        '<',
      ].join('\n'),
    );
    expect(facts).toMatchObject({ status: 403, date: Date.UTC(2016, 5, 27, 15, 5, 21) });
    expect(cause).toBe('undecided');
    expect(readResponse('> GET / HTTP/1.1\n> Server: cloudflare\n').gateway).toBe('unknown');
  });

  const entry = (status: number, headers: object[], text: string) => ({
    request: { method: 'POST', headers: [{ name: 'Cookie', value: 'sid=0123456789' }] },
    response: { status, headers, content: { text } },
  });

  test('a HAR file tells its last error, and nothing of the other entries', () => {
    const limited = entry(429, [], '{"message":"API rate limit exceeded"}');
    const refused = entry(
      403,
      [{ name: 'x-amzn-ErrorType', value: 'MissingAuthenticationTokenException' }],
      '{"message":"Missing \\"Authentication\\" Token"}',
    );
    const fine = entry(200, [], 'error code: 1020');
    const har = JSON.stringify(
      { log: { version: '1.2', entries: [limited, refused, fine] } },
      null,
      2,
    );
    const reading = readResponse(har);
    expect(reading.hits.map(({ id }) => id)).toEqual(['aws.missing-authentication-token']);
    expect(reading.facts.status).toBe(403);
    expect(proofOf(har)).toEqual(['MissingAuthenticationTokenException']);
    expect(reading.text).not.toContain('0123456789');
  });

  test('a list of headers tells each by its name', () => {
    const headers = { headers: [{ name: 'CF-Mitigated', value: 'challenge' }] };
    expect(readResponse(JSON.stringify(headers)).hits[0]?.id).toBe('cloudflare.challenge');
  });

  test.each([
    [
      'JSON in a string',
      String.raw`{"body":"{\"Code\":\"InvalidAccessKeyId.NotFound\"}"}`,
      ['InvalidAccessKeyId.NotFound'],
    ],
    [
      'characters by number',
      String.raw`{"message":"Requests from referer \u003cempty\u003e are blocked."}`,
      [String.raw`Requests from referer \u003cempty\u003e are blocked`],
    ],
    [
      'entities of HTML',
      'Server: AkamaiGHost\n\nYou don&#39;t have permission to access x',
      ['AkamaiGHost', 'You don&#39;t have permission to access'],
    ],
    ['other letter case and line ends', 'REQUEST FORBIDDEN\r\nby administrative rules', undefined],
    [
      'another line end',
      'REQUEST FORBIDDEN\nby administrative rules',
      ['REQUEST FORBIDDEN\nby administrative rules'],
    ],
  ])('%s is read, and marked as it stands there', (_, text, proof) => {
    expect(proofOf(text)).toEqual(proof);
  });
});

describe('what the server says besides', () => {
  const message = [
    'The Canonical String for this request should have been',
    "'POST\n/\n\nhost:x\n\nhost\nabc'",
    '',
    'The String-to-Sign should have been',
    "'AWS4-HMAC-SHA256\n20151204T084257Z\n20151204/eu-west-1/es/aws4_request\ndef'",
  ].join('\n');

  test.each([
    ['as AWS prints it', message],
    ['inside JSON', JSON.stringify({ message })],
  ])('its canonical request and string to sign, %s', (_, text) => {
    expect(readResponse(text).facts).toMatchObject({
      serverCanonicalRequest: 'POST\n/\n\nhost:x\n\nhost\nabc',
      serverStringToSign:
        'AWS4-HMAC-SHA256\n20151204T084257Z\n20151204/eu-west-1/es/aws4_request\ndef',
    });
  });

  test.each([
    ['<StringToSign>GET\n\n\n1&amp;2</StringToSign>', 'GET\n\n\n1&2'],
    ['X-Ca-Error-Message: Invalid Signature, Server StringToSign:`GET#*/*##/a`', 'GET#*/*##/a'],
    [
      String.raw`{"message":"HMAC signature does not match, Server StringToSign:x-date: 1#GET#\/a"}`,
      'x-date: 1#GET#/a',
    ],
    ['{"Message":"x server string to sign is:GET&%2F&A%3D1","Code":"y"}', 'GET&%2F&A%3D1'],
  ])('its string to sign in %s', (text, stringToSign) => {
    expect(readResponse(text).facts.serverStringToSign).toBe(stringToSign);
  });

  test('region and service that it expected', () => {
    expect(
      readResponse("the region 'us-east-1' is wrong; expecting 'eu-central-1'").facts
        .expectedRegion,
    ).toBe('eu-central-1');
    expect(
      readResponse("Credential should be scoped to correct service: 'execute-api'.").facts
        .expectedService,
    ).toBe('execute-api');
  });
});

describe('the clock', () => {
  const skew = (text: string, iso: string) =>
    clockSkewSeconds(readResponse(text), new Date(iso).getTime() / 1000);

  test.each([
    ['of S3', '<ServerTime>2015-06-04T22:26:16Z</ServerTime>', '2015-06-04T23:25:59Z', -3583],
    [
      'of AWS, the third of its times',
      'Signature expired: 20180707T233021Z is now earlier than 20180710T071214Z (20180710T071714Z - 5 min.)',
      '2018-07-07T23:30:21Z',
      200_813,
    ],
    [
      'of Apinto',
      'timestamp 1700000000 is too old, current time is 1700001000',
      '2023-11-14T22:13:20Z',
      1000,
    ],
    [
      'of the header Date',
      'HTTP/1.1 403\nDate: Mon, 27 Jun 2016 15:05:22 GMT\n',
      '2016-06-27T15:05:22Z',
      0,
    ],
  ])('%s is set against the time stamp', (_, text, stamp, seconds) => {
    expect(skew(text, stamp)).toBe(seconds);
  });

  test.each([
    'HTTP/1.1 403\n',
    'Date: Mon, 32 Jun 2016 15:05:22 GMT',
    'Date: yesterday',
    '<ServerTime>2015-02-30T22:26:16Z</ServerTime>',
  ])('is unknown without a time that exists: %s', (text) => {
    expect(skew(text, '2016-06-27T15:05:22Z')).toBeUndefined();
  });
});

test('a text beyond the limit is read to the limit, and the rest is counted', () => {
  const text = `${' '.repeat(responseLimit)}error code: 1020`;
  expect(readResponse(text)).toMatchObject({ cause: 'undecided', unreadCharacters: 16 });
  expect(readResponse('error code: 1020').unreadCharacters).toBe(0);
});
