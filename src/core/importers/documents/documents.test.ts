import { describe, expect, test } from 'vitest';
import { importText } from '#core/importers/import-text.ts';

function har(request: unknown) {
  return importText(
    JSON.stringify({
      log: { entries: [{ request, response: { status: 200, headers: [], content: {} } }] },
    }),
  );
}

const bodyOf = (found: ReturnType<typeof importText>) =>
  Buffer.from(found.candidates[0]?.request.body ?? []).toString();

describe('HAR', () => {
  test('with fewer bytes than the browser sent says so, and asks when there are none', () => {
    const [first] = har({
      method: 'POST',
      url: 'https://h/',
      headers: [],
      bodySize: 9,
      postData: { text: '你' },
    }).candidates;
    expect(first?.unread[0]?.why).toEqual({ id: 'import.har.size', values: { size: 9, found: 3 } });
    expect(first?.bodyKnownFromWire).toBe(false);
    const [second] = har({
      method: 'POST',
      url: 'https://h/',
      headers: [],
      bodySize: 9,
    }).candidates;
    expect(second?.needs).toEqual([{ kind: 'body', key: '' }]);
  });

  test('with params alone has them written as a form', () => {
    const found = har({
      method: 'POST',
      url: 'https://h/',
      headers: [],
      postData: { params: [{ name: 'a b', value: 'é&' }] },
    });
    expect(bodyOf(found)).toBe('a+b=%C3%A9%26');
    expect(found.candidates[0]?.notes).toEqual([{ id: 'import.har.params' }]);
  });

  test('with a body in Base64 has its bytes', () => {
    const found = har({
      method: 'POST',
      url: 'https://h/',
      headers: [],
      bodySize: 3,
      postData: { text: 'AP+A', encoding: 'base64' },
    });
    expect(found.candidates[0]?.request.body).toEqual(Uint8Array.from([0, 255, 128]));
    expect(found.candidates[0]?.bodyKnownFromWire).toBe(true);
  });

  test('whose body was no text, or is in an encoding that is not known, says so', () => {
    const entry = { method: 'POST', url: 'https://h/', headers: [] };
    const lost = har({ ...entry, postData: { text: 'a\ufffdb' } });
    expect(lost.candidates[0]?.notes).toEqual([{ id: 'import.har.replaced' }]);
    const odd = har({ ...entry, postData: { text: 'YQ', encoding: 'rot13' } });
    expect(bodyOf(odd)).toBe('YQ');
    expect(odd.candidates[0]?.unread).toEqual([
      { what: 'rot13', why: { id: 'import.har.encoding' } },
    ]);
  });

  test('with members of other types than HAR has is read as far as it goes', () => {
    const found = importText(
      '{"log": {"entries": [null, 1, "x", {"request": []}, {"__proto__": {"request": {"url": "x"}}}]}}',
    );
    expect(found.candidates.map(({ request }) => request.url)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('Postman', () => {
  const requestOf = (request: unknown) => {
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
    const text = JSON.stringify({ info: { name: 'a', schema }, item: [{ name: 'b', request }] });
    return importText(text).candidates[0];
  };

  test('with a URL in parts has it put together, and any other parts are listed', () => {
    const url = { protocol: 'http', host: ['a', 'example'], path: ['b', 'c'] };
    expect(requestOf({ url })?.request.url).toBe('http://a.example/b/c');
    const odd = requestOf({ url: { host: { toString: 1, valueOf: 1 } } });
    expect(odd?.request.url).toBeUndefined();
    expect(odd?.unread.map(({ why }) => why.id)).toEqual(['import.curl.url']);
  });

  test('has forms encoded and says what depends on an environment', () => {
    const item = {
      name: 'x',
      request: {
        method: 'POST',
        url: '{{base}}/x',
        header: [],
        body: {
          mode: 'urlencoded',
          urlencoded: [
            { key: 'a', value: '1 2' },
            { key: 'b', value: 'x', disabled: true },
          ],
        },
      },
    };
    const found = importText(JSON.stringify(item));
    expect(bodyOf(found)).toBe('a=1+2');
    expect(found.candidates[0]?.unread.map(({ what }) => what)).toEqual(['{{base}}']);
    expect(found.candidates[0]?.ignored).toContain('b: x');
  });

  test('with a form of several parts has its bytes but for the boundary', () => {
    const item = {
      request: {
        method: 'POST',
        url: 'https://h/',
        body: { mode: 'formdata', formdata: [{ key: 'a', value: 'b', type: 'text' }] },
      },
    };
    const [first] = importText(JSON.stringify(item)).candidates;
    expect(first?.bodyKnownFromWire).toBe(false);
    expect(first?.notes).toEqual([{ id: 'import.curl.boundary' }]);
    expect(Buffer.from(first?.request.body ?? []).toString()).toContain('name="a"\r\n\r\nb\r\n');
  });
});

describe('an object of headers and body', () => {
  test('with a body that is an object has it as it is written there, not written anew', () => {
    const found = importText(
      '{"headers": {"Sign": "s"}, "body": {"b": 1.0,  "a": "\\u4f60", "__proto__": 1}}',
    );
    expect(bodyOf(found)).toBe('{"b": 1.0,  "a": "\\u4f60", "__proto__": 1}');
    expect(found.candidates[0]?.notes).toEqual([{ id: 'import.json.body-as-written' }]);
  });

  test('with the headers beside the body, as lists, or as pairs is read', () => {
    const headersOf = (text: string) => importText(text).candidates[0]?.request.headers;
    const expected = [
      { name: 'Sign', value: 's' },
      { name: 'TimeStamp', value: '1565314789' },
    ];
    expect(headersOf('{"Sign": "s", "TimeStamp": 1565314789, "body": "{}"}')).toEqual(expected);
    expect(
      headersOf('{"headers": {"Sign": ["s"], "TimeStamp": ["1565314789"]}, "body": ""}'),
    ).toEqual(expected);
    expect(
      headersOf(
        '{"headers": [["Sign", "s"], {"name": "TimeStamp", "value": "1565314789"}], "data": ""}',
      ),
    ).toEqual(expected);
  });

  test('has members that it does not know listed', () => {
    const found = importText('{"headers": {}, "body": "", "trace": [1, 2]}');
    expect(found.candidates[0]?.unread).toEqual([
      { what: '"trace": [1, 2]', why: { id: 'import.json.member' } },
    ]);
  });

  test('is not seen in a body that has a member of that name', () => {
    expect(importText('{"title": "a", "body": "b"}').kind).toBe('body');
    expect(importText('{"audience_type": "all", "message": {"body": "x"}}').kind).toBe('body');
  });
});
