import { expect, test } from 'vitest';
import { signedFor, variantsOf } from '#core/explain/mistakes/body/serialised/given.properties.ts';

test.each([
  ['float-zeros', '{"a":1.0, "b":[2.00,-3.5]}', '{"a":1, "b":[2,-3.5]}'],
  ['float-zeros', '{"a":1.0,"b":2.0}', '{"a":1.0,"b":2}'],
  ['float-zeros', '{"a":1, "b":[2,3.5],"c":"4"}', '{"a":1.0, "b":[2.0,3.5],"c":"4"}'],
  ['float-zeros', '{"a":1,"b":2}', '{"a":1,"b":2.0}'],
  ['float-zeros', '{"a_id":1,"b":2}', '{"a_id":1.0,"b":2}'],
  // python3 -c 'print(json.dumps(json.loads(…)))', the numbers alone
  ['numbers-reprinted', '{"a":1e-7,"b": 1e16,"c":3}', '{"a":1e-07,"b": 1e+16,"c":3}'],
  // node -p, java Double.toString
  ['numbers-reprinted', '{"a":1e-7,"b": 1e16,"c":3}', '{"a":1e-7,"b": 10000000000000000,"c":3}'],
  ['numbers-reprinted', '{"a":12345678.9}', '{"a":1.23456789E7}'],
  ['big-integers', '{ "a":9007199254740993 }', '{ "a":9007199254740992 }'],
  ['big-integers', '{ "a":9223372036854775807,"b":5 }', '{ "a":9223372036854776000,"b":5 }'],
  ['big-integers', '{ "a":9223372036854775807,"b":5 }', '{ "a":"9223372036854775807","b":5 }'],
  [
    'numeric-strings',
    '{"a":"3","b":"x","c":"-1.5","d":"007"}',
    '{"a":3,"b":"x","c":-1.5,"d":"007"}',
  ],
  ['numeric-strings', '{"a":"3","b":"4"}', '{"a":"3","b":4}'],
  ['numeric-strings', '{"user_id":"3","b":"4","groupId":"5"}', '{"user_id":3,"b":"4","groupId":5}'],
  ['numeric-strings', '{"a":3,"b":[4]}', '{"a":"3","b":["4"]}'],
  ['numeric-strings', '{"a":3,"b":[4]}', '{"a":3,"b":["4"]}'],
  [
    'literals-respelled',
    '{"a": true,"b":[false,null],"c":"true"}',
    '{"a": True,"b":[False,None],"c":"true"}',
  ],
  ['literals-respelled', '[true,null]', '[True,null]'],
  ['empty-objects', '{"a":{},"b":[{ }],"c":[1]}', '{"a":[],"b":[[]],"c":[1]}'],
  ['empty-objects', '{"a":{},"b":{}}', '{"a":{},"b":[]}'],
  ['empty-objects', '{"a":[],"b":{}}', '{"a":{},"b":{}}'],
])('%s: %s may have been signed as %s', (id, body, signed) => {
  expect(signedFor(id, body)).toContain(signed);
});

test('the words tell which side has the quotes', () => {
  const [variant] = variantsOf('numeric-strings', new TextEncoder().encode('{"a":"3"}'));
  expect(variant?.values).toEqual({ form: 'number' });
});

test('a body with very many numbers has few variants for each of them', () => {
  const numbers = Array.from({ length: 50_000 }, (_, index) => index);
  expect(signedFor('float-zeros', JSON.stringify(numbers)).length).toBeLessThan(20);
});
