import { describe, expect, test } from 'vitest';
import { importText } from '#core/importers/import-text.ts';

function read(text: string | Uint8Array<ArrayBuffer>) {
  const found = importText(text);
  const [first] = found.candidates;
  return {
    found,
    first,
    body: Buffer.from(first?.request.body ?? []).toString('latin1'),
    ids: [
      ...(first?.unread ?? []).map(({ why }) => why.id),
      ...(first?.notes ?? []).map(({ id }) => id),
    ],
  };
}

describe('a raw request', () => {
  test('has exactly the bytes that its Content-Length counts', () => {
    const { body, first, ids } = read(
      'POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\na\r\nb\n',
    );
    expect(body).toBe('a\r\nb\n');
    expect(first?.bodyKnownFromWire).toBe(true);
    expect(ids).toEqual([]);
  });

  test('that goes on behind its Content-Length has the rest listed', () => {
    const { body, first } = read(
      'POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{} and more',
    );
    expect(body).toBe('{}');
    expect(first?.unread).toEqual([{ what: 'and more', why: { id: 'import.http.behind' } }]);
  });

  test('that is shorter than its Content-Length is not known from the wire', () => {
    const { body, first, ids } = read(
      'POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 20\r\n\r\n{}',
    );
    expect(body).toBe('{}');
    expect(first?.bodyKnownFromWire).toBe(false);
    expect(ids).toEqual(['import.http.length-longer']);
  });

  test('whose CR LF became LF on its way is recognised by its Content-Length', () => {
    expect(read('POST /x HTTP/1.1\nHost: h\nContent-Length: 7\n\n{\n1\n}').ids).toEqual([
      'import.http.length-line-ends',
    ]);
  });

  test('without a Content-Length keeps its final line end and says so', () => {
    const { body, first, ids } = read('POST /x HTTP/1.1\nHost: h\n\n{}\n');
    expect(body).toBe('{}\n');
    expect(first?.bodyKnownFromWire).toBe(false);
    expect(ids).toEqual(['import.http.final-newline']);
  });

  test.each(['\r\n', '\n'])('in chunks is put together, with line ends %j', (end) => {
    const text = [
      'POST /x HTTP/1.1',
      'Host: h',
      'Transfer-Encoding: chunked',
      '',
      '3;ext=1',
      'a\nb',
      '1',
      '!',
      '0',
      '',
      '',
    ].join(end);
    const { body, first, ids } = read(text);
    expect(body).toBe('a\nb!');
    expect(first?.bodyKnownFromWire).toBe(true);
    expect(ids).toEqual([]);
  });

  test('that a proxy has put together although it says chunked is taken as it stands', () => {
    const { body, ids } = read(
      'POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n{"a": 1}',
    );
    expect(body).toBe('{"a": 1}');
    expect(ids).toEqual(['import.http.not-chunked']);
  });

  test('with folded lines has them in one', () => {
    const { first, ids } = read(
      'POST /x HTTP/1.1\r\nHost: h\r\nX-Long: a\r\n\t b\r\n  c\r\nContent-Length: 0\r\n\r\n',
    );
    expect(first?.request.headers).toContainEqual({ name: 'X-Long', value: 'a b c' });
    expect(ids).toContain('import.http.folded');
  });

  test('in HTTP/2 pseudo-headers is read', () => {
    const { first } = read(
      ':authority: h\n:method: PUT\n:path: /x?y\n:scheme: https\nsign: abc\n\n{}',
    );
    expect(first?.request.method).toBe('PUT');
    expect(first?.request.url).toBe('https://h/x?y');
    expect(first?.request.headers).toEqual([
      { name: 'Host', value: 'h' },
      { name: 'sign', value: 'abc' },
    ]);
  });

  test('keeps bytes that are no UTF-8', () => {
    const octets = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = Buffer.concat([
      Buffer.from('POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 256\r\n\r\n'),
      octets,
    ]);
    expect(read(new Uint8Array(text)).first?.request.body).toEqual(octets);
  });

  test('of several is read one after another, each with its response', () => {
    const { found } = read(
      'GET /a HTTP/1.1\r\nHost: h\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nPOST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nxHTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}',
    );
    expect(
      found.candidates.map(({ request, response }) => [request.url, response?.status]),
    ).toEqual([
      ['https://h/a', 204],
      ['https://h/b', 403],
    ]);
  });

  test('is not seen in a text that merely has colons', () => {
    expect(importText('note: this\nis: yaml').kind).toBe('body');
  });
});

describe('a trace in characters', () => {
  test('counts the bytes that it cannot tell', () => {
    const trace =
      '=> Send header, 47 bytes (0x2f)\n0000: POST / HTTP/1.1\n0011: Host: h\n001a: Content-Length: 4\n002d: \n=> Send data, 4 bytes (0x4)\n0000: a..b\n';
    const { first, body } = read(trace);
    expect(body).toBe('a..b');
    expect(first?.bodyKnownFromWire).toBe(false);
    expect(first?.unread).toEqual([
      { what: 'a..b', why: { id: 'import.trace.dots', values: { count: 2 } } },
    ]);
  });
});
