import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { compare } from '#core/diff/compare.ts';
import { diff } from '#core/diff/diff.ts';
import { runsOf } from '#core/diff/edit-script.ts';
import { sameJson } from '#core/diff/json/same-json.ts';
import { anyBytes, bytePairs, bytesOf, jsonPairs, textPairs } from '#core/diff/pairs.properties.ts';
import { differenceClasses, familyOfClass } from './classes.ts';
import { classify } from './classify.ts';
import { describeDifference } from './describe.ts';
import { differencesOf } from './differences.ts';
import { summarise } from './summarise.ts';

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const bytes = (side: string | Bytes): Bytes => (typeof side === 'string' ? bytesOf(side) : side);

/** The classes of the differences in order, each said once. */
function classesOf(a: string | Bytes, b: string | Bytes): string[] {
  const [aBytes, bBytes] = [bytes(a), bytes(b)];
  return [...differencesOf(classify(diff(aBytes, bBytes), aBytes, bBytes))]
    .map((difference) => difference.class)
    .filter((name, index, all) => name !== all[index - 1]);
}

function messagesOf(a: string | Bytes, b: string | Bytes) {
  const [aBytes, bBytes] = [bytes(a), bytes(b)];
  const { differences } = compare(aBytes, bBytes);
  return [...differencesOf(differences)].map((one) => describeDifference(one, aBytes, bBytes));
}

