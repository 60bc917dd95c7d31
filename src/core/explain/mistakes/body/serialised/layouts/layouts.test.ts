import { expect, test } from 'vitest';
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';

const compact = '{"a":[1,{"b":"x y"}],"c":1.0}';
const tabbed = '{\n\t"a": [\n\t\t1,\n\t\t{\n\t\t\t"b": "x y"\n\t\t}\n\t],\n\t"c": 1.0\n}';
const two = tabbed.replaceAll('\t', '  ');

test.each([
  ['reindented', compact, tabbed],
  ['reindented', compact, two],
  ['reindented', compact, `${two}\n`],
  ['reindented', compact, tabbed.replaceAll('\t', '    ').replaceAll('\n', '\r\n')],
  ['reindented', compact, '{"a": [1, {"b": "x y"}], "c": 1.0}'],
  ['reindented', '["\\u4e2d\\/",1e5]', '[\n  "\\u4e2d\\/",\n  1e5\n]'],
  ['encoder-newline', compact, `${compact}\n`],
  ['encoder-newline', `${compact}\n`, compact],
  ['white-space-stripped', two, compact.replace('x y', 'xy')],
  ['white-space-stripped', '{"a": "x\ty"}\r\n', '{"a":"x\ty"}\r\n'],
  ['white-space-stripped', '{"a": 1,\r\n"b": 2}\n', '{"a": 1,"b": 2}'],
  [
    'comments-stripped',
    '{"u":"http://a/*b*/",/* c */"d":1 // e\n}',
    '{"u":"http://a/*b*/","d":1 \n}',
  ],
  [
    'comments-stripped',
    '{"u":"http://a/*b*/",/* c */"d":1 // e\n}',
    '{"u":"http://a/*b*/","d":1\n}',
  ],
  ['comments-stripped', '{\n  // first\n  "d":1\n}', '{\n  "d":1\n}'],
  ['comments-stripped', '{"a":"\\"//",\n//x\n"b":2}', '{"a":"\\"//",\n\n"b":2}'],
])('%s: %j may have been signed as %j', (id, body, signed) => {
  expect(signedFor(id, body)).toContain(signed);
});

test('the words tell indent and line ends', () => {
  const variants = variantsOf('reindented', new TextEncoder().encode(compact));
  const values = variants.map(({ values }) => values);
  expect(values).toContainEqual({ indent: 'tab', newline: 'crlf' });
  expect(values).toContainEqual({ indent: '2', newline: 'lf' });
});
