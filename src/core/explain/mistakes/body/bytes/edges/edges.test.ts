import { describe, expect, test } from 'vitest';
import { edgeMistakes } from '#core/explain/mistakes/body/bytes/edges/edges.ts';
import { bodyVariants } from '#core/explain/mistakes/mistakes.properties.ts';

const hex = (text: string) => Buffer.from(text).toString('hex');
const variants = (id: string, body: string | Uint8Array) => bodyVariants(edgeMistakes, id, body);

describe('the ends of a body and of its lines', () => {
  test.each([
    ['body-signed-with-final-line-end', '{}', '{}\n'],
    ['body-signed-with-final-line-end', '{}', '{}\r\n'],
    ['body-signed-without-outer-white-space', '{}\n', '{}'],
    ['body-signed-without-outer-white-space', '{}\r\n\r\n', '{}'],
    ['body-signed-without-outer-white-space', ' {} \n', ' {} '],
    ['body-signed-without-outer-white-space', ' {} \n', '{}'],
    ['body-signed-without-outer-white-space', ' {} ', ' {}'],
    ['body-signed-without-outer-white-space', ' {} ', '{} '],
    ['body-signed-without-outer-white-space', '\u00a0{}\0', '{}\0'],
    ['body-signed-without-outer-white-space', '\u00a0{}\0', '\u00a0{}'],
    ['body-signed-without-outer-white-space', '{}\x1c\u0085', '{}'],
    ['body-signed-without-outer-white-space', '{}\x01', '{}'],
    ['body-signed-with-outer-white-space', '{}', '{} '],
    ['body-signed-with-outer-white-space', '{}', '\n{}\n'],
    ['line-ends-changed', '{\n}\n', '{\r\n}\r\n'],
    ['line-ends-changed', '{\r\n}\r\n', '{\n}\n'],
    ['line-ends-changed', '{\r\n}\r\n', '{\r\r\n}\r\r\n'],
    ['line-ends-changed', '{\n}', '{\r}'],
    ['line-ends-in-strings-changed', '{"a":"x\\ny"}', '{"a":"x\\r\\ny"}'],
    ['line-ends-in-strings-changed', '{"a":"x\\r\\ny"}', '{"a":"x\\ny"}'],
    ['body-signed-without-line-ends', '{\r\n "a":1\n}\0', '{ "a":1}\0'],
    ['body-signed-without-line-ends', '{\r\n "a":1\n}\0', '{ "a":1}'],
    ['body-signed-without-line-ends', '{\r\n "a":1\n}', '{\r "a":1}'],
    ['body-signed-with-byte-order-mark', '{}', '\ufeff{}'],
    ['body-signed-without-byte-order-mark', '\ufeff{}', '{}'],
  ])('%s: %j was signed as %j', (id, body, signed) => {
    expect(variants(id, body)).toContain(hex(signed));
  });

  test('a body is cut where its length in characters is taken for bytes', () => {
    const body = Buffer.from('{"a":"你好😀"}');
    expect(variants('body-cut-by-characters', body)).toEqual([
      body.subarray(0, body.toString().length).toString('hex'),
      body.subarray(0, [...body.toString()].length).toString('hex'),
    ]);
    expect(variants('body-cut-by-characters', '{}')).toEqual([]);
  });
});

const values = {
  audience: 'all',
  tags: ['a, b', { deep: [1, [], {}] }],
  'a"b,{': '}, \\"',
  empty: {},
};

describe('a file whose line ends curl took out', () => {
  test.each([1, 2, 4, '\t'])('indented by %j', (indent) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const file = JSON.stringify(values, null, indent).replaceAll('\n', lineEnd);
      const sent = file.replaceAll(/[\r\n]/g, '');
      expect(variants('curl-data-from-file', sent)).toContain(hex(file));
      expect(variants('curl-data-from-file', sent)).toContain(hex(file + lineEnd));
    }
  });

  test('with a short list in one line', () => {
    const file = '{\n    "list": [1, 2],\n    "a": {"b": 1}\n}';
    expect(variants('curl-data-from-file', file.replaceAll('\n', ''))).toContain(hex(file));
  });

  test('that only ended in a line end', () => {
    expect(variants('curl-data-from-file', '{"a":1}')).toEqual([
      hex('{"a":1}\n'),
      hex('{"a":1}\r\n'),
    ]);
  });
});