const chinese = '{"title":"您的订单已发货","n":1}';
const gbk = hex('7b227469746c65223a22 c4fab5c4b6a9b5a5d2d1b7a2bbf5 222c226e223a317d');
const latin1 = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('each class by an example, and what is nearly it', () => {
  test.each<[string, string | Bytes, string | Bytes]>([
    ['whitespace-outside-strings', '{"a": [1, 2]}', '{"a":[1,2]}'],
    ['whitespace-outside-strings', '{\n  "a": 1\n}', '{\n\t"a": 1\n}'],
    ['whitespace-outside-strings', '{\r\n  "a":1}', '{"a":1}'],
    ['whitespace-inside-strings', '{"a":"x  y"}', '{"a":"x y"}'],
    ['whitespace-inside-strings', '{"a":"x\\ty"}', '{"a":"x y"}'],
    ['line-end', '{\r\n"a":1\r\n}', '{\n"a":1\n}'],
    ['line-end', 'one\rtwo\r', 'one\ntwo\n'],
    ['line-end', '["one\\r\\ntwo"]', '["one\\ntwo"]'],
    ['final-newline', '{"a":1}\n', '{"a":1}'],
    ['final-newline', '{"a":1}', '{"a":1}\r\n'],
    ['bom', '\ufeff{"a":1}', '{"a":1}'],
    ['unicode-escape', '["\\u4f60\\u597d"]', '["你好"]'],
    ['unicode-escape', '["\\u000a"]', '["\\n"]'],
    ['unicode-escape', '["\\u2028"]', '["\u2028"]'],
    ['slash-escape', '["http:\\/\\/a"]', '["http://a"]'],
    ['html-safe-escape', '["\\u003cb\\u003e"]', '["<b>"]'],
    ['html-safe-escape', '["a\\u0026b"]', '["a&b"]'],
    ['hex-case', '["\\u00E9\\u4F60"]', '["\\u00e9\\u4f60"]'],
    ['surrogate-escape', '["\\ud83d\\ude9a"]', '["🚚"]'],
    ['hex-case', '["\\uD83D\\uDE9A"]', '["\\ud83d\\ude9a"]'],
    ['number-form', '[1.0]', '[1]'],
    ['number-form', '[1e21]', '[1000000000000000000000]'],
    ['number-form', '[-0.50E+1]', '[-5]'],
    ['number-form', '{"seq":9007199254740993}', '{"seq":9007199254740992}'],
    ['key-order', '{"b":1,"a":{"d":1,"c":2}}', '{"a":{"d":1,"c":2},"b":1}'],
    ['duplicate-key', '{"a":1,"b":3,"a":2}', '{"a":1,"b":3}'],
    ['duplicate-key', '{"a":1,"b":3}', '{"a":1,"b":3,"\\u0061":1}'],
    ['normalisation', '["café"]', '["cafe\u0301"]'],
    ['look-alike', '["a\u00a0b"]', '["a b"]'],
    ['look-alike', '{“a":1}', '{"a":1}'],
    ['look-alike', '["don’t"]', '["don\'t"]'],
    ['look-alike', '["a\u200bb"]', '["ab"]'],
    ['look-alike', '["\u202eab"]', '["ab"]'],
    ['look-alike', '["ＡＢＣ"]', '["ABC"]'],
    ['encoding', chinese, gbk],
    ['encoding', '["café"]', latin1('["café"]')],
    ['encoding', chinese, utf16(chinese)],
    ['encoding', '{"a":1}', utf16('\ufeff{"a":1}')],
    ['encoding', '["café"]', '["cafÃ©"]'],
    ['encoding', chinese, '{"title":"???????","n":1}'],
    ['truncation', '{"a":1,"b":"some text"}', '{"a":1,"b":"some'],
    ['truncation', '{"a":1}', ''],
    ['double-encoding', '{"a":"x/y"}', '"{\\"a\\":\\"x/y\\"}"'],
    [
      'double-encoding',
      '{"v":{"a":"x","b":[1,2]},"w":1}',
      '{"v":"{\\"a\\":\\"x\\",\\"b\\":[1,2]}","w":1}',
    ],
    ['double-encoding', '["\\u4f60"]', '["\\\\u4f60"]'],
    ['html-entity', '{"a":"<b>&"}', '{&quot;a&quot;:&quot;&lt;b&gt;&amp;&quot;}'],
    ['html-entity', '{"a":"x<y","b":1}', '{"a":"x&lt;y", "b":1}'.replace(', ', ',')],
    ['form-encoding', '{"a":"x y"}', '%7B%22a%22%3A%22x+y%22%7D'],
    ['form-encoding', '{"a":"x"}', '%7b%22a%22%3a%22x%22%7d='],
    ['string-value', '{"a":"left"}', '{"a":"right"}'],
    ['other', '{"a":1}', '{"a":2}'],
    ['other', '{"a":1,"b":2}', '{"a":1,"b":2,"c":3}'],
    ['other', '{"a":"1"}', '{"a":1}'],
    ['other', '{"a":true}', '{"a":false}'],
  ])('%s: %j and %j', (name, a, b) => {
    expect(classesOf(a, b)).toEqual([name]);
    expect(classesOf(b, a)).toEqual([name]);
  });

  test.each<[string, string, string]>([
    ['another value of a number is no other form', '[1.0]', '[1.1]'],
    ['numbers a double tells apart are no other form', '[9007199254740991]', '[9007199254740990]'],
    ['a word is no number', '[nul]', '[null]'],
  ])('%s', (_, a, b) => expect(classesOf(a, b)).toEqual(['other']));

  test.each<[string, string, string, string]>([
    ['another code is not the case of its digits', '["\\u00E9"]', '["\\u00ea"]', 'string-value'],
    ['another character is no other spelling', '["\\u4f61"]', '["你"]', 'string-value'],
    ['another letter is no look-alike', '["aжb"]', '["azb"]', 'string-value'],
    ['another accent is no normalisation', '["café"]', '["cafe\u0300"]', 'string-value'],
    ['an order of items is no order of keys', '[1,2,3]', '[3,1,2]', 'other'],
    ['a new key is no duplicate', '{"a":1}', '{"a":1,"b":1}', 'other'],
    [
      'the same start with white bytes behind it is not cut',
      '{"a":1}',
      '{"a":1} \t',
      'whitespace-outside-strings',
    ],
    ['an ampersand is no entity', '["a"]', '["a&b;"]', 'string-value'],
  ])('%s', (_, a, b, name) => expect(classesOf(a, b)).toEqual([name]));
});

