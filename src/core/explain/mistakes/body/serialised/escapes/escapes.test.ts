import { expect, test } from 'vitest';
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';

const raw = '{"t":"é中😀","u":"https://a/b","h":"<a b=\'1\'>&"}';

test.each([
  // Python: json.dumps(x, ensure_ascii=True, separators=(",", ":"))
  [
    'non-ascii-escapes',
    raw,
    '{"t":"\\u00e9\\u4e2d\\ud83d\\ude00","u":"https://a/b","h":"<a b=\'1\'>&"}',
  ],
  [
    'non-ascii-escapes',
    raw,
    '{"t":"\\u00E9\\u4E2D\\uD83D\\uDE00","u":"https://a/b","h":"<a b=\'1\'>&"}',
  ],
  ['non-ascii-escapes', raw, '{"t":"é中\\uD83D\\uDE00","u":"https://a/b","h":"<a b=\'1\'>&"}'],
  [
    'non-ascii-escapes',
    '{ "t":"\\u4e2d\\ud83d\\ude00\\\\u4e2d\\u003c" }',
    '{ "t":"中😀\\\\u4e2d\\u003c" }',
  ],
  ['non-ascii-escapes', '["\\u4e2d\\u2028"]', '["中\\u2028"]'],
  ['non-ascii-escapes', '["\\u4e2d\\ud83d"]', '["中\\ud83d"]'],
  ['slash-escapes', raw, '{"t":"é中😀","u":"https:\\/\\/a\\/b","h":"<a b=\'1\'>&"}'],
  ['slash-escapes', '["a\\/b\\\\/c"]', '["a/b\\\\/c"]'],
  ['slash-escapes', '["a\\/b/c"]', '["a\\/b\\/c"]'],
  ['slash-escapes', '["</b>/"]', '["<\\/b>/"]'],
  // Go: json.HTMLEscape; Gson: its table of HTML-safe replacements
  ['html-escapes', '{"h":"<a b=\'1\'>&"}', '{"h":"\\u003ca b=\'1\'\\u003e\\u0026"}'],
  [
    'html-escapes',
    '{"h":"<a b=\'1\'>&"}',
    '{"h":"\\u003ca b\\u003d\\u00271\\u0027\\u003e\\u0026"}',
  ],
  ['html-escapes', '["\\u003Ca\\u003e \\u0022\\u4e2d\\u005c"]', '["<a> \\"\\u4e2d\\u005c"]'],
  ['html-escapes', '["\\\\u0022\\u0026"]', '["\\\\u0022&"]'],
  ['line-separator-escapes', '["a\u2028b\u2029"]', '["a\\u2028b\\u2029"]'],
  ['line-separator-escapes', '["a\\u2028b\\u2029\\u4e2d"]', '["a\u2028b\u2029\\u4e2d"]'],
  ['control-character-escapes', '["\\b\\f\\n\\\\b"]', '["\\u0008\\u000c\\n\\\\b"]'],
  ['control-character-escapes', '["\\u0008\\u000C\\u001f"]', '["\\b\\f\\u001f"]'],
  ['escape-hex-case', '["\\u00e9\\u001F"]', '["\\u00E9\\u001F"]'],
  ['escape-hex-case', '["\\u00E9\\u001F"]', '["\\u00e9\\u001f"]'],
  ['lone-surrogate', '["a\\ud83d","\\ud83d\\ude00"]', '["a\ufffd","\\ud83d\\ude00"]'],
  ['lone-surrogate', '["a\\ud83d"]', '["a?"]'],
  ['lone-surrogate', '["a\\ude00"]', '["a\\ufffd"]'],
  // What node, python3 and php read from '…' around the text.
  ['source-literal', '{"a":"x\\/y \\u4e2d \\"q\\" \\n\\\\"}', '{"a":"x/y 中 "q" \n\\"}'],
  ['source-literal', '{"a":"x\\/y \\u4e2d \\"q\\" \\n\\\\"}', '{"a":"x\\/y 中 "q" \n\\"}'],
  [
    'source-literal',
    '{"a":"x\\/y \\u4e2d \\"q\\" \\n\\\\"}',
    '{"a":"x\\/y \\u4e2d \\"q\\" \\n\\"}',
  ],
  ['source-literal', '["\\u005cn"]', '["\\n"]'],
])('%s: %s may have been signed as %s', (id, body, signed) => {
  expect(signedFor(id, body)).toContain(signed);
});

test.each(['non-ascii-escapes', 'slash-escapes', 'html-escapes'])(
  '%s says which side has the escapes',
  (id) => {
    const [forward] = variantsOf(id, new TextEncoder().encode(raw));
    const escaped = forward?.value ?? new Uint8Array();
    const back = variantsOf(id, escaped).filter(({ values }) => values?.form === 'raw');
    expect(forward?.values).toEqual({ form: 'escaped' });
    expect(back.map(({ value }) => new TextDecoder().decode(value))).toContain(raw);
  },
);

test('a body without escapes has no variants', () => {
  const plain = '{"a":"b","c":1}';
  const ids = [
    'non-ascii-escapes',
    'slash-escapes',
    'html-escapes',
    'lone-surrogate',
    'source-literal',
  ];
  expect(ids.flatMap((id) => signedFor(id, plain))).toEqual([]);
});
