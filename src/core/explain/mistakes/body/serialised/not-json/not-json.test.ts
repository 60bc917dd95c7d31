import { expect, test } from 'vitest';
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';
import texts from '#core/explain/mistakes/body/serialised/not-json/vectors/texts.json' with {
  type: 'json',
};
import coercions from '#core/explain/serializers/vectors/coercions.json' with { type: 'json' };
import inputs from '#core/explain/serializers/vectors/inputs.json' with { type: 'json' };

const bodies = new Map(Object.entries(inputs));
const written = [
  ...Object.entries(texts),
  ...coercions.map(({ call, outputs }) => [call, outputs] as const),
].flatMap(([call, outputs]) =>
  Object.entries(outputs).map(([name, output]) => ({ call, name, output: String(output) })),
);

test.each(written.filter(({ name, output }) => output !== bodies.get(name)))(
  '$call wrote $name',
  ({ name, output }) => {
    expect(signedFor('object-as-text', bodies.get(name) ?? '')).toContain(output);
  },
);

const body = `{"a":"é'x'","b":"$5 \${c} \`d\`"}`;

test.each([
  // python3: str('…'.encode())
  ['python-bytes-repr', body, `b'{"a":"\\xc3\\xa9\\'x\\'","b":"$5 \${c} \`d\`"}'`],
  ['python-bytes-repr', '{"a":\n"\\u4e2d"}', `b'{"a":\\n"\\\\u4e2d"}'`],
  ['python-bytes-repr', '{"a":"é"}', `b'{"a": "\\\\u00e9"}'`],
  ['python-bytes-repr', "'x'", `b"'x'"`],
  ['byte-list', '{"é":1}', '[123 34 195 169 34 58 49 125]'],
  ['byte-list', '{"é":1}', '[123, 34, -61, -87, 34, 58, 49, 125]'],
  ['byte-list', '{"é":1}', '[123, 34, 195, 169, 34, 58, 49, 125]'],
  ['byte-list', '{"é":1}', new TextEncoder().encode('{"é":1}').toString()],
  ['byte-list', '{"é":1}', JSON.stringify(Buffer.from('{"é":1}'))],
  ['json-quoted-again', body, JSON.stringify(body)],
  // python3: json.dumps, php: json_encode, of the text
  ['json-quoted-again', '{"a":"é/"}', '"{\\"a\\":\\"\\u00e9/\\"}"'],
  ['json-quoted-again', '{"a":"é/"}', '"{\\"a\\":\\"\\u00e9\\/\\"}"'],
  ['json-quoted-again', '"{\\"a\\": 1}"', '{"a": 1}'],
  // bash: cat <<EOF …, echo {"a":"b c"}; PowerShell 5.1: curl.exe -d '…'
  ['shell-quoting', body, '{"a":"é\'x\'","b":"  "}'],
  ['shell-quoting', '{"a":"b\\\\c"}', '{"a":"b\\c"}'],
  ['shell-quoting', '{"a":"b c"}', '{a:b c}'],
  ['shell-quoting', '{"a":"\\"q\\""}', '{a:"q"}'],
  ['shell-quoting', '{"a": "b  c"}', '{a: b c}'],
  ['shell-quoting', '{"a":"it\'s"}', '{"a":"its"}'],
  ['shell-quoting', '{"a":1}', '\'{"a":1}\''],
  ['shell-quoting', '{"a":"b\\nc"}', '{"a":"b\nc"}\n'],
])('%s: %s may have been signed as %s', (id, text, signed) => {
  expect(signedFor(id, text)).toContain(signed);
});

test('bytes that are no text are printed as well', () => {
  const bytes = Uint8Array.of(0xff, 0x00, 0x27);
  const printed = [...variantsOf('python-bytes-repr', bytes), ...variantsOf('byte-list', bytes)];
  const texts = printed.map(({ value }) => new TextDecoder().decode(value));
  expect(texts).toContain(`b"\\xff\\x00'"`);
  expect(texts).toContain('[-1, 0, 39]');
});

test('the words say what was signed', () => {
  const variants = variantsOf('object-as-text', new TextEncoder().encode('{"a":1}'));
  const named = variants.map(({ value, values }) => [
    values?.text,
    new TextDecoder().decode(value),
  ]);
  expect(named).toContainEqual(['Java Map.toString', '{a=1}']);
  expect(named).toContainEqual(['JavaScript String(o)', '[object Object]']);
});
