import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { contentTypeFor, contentTypeOf } from './content-type.ts';

const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the Content-Type', () => {
  test('of a path that is not multipart is JSON, whatever the body', () => {
    expect(contentTypeOf(bytesOf('{"a":1}'), false)).toBe('application/json');
    expect(contentTypeOf(bytesOf('--b\r\n'), false)).toBe('application/json');
  });

  test('of a body that the platform wrote carries the boundary that the platform names', async () => {
    const form = new FormData();
    form.set('file', new Blob(['1,2\r\n']), 'tokens.csv');
    const response = new Response(form);
    const named = response.headers.get('content-type');
    expect(contentTypeOf(new Uint8Array(await response.arrayBuffer()), true)).toBe(named);
  });

  test.each([
    ['--b\r\n', 'b'],
    ['--b\n\xff\0', 'b'],
    ['--b \t\r\nx', 'b'],
    ['----WebKitFormBoundary7MA4YWxkTrZu0gW\r\n', '--WebKitFormBoundary7MA4YWxkTrZu0gW'],
    ['--gc0p4Jq0M:2Yt08jU534c0p==\r\n', '"gc0p4Jq0M:2Yt08jU534c0p=="'],
    ['--a b\r\n', '"a b"'],
    [`--${'x'.repeat(70)}\r\n`, 'x'.repeat(70)],
  ])('takes the boundary of the first line of %j', (body, boundary) => {
    expect(contentTypeOf(bytesOf(body), true)).toBe(`multipart/form-data; boundary=${boundary}`);
  });

  test.each([
    '',
    '--\r\n',
    '--b',
    '{"a":1}',
    'preamble\r\n--b\r\n',
    ' --b\r\n',
    '--b"\r\n',
    '--b\xe9\r\n',
    '--b\r--',
    `--${'x'.repeat(71)}\r\n`,
  ])('names no boundary when the body does not start with one: %j', (body) => {
    expect(contentTypeOf(bytesOf(body), true)).toBe('multipart/form-data');
  });
});

describe('of a scheme with forms', () => {
  const forms = { paths: [], sendsForms: true };

  test.each(['token=xyzz0&team_id=T1', 'payload=%7B%7D', 'a%5B0%5D=1', 'text='])(
    'the body %j is one',
    (body) => {
      expect(contentTypeFor(forms, '/', bytesOf(body))).toBe('application/x-www-form-urlencoded');
    },
  );

  test.each(['{"a":"b=c"}', '[1]', '', 'Hello, World!', '=a'])('%j is none', (body) => {
    expect(contentTypeFor(forms, '/', bytesOf(body))).toBe('application/json');
  });

  test('there are none where the scheme has none', () => {
    expect(contentTypeFor({ paths: [] }, '/', bytesOf('a=b'))).toBe('application/json');
  });
});