test('several causes in one body each get their class', () => {
  const a = '{"n": 1.0, "t": "\\u4f60\\/", "a": "x"}';
  const b = '{"t":"你/","n":1,"a":"y"}';
  expect(new Set(classesOf(a, b))).toEqual(
    new Set([
      'key-order',
      'whitespace-outside-strings',
      'unicode-escape',
      'slash-escape',
      'number-form',
      'string-value',
    ]),
  );
});

test('one string that was read twice is told apart from the rest of its body', () => {
  expect(classesOf('{"a": "café","b":1}', '{"a":"cafÃ©","b":1}')).toEqual([
    'whitespace-outside-strings',
    'encoding',
  ]);
});

test('a change of a whole body is one difference', () => {
  for (const [a, b] of [
    [chinese, gbk],
    [chinese, utf16(chinese)],
    ['{"a":"x"}', '"{\\"a\\":\\"x\\"}"'],
  ] as const) {
    expect([...differencesOf(compare(bytes(a), bytes(b)).differences)]).toHaveLength(1);
  }
});

test('a word that is replaced is one difference, not one per letter', () => {
  expect([
    ...differencesOf(compare(bytes('{"a":"before"}'), bytes('{"a":"benefit"}')).differences),
  ]).toHaveLength(1);
});

describe('the sentence of a difference', () => {
  test.each<[string, string | Bytes, string | Bytes, object]>([
    [
      'quotes white bytes by name',
      '{"a":\n    1}',
      '{"a":1}',
      {
        id: 'diff.whitespace-outside-strings',
        values: { a: 'LF SP×4', b: '', aBytes: 5, bBytes: 0 },
      },
    ],
    [
      'quotes whole numbers',
      '[1.0]',
      '[1]',
      { id: 'diff.number-form', values: { a: '1.0', b: '1' } },
    ],
    [
      'names lost precision',
      '[9007199254740993]',
      '[9007199254740992]',
      { id: 'diff.number-precision', values: { a: '9007199254740993', b: '9007199254740992' } },
    ],
    [
      'names the encoding and the side',
      chinese,
      gbk,
      { id: 'diff.encoding-written-as', values: { name: 'GBK', side: 'b' } },
    ],
    [
      'names what was read twice',
      '["cafÃ©"]',
      '["café"]',
      { id: 'diff.encoding-read-as', values: { name: 'Latin-1', side: 'a' } },
    ],
    [
      'names lost characters',
      chinese,
      '{"title":"???????","n":1}',
      { id: 'diff.encoding-characters-lost', values: { name: 'ASCII', side: 'b' } },
    ],
    [
      'counts what is cut',
      '{"a":1}',
      '{"a',
      { id: 'diff.truncation', values: { side: 'b', bytes: 3, missing: 4 } },
    ],
    [
      'names a look-alike',
      '["a\u00a0b"]',
      '["a b"]',
      { id: 'diff.look-alike', values: { a: '⟨NBSP⟩', b: 'SP', aBytes: 2, bBytes: 1 } },
    ],
  ])('%s', (_, a, b, expected) => expect(messagesOf(a, b)).toEqual([expected]));
});

