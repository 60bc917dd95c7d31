import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { requestUrl, urlOf } from '#core/inspect/url.ts';
import { schemes } from '#core/schemes/registry.ts';

const host = 'https://api.example.com';

describe('the URL of a request', () => {
  test.each([
    [host, '/v3/push/app', 'https://api.example.com/v3/push/app'],
    [`${host}/`, '/v3', 'https://api.example.com/v3'],
    [`${host}/proxy/`, '/v3?a=b&c=%E4%BD%A0', 'https://api.example.com/proxy/v3?a=b&c=%E4%BD%A0'],
    ['http://localhost:8080', '/', 'http://localhost:8080/'],
    ['http://[::1]:8080', '/a//b', 'http://[::1]:8080/a//b'],
    ['HTTPS://API.Example.com:443', '/?x=/../', 'HTTPS://API.Example.com:443/?x=/../'],
  ])('joins %s and %s as they stand', (baseUrl, path, url) => {
    expect(requestUrl(baseUrl, path)).toBe(url);
  });

  test('of a session is that of its access point', () => {
    const [scheme] = schemes;
    const session = { accessPointId: 'shanghai', customBaseUrl: 'http://x', path: '/v3/push/app' };
    expect(urlOf(scheme, session)).toBe('https://api.tpns.sh.tencent.com/v3/push/app');
    expect(urlOf(scheme, { ...session, accessPointId: 'custom' })).toBe('http://x/v3/push/app');
  });

  test('ends with the path, whatever of it is accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tail) => {
        const path = `/${tail}`;
        const url = attempt(host, path);
        if (url instanceof CoreError) expect(url.code).toBe('path-invalid');
        else {
          expect(url).toBe(host + path);
          // Accepted means: a client that follows the URL standard leaves it alone, the
          // quote apart, which it encodes in a query.
          expect(new URL(url).href.replaceAll('%27', "'")).toBe(url);
        }
      }),
    );
  });
});

describe('a base URL is refused', () => {
  test.each([
    ['', { problem: 'empty' }],
    ['api.example.com', { problem: 'scheme' }],
    ['ftp://api.example.com', { problem: 'scheme' }],
    ['https:/api.example.com', { problem: 'scheme' }],
    ['https://', { problem: 'host' }],
    ['https://a:99999', { problem: 'host' }],
    ['https://user:pw@example.com', { problem: 'credentials' }],
    [`${host}/?a=b`, { problem: 'query' }],
    [`${host}/#a`, { problem: 'fragment' }],
    [` ${host}`, { problem: 'character', position: 1 }],
    [`${host}/你`, { problem: 'character', found: '你', position: 25 }],
    [`${host}/%zz`, { problem: 'percent', position: 25 }],
  ])('%j', (baseUrl, values) => {
    expect(attempt(baseUrl, '/')).toMatchObject({ code: 'base-url-invalid', values });
  });

  test('without a word of the credentials in it', () => {
    expect(String(attempt('https://user:hunter2@example.com', '/'))).not.toContain('hunter2');
  });
});

describe('a path is refused', () => {
  test.each([
    ['', { problem: 'empty' }],
    ['v3/push/app', { problem: 'slash' }],
    ['/v3#top', { problem: 'fragment' }],
    ['/v3/push app', { problem: 'character', position: 9 }],
    ['/😀你', { problem: 'character', found: '😀', position: 2 }],
    ['/a\\b', { problem: 'character', found: '\\', position: 3 }],
    ['/v3\n', { problem: 'character', position: 4 }],
    ['/100%', { problem: 'percent', found: '%', position: 5 }],
    ['/a/../b', { problem: 'dots' }],
    ['/a/%2E', { problem: 'dots' }],
    ['/..?x', { problem: 'dots' }],
  ])('%j', (path, values) => {
    expect(attempt(host, path)).toMatchObject({ code: 'path-invalid', values });
  });
});

function attempt(baseUrl: string, path: string): string | CoreError {
  try {
    return requestUrl(baseUrl, path);
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}
