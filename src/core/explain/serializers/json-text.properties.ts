import fc from 'fast-check';

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'b', '1', '10', 'null', '2021-11-03T06:17:41.000Z'),
  },
  fc.constantFrom(
    '</a>',
    "it's",
    '"',
    '\\',
    '\u2028',
    '\u007f',
    '\u0085',
    '你好',
    '😀',
    '1.50',
    '\b\f\u001f',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('<&=>+`', '\u2019', '\u00a0', '{"a":1}'),
);
const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '1.0',
    '1e3',
    '-0',
    '-0.0',
    '1.10',
    '1E-7',
    '9007199254740993',
    '1e21',
    '0.0001',
    '12345678.9',
    '1e16',
    '18446744073709551616',
  ),
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(999)).map(([a, b]) => `${a}.${b}`),
);
type Texts = { readonly node: string; readonly array: string; readonly object: string };

/** JSON texts with all that tells runtimes apart: odd numbers, escapes, duplicates, array indices as keys. */
export const jsonText = fc.letrec<Texts>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('true', 'false', 'null'),
    number,
    text.map((value) => JSON.stringify(value)),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('node'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
  object: fc
    .array(fc.tuple(text, tie('node')), { maxLength: 4 })
    .map(
      (members) =>
        `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`,
    ),
})).node;
