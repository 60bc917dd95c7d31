import { describe, expect, test } from 'vitest';
import { readResponse } from '#core/responses/read-response.ts';

const secret = 'S3cr3tValue0123456789';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

describe('nothing secret is shown', () => {
  test.each([
    ['a header of the request', `> Authorization: Basic ${secret}=`],
    ['a cookie', `< Set-Cookie: sid=${secret}; Path=/`],
    ['an API key', `x-api-key: ${secret}`],
    ['a header in HAR', `{"name":"Authorization","value":"Bearer ${secret}"}`],
    ['a member of JSON', `{"access_token": "${secret}"}`],
    ['JSON in a string', `{"body":"{\\"client_secret\\":\\"${secret}\\"}"}`],
    ['an element of XML', `<AWSAccessKeyId>${secret}</AWSAccessKeyId>`],
    [
      'a session token in the server’s canonical request',
      `x-amz-date:1\nx-amz-security-token:${secret}\n`,
    ],
    ['that request again in hex', `<CanonicalRequestBytes>${secret}</CanonicalRequestBytes>`],
    [
      'a token that AWS repeats',
      `'${secret}' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer ${secret}'.`,
    ],
    [
      'a token that AWS repeats behind an equals sign',
      `Authorization header requires 'Credential' parameter. Authorization=${secret}`,
    ],
    ['a query parameter', `GET /x?a=1&X-Amz-Security-Token=${secret}&b=2 HTTP/1.1`],
    ['a signed URL', `https://x/?Expires=1&Signature=${secret}`],
    ['a password in a URL', `https://user:${secret}@example.com/`],
    ['a token in a sentence', `Sent with Bearer ${secret}.`],
  ])('%s', (_, text) => {
    const reading = readResponse(text);
    expect(JSON.stringify({ ...reading, facts: undefined })).not.toContain(secret);
    expect(reading.masked.length).toBeGreaterThan(0);
    expect(reading.text).toContain('•••');
  });

  test.each([
    jwt,
    'AKIAIOSFODNN7EXAMPLE',
    'ASIAIOSFODNN7EXAMPLE',
    `LTAI${'a1'.repeat(8)}`,
    `AKID${'a1'.repeat(8)}`,
    `AIza${'a1'.repeat(16)}`,
    `ghp_${'a1'.repeat(18)}`,
    'Atza|IwEBIHmzrSnvzfJ7Q37ywQ',
  ])('what looks like one: %s', (text) => {
    expect(readResponse(`the key ${text} is unknown`).text).toBe('the key ••• is unknown');
  });

  test('the list names each once, and holds no value', () => {
    const { masked } = readResponse(
      `Cookie: a=${secret}\nCookie: b=${secret}\nx-api-key: ${secret}`,
    );
    expect(masked).toEqual([
      { name: 'Cookie', why: { id: 'response.masked.cookie' } },
      { name: 'x-api-key', why: { id: 'response.masked.credential' } },
    ]);
  });
});

describe('what is no secret stays', () => {
  test.each([
    'Basic auth with password is not allowed on this instance',
    'WWW-Authenticate: Bearer realm="https://accounts.google.com/", error="insufficient_scope"',
    'WWW-Authenticate: Key realm="kong"',
    '{"token": null, "password": "***"}',
    'Authorization header requires existence of either a date',
    'Sign: Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjM=',
  ])('%s', (text) => {
    expect(readResponse(text)).toMatchObject({ text, masked: [] });
  });
});

describe('marks stand in the masked text', () => {
  test('behind and before a mask', () => {
    const { text, marks } = readResponse(
      `x-api-key: ${secret}\nerror code: 1020\nCookie: a=${secret}\n`,
    );
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['masked', '•••'],
      ['proof', 'error code: 1020'],
      ['masked', '•••'],
    ]);
  });

  test('around one', () => {
    const { hits, text } = readResponse('the app(AKIAIOSFODNN7EXAMPLE) is disabled');
    expect(hits[0]?.proof.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the app(•••) is disabled',
    ]);
  });
});