describe('the summary', () => {
  test('says the same JSON with its white bytes and key order', () => {
    const { summary } = compare(bytes('{"b": 1, "a": 2}'), bytes('{"a":2,"b":1}'));
    expect(summary.headline.id).toBe('diff.headline.same-json');
    expect(summary.counts.map((count) => count.class)).toEqual([
      'key-order',
      'whitespace-outside-strings',
    ]);
    expect(summary.counts[1]).toMatchObject({ occurrences: 3, bytes: 3 });
  });

  test('tells equal bytes, another JSON and no JSON apart', () => {
    const headline = (a: string, b: string) => {
      const [aBytes, bBytes] = [bytes(a), bytes(b)];
      const differences = classify(diff(aBytes, bBytes), aBytes, bBytes);
      return summarise(differences, aBytes, bBytes).headline.id;
    };
    expect(headline('{}', '{}')).toBe('diff.headline.equal');
    expect(headline('{"a":1}', '{"a":2}')).toBe('diff.headline.other-json');
    expect(headline('{"a":1}', '{"a":1')).toBe('diff.headline.other-bytes');
    expect(headline('abc', 'abd')).toBe('diff.headline.other-bytes');
  });
});

describe('sameJson', () => {
  /** Another reading of the same question: sorted keys, and numbers that a double holds exactly. */
  const canonical = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(canonical);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value)
      .sort()
      .map(([key, item]) => [key, canonical(item)]);
  };

  test('agrees with JSON.parse wherever no key comes twice and no number is rounded', () => {
    fc.assert(
      fc.property(jsonPairs, ([a, b]) => {
        const texts = [a, b].map((side) => Buffer.from(side).toString());
        const isPlain = texts.every((text) => !/\d{16}|[eE]/.test(text) && !hasDuplicates(text));
        fc.pre(isPlain);
        const [x, y] = texts.map(parsed);
        const expected =
          x && y
            ? JSON.stringify(canonical(x.value)) === JSON.stringify(canonical(y.value))
            : undefined;
        expect(sameJson(a, b)).toBe(expected);
      }),
    );
  });

  test('keeps numbers apart that a double cannot', () => {
    expect(sameJson(bytes('[9007199254740993]'), bytes('[9007199254740992]'))).toBe(false);
    expect(sameJson(bytes('[1.0e2]'), bytes('[100]'))).toBe(true);
  });

  test('a key that comes twice must come twice in both', () => {
    expect(sameJson(bytes('{"a":1,"a":1}'), bytes('{"a":1}'))).toBe(false);
    expect(sameJson(bytes('{"a":1,"b":0,"a":2}'), bytes('{"b":0,"a":1,"a":2}'))).toBe(true);
  });
});

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** JSON.parse keeps the last of each key, so that writing gives fewer colons than reading. */
function hasDuplicates(text: string): boolean {
  let colons = 0;
  const value = parsed(text)?.value;
  const count = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const child of Object.values(item)) {
      if (!Array.isArray(item)) colons += 1;
      count(child);
    }
  };
  count(value);
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1 !== colons;
}

test('any two sides get differences that cover every run but the equal ones, in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(bytePairs, textPairs, jsonPairs, fc.tuple(anyBytes, anyBytes)),
      ([a, b]) => {
        const { script, differences } = compare(a, b);
        const list = [...differencesOf(differences)];
        let bAt = 0;
        for (const { bStart, bEnd } of list) {
          expect(bStart).toBeGreaterThanOrEqual(bAt);
          bAt = bEnd;
        }
        for (const run of runsOf(script)) {
          if (run.kind === 'equal') continue;
          const isCovered = list.some(
            (one) =>
              one.aStart <= run.aStart &&
              run.aEnd <= one.aEnd &&
              one.bStart <= run.bStart &&
              run.bEnd <= one.bEnd,
          );
          const isSplit = list.some(
            (one) =>
              one.bStart >= run.bStart &&
              one.bEnd <= run.bEnd &&
              one.aStart >= run.aStart &&
              one.aEnd <= run.aEnd,
          );
          const isOneDifference = list.length === 1;
          expect(isCovered || isSplit || isOneDifference).toBe(true);
        }
        for (const one of list) expect(describeDifference(one, a, b).id).toMatch(/^diff\.[a-z-]+$/);
      },
    ),
  );
});

test('every class has one family and one code', () => {
  expect(new Set(differenceClasses)).toEqual(new Set(Object.keys(familyOfClass)));
});
