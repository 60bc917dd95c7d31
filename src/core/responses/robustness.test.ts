import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reading, readResponse, responseLimit } from '#core/responses/read-response.ts';
import { families, responseWords } from '#core/responses/registry.ts';
import samples from '#core/responses/vectors/samples-from-threads.json' with { type: 'json' };

/** Marks of every grammar that is read, names that prototypes have, and words of the rules. */
const splinters = [
  ...[
    '"',
    "'",
    '\\',
    '\\"',
    '\\n',
    '\\u',
    '\\u003c',
    '&#32;',
    '&lt;',
    '&',
    '<',
    '>',
    '</',
    '<a>',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    ',',
    ':',
    '=',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '\0',
    '\ud800',
    '你',
    '‘',
    '\u00a0',
    '`',
    '#',
    '(',
    ')',
  ],
  ...[
    '"entries":',
    '"response":',
    '"status":',
    '"name":',
    '"value":',
    '__proto__: 1',
    'constructor: "x"',
    'toString=',
  ],
  ...[
    'HTTP/1.1 403 ',
    '< HTTP/2 200',
    '> GET / HTTP/1.1',
    'Date: ',
    'Server: ',
    'Cookie: ',
    'Authorization: ',
  ],
  ...[
    'Bearer ',
    'Basic ',
    'eyJ',
    'AKIA',
    '://',
    '@',
    '?key=',
    'StringToSign:',
    'status code',
    'error code: ',
  ],
  ...families.flatMap(({ rules }) =>
    rules.flatMap(({ when }) =>
      when
        .flat()
        .flatMap((token) => (token.kind === 'words' || token.kind === 'code' ? [token.text] : [])),
    ),
  ),
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...splinters),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...samples.map((sample) => sample.text)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function expectSound(reading: Reading): void {
  for (const { start, end } of [...reading.marks, ...reading.hits.flatMap(({ proof }) => proof)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(reading.text.length);
  }
  for (const { start, end, kind } of reading.marks) {
    if (kind === 'masked') expect(reading.text.slice(start, end)).toBe('•••');
  }
  expect(reading.cause).toBe(reading.hits[0]?.cause ?? 'undecided');
}

describe('any text', () => {
  test('is read without an error, its marks inside of the text', () => {
    fc.assert(fc.property(text, (pasted) => expectSound(readResponse(pasted))));
  });

  test('gives the same reading each time: no rule remembers the text before', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const alone = readResponse(first);
        readResponse(second);
        expect(readResponse(first)).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});

// A step for each pair of characters would be 10¹² steps: the runner’s limit ends such a test.
describe('a megabyte that is made to be slow', () => {
  const filled = (unit: string) =>
    unit.repeat(Math.ceil(responseLimit / unit.length)).slice(0, responseLimit);
  test.each([
    ['backslashes', '\\'],
    ['backslashes before quotes', '\\\\"'],
    ['ampersands', '&'],
    ['unfinished entities', '&#'],
    ['quotes', '"'],
    ['names without values', '"a":'],
    ['names with unfinished values', 'a:"'],
    ['colons', ':'],
    ['long names', `${'a'.repeat(64)}:`],
    ['pairs', 'a=a,'],
    ['tags', '<a>'],
    ['angles', '<'],
    ['brackets', '{"entries":['],
    ['objects', '{"log":{"entries":[{"response":{"status":403}},'],
    ['line ends', '\n'],
    ['status lines', '\nHTTP/1.1 403'],
    ['header names', '\na:'],
    ['tokens', 'eyJ-'],
    ['bearers', 'Bearer '],
    ['keys', 'AIza-'],
    ['schemes', '://'],
    ['blanks', ' '],
    ['codes next to each other', 'ExpiredToken'],
    ['beginnings of patterns', 'Requests from referer '],
    ['digits', '1'],
    ['text by number', '\\u0041'],
  ])('%s', (_, unit) => {
    expectSound(readResponse(filled(unit)));
    expectSound(readResponse(`{"log":${filled(unit)}`));
  });
});

describe('the words', () => {
  test('exist for every rule in both languages, and none is left over', () => {
    const ids = families.flatMap(({ rules }) =>
      rules.flatMap(({ id }) => [`response.${id}.meaning`, `response.${id}.next`]),
    );
    for (const words of Object.values(responseWords)) {
      const said = Object.keys(words).filter((id) => /\.(?:meaning|next)$/.test(id));
      expect(said.sort()).toEqual([...ids].sort());
    }
    expect(Object.keys(responseWords.en).sort()).toEqual(
      Object.keys(responseWords['zh-CN']).sort(),
    );
  });

  test.each(families.flatMap(({ rules }) => rules))(
    'name cause and gateway of $id',
    ({ cause, gateway }) => {
      expect(responseWords.en[`response.cause.${cause}`]).toBeDefined();
      expect(responseWords.en[`response.gateway.${gateway}`]).toBeDefined();
    },
  );
});
