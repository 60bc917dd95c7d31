import { expect, test } from 'vitest';
import forms from '#core/explain/mistakes/body/serialised/forms/vectors/forms.json' with {
  type: 'json',
};
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';
import inputs from '#core/explain/serializers/vectors/inputs.json' with { type: 'json' };

const bodies = new Map(Object.entries(inputs));
const cases = Object.entries(forms).flatMap(([library, outputs]) =>
  Object.entries(outputs).map(([name, output]) => ({ library, name, output })),
);

test.each(cases)('$library wrote the form of $name', ({ library, name, output }) => {
  const body = new TextEncoder().encode(bodies.get(name) ?? '');
  const texts = variantsOf('form-encoded', body).map(({ value }) =>
    new TextDecoder().decode(value),
  );
  expect(texts, library).toContain(output);
});

test('the words name the library', () => {
  const body = new TextEncoder().encode('{"a":{"b":true}}');
  const named = variantsOf('form-encoded', body).map(({ value, values }) => [
    values?.library,
    new TextDecoder().decode(value),
  ]);
  expect(named).toContainEqual(['PHP http_build_query', 'a%5Bb%5D=1']);
  expect(named).toContainEqual(['requests data=', 'a=b']);
  expect(named).toContainEqual(['qs.stringify', 'a%5Bb%5D=true']);
});

const text = '{"a": "é~/*(1)"}';

test.each([
  [text, encodeURIComponent(text)],
  [text, new URLSearchParams({ '': text }).toString().slice(1)],
  // python3: quote_plus, quote; php: urlencode, rawurlencode; .NET: HttpUtility.UrlEncode
  [text, '%7B%22a%22%3A+%22%C3%A9~%2F%2A%281%29%22%7D'],
  [text, '%7B%22a%22%3A%20%22%C3%A9~/%2A%281%29%22%7D'],
  [text, '%7B%22a%22%3A+%22%C3%A9%7E%2F%2A%281%29%22%7D'],
  [text, '%7B%22a%22%3A%20%22%C3%A9~%2F%2A%281%29%22%7D'],
  [text, '%7b%22a%22%3a+%22%c3%a9%7e%2f*(1)%22%7d'],
  [encodeURIComponent(text), text],
  ['%7B%22a%22%3A+1%7D', '{"a": 1}'],
])('%s may have been signed as %s', (body, signed) => {
  expect(signedFor('percent-encoded', body)).toContain(signed);
});

test('a percent sign in JSON is no encoding', () => {
  const decodings = signedFor('percent-encoded', '{"a":"50%20"}').filter(
    (one) => !/^%7b/i.test(one),
  );
  expect(decodings).toEqual([]);
});

test('a body nested very deeply is left alone', () => {
  const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  expect(signedFor('form-encoded', deep)).toEqual([]);
});
