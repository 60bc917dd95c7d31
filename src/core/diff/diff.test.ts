import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { diff, diffLimitBytes } from './diff.ts';
import {
  applyScript,
  type EditScript,
  insertedBytes,
  invertScript,
  type Run,
  runCount,
  runsOf,
  scriptBytes,
} from './edit-script.ts';
import { anyBytes, bytePairs, bytesOf, jsonPairs, textPairs } from './pairs.properties.ts';

/** Says in which way a script fails its definition; checked without any code of the engine. */
function faultsOf(script: EditScript, a: Bytes, b: Bytes): string[] {
  const faults: string[] = [];
  const aCover = new Uint8Array(a.length);
  let bAt = 0;
  let lastEqual = 0;
  for (const run of runsOf(script)) {
    const [aLength, bLength] = [run.aEnd - run.aStart, run.bEnd - run.bStart];
    if (run.bStart !== bAt)
      faults.push(`b is not covered in order at ${bAt}: ${JSON.stringify(run)}`);
    bAt = run.bEnd;
    for (let at = run.aStart; at < run.aEnd; at += 1) {
      if (aCover[at] === 1) faults.push(`byte ${at} of a is in two runs`);
      aCover[at] = 1;
    }
    if (aLength + bLength === 0) faults.push('a run of nothing');
    const isSame = Buffer.from(a.subarray(run.aStart, run.aEnd)).equals(
      b.subarray(run.bStart, run.bEnd),
    );
    if ((run.kind === 'equal' || run.kind === 'moved') && !isSame)
      faults.push(`not the same: ${JSON.stringify(run)}`);
    if (run.kind === 'inserted' && aLength > 0) faults.push('inserted, but not only in b');
    if (run.kind === 'deleted' && bLength > 0) faults.push('deleted, but not only in a');
    if (run.kind === 'changed' && (aLength === 0 || bLength === 0))
      faults.push('changed on one side only');
    if (run.kind === 'equal') {
      if (run.aStart < lastEqual) faults.push('equal runs out of order');
      lastEqual = run.aEnd;
    }
  }
  if (bAt !== b.length) faults.push('b is not covered to its end');
  if (aCover.includes(0)) faults.push(`byte ${aCover.indexOf(0)} of a is in no run`);
  return faults;
}

function expectRightScript(a: Bytes, b: Bytes): EditScript {
  const script = diff(a, b);
  expect(faultsOf(script, a, b)).toEqual([]);
  expect(Buffer.from(applyScript(a, script, insertedBytes(script, b)))).toEqual(Buffer.from(b));
  const inverse = invertScript(script);
  expect(faultsOf(inverse, b, a)).toEqual([]);
  expect(Buffer.from(applyScript(b, inverse, insertedBytes(inverse, a)))).toEqual(Buffer.from(a));
  return script;
}

/** The runs that differ, as text: `kind a→b`. */
function differencesOf(a: string, b: string): string[] {
  const [aBytes, bBytes] = [bytesOf(a), bytesOf(b)];
  const script = expectRightScript(aBytes, bBytes);
  const text = (bytes: Bytes, start: number, end: number) =>
    Buffer.from(bytes.subarray(start, end)).toString();
  const say = (run: Run) =>
    `${run.kind} ${JSON.stringify(text(aBytes, run.aStart, run.aEnd))} ${JSON.stringify(text(bBytes, run.bStart, run.bEnd))}`;
  return [...runsOf(script)].filter(({ kind }) => kind !== 'equal').map(say);
}

/** The least number of bytes that any script without moves must name, by the textbook table. */
function minimum(a: Bytes, b: Bytes): number {
  let row = new Uint32Array(b.length + 1);
  for (const byte of a) {
    const next = new Uint32Array(b.length + 1);
    b.forEach((other, index) => {
      next[index + 1] = byte === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!);
    });
    row = next;
  }
  return a.length + b.length - 2 * row[b.length]!;
}

describe('the script makes b from a, and its inverse a from b', () => {
  test('for any two stretches of bytes', () => {
    fc.assert(fc.property(anyBytes, anyBytes, (a, b) => void expectRightScript(a, b)));
  });

  test('for bytes and an edited copy', () => {
    fc.assert(fc.property(bytePairs, ([a, b]) => void expectRightScript(a, b)));
  });

  test('for texts of many characters and an edited copy', () => {
    fc.assert(fc.property(textPairs, ([a, b]) => void expectRightScript(a, b)));
  });

  test('for JSON and the same JSON written otherwise, reordered, edited and cut', () => {
    fc.assert(fc.property(jsonPairs, ([a, b]) => void expectRightScript(a, b)));
  });
});

test('of long texts, which are anchored first, the script is right and near the shortest', () => {
  const words = fc.constantFrom(
    'alpha ',
    'beta ',
    '你好，',
    '世界。',
    '\n',
    '😀',
    'gamma=1; ',
    '0000',
  );
  const texts = fc.array(words, { minLength: 400, maxLength: 700 });
  const edit = fc.record({
    at: fc.nat(),
    removed: fc.nat(60),
    added: fc.array(words, { maxLength: 60 }),
  });
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 12 }), (text, edits) => {
      const copy = [...text];
      for (const { at, removed, added } of edits) copy.splice(at % copy.length, removed, ...added);
      const [a, b] = [bytesOf(text.join('')), bytesOf(copy.join(''))];
      const script = expectRightScript(a, b);
      expect(script.coarse.length).toBe(0);
      expect(scriptBytes(script)).toBeLessThanOrEqual(1.1 * minimum(a, b) + 50);
    }),
    { numRuns: 8 },
  );
});

test('equal bytes are one equal run', () => {
  const body = bytesOf('{"a":1}');
  expect([...runsOf(diff(body, body.slice()))]).toEqual([
    { kind: 'equal', aStart: 0, aEnd: 7, bStart: 0, bEnd: 7 },
  ]);
  expect(runCount(diff(bytesOf(''), bytesOf('')))).toBe(0);
});

test('of small texts without JSON the script is the shortest there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }),
      (a, b) => {
        const [x, y] = [bytesOf(a.join('')), bytesOf(b.join(''))];
        expect(scriptBytes(diff(x, y))).toBe(minimum(x, y));
      },
    ),
  );
});

test('no run that differs begins or ends inside of a character of its side', () => {
  const splits = (bytes: Bytes, at: number) => at < bytes.length && (bytes[at]! & 0xc0) === 0x80;
  fc.assert(
    fc.property(textPairs, ([a, b]) => {
      for (const { aStart, aEnd, bStart, bEnd } of runsOf(diff(a, b))) {
        expect([aStart, aEnd].some((at) => splits(a, at))).toBe(false);
        expect([bStart, bEnd].some((at) => splits(b, at))).toBe(false);
      }
    }),
  );
});

describe('what is different comes out as what it is', () => {
  test.each([
    [
      'white bytes',
      '{"a": 1, "b": [1, 2]}',
      '{"a":1,"b":[1,2]}',
      ['deleted " " ""', 'deleted " " ""', 'deleted " " ""', 'deleted " " ""'],
    ],
    ['an escape', '{"a":"\\u4f60x","b":1}', '{"a":"你x","b":1}', ['changed "\\\\u4f60" "你"']],
    ['a surrogate pair', '["\\ud83d\\ude00"]', '["😀"]', ['changed "\\\\ud83d\\\\ude00" "😀"']],
    ['a slash', '["a\\/b\\/c"]', '["a/b/c"]', ['deleted "\\\\" ""', 'deleted "\\\\" ""']],
    ['the case of an escape', '["\\u00E9"]', '["\\u00e9"]', ['changed "E" "e"']],
    [
      'key order',
      '{"b":1,"a":2}',
      '{"a":2,"b":1}',
      ['moved "," ","', 'moved "\\"b\\":1" "\\"b\\":1"'],
    ],
    [
      'a value in pretty against minified',
      '{\n  "a": "x",\n  "b": 12\n}',
      '{"a":"y","b":13}',
      [
        'deleted "\\n  " ""',
        'deleted " " ""',
        'changed "x" "y"',
        'deleted "\\n  " ""',
        'deleted " " ""',
        'changed "2" "3"',
        'deleted "\\n" ""',
      ],
    ],
    [
      'an inserted member',
      '{"a":1,"b":{"c":[1,2]}}',
      '{"a":1,"x":9,"b":{"c":[1, 2]}}',
      ['inserted "" "\\"x\\":9,"', 'inserted "" " "'],
    ],
    [
      'a member that is put in, by whole bytes of it',
      '{"a":1,"b":2}',
      '{"a":1,"x":1,"b":2}',
      ['inserted "" "\\"x\\":1,"'],
    ],
    ['a line that is taken out', 'one\ntwo\nto\n', 'one\nto\n', ['deleted "two\\n" ""']],
    ['CRLF against LF', 'a\r\nb\r\n', 'a\nb\n', ['deleted "\\r" ""', 'deleted "\\r" ""']],
  ])('%s', (_, a, b, expected) => {
    expect(differencesOf(a, b)).toEqual(expected);
  });

  test('a moved member counts its bytes once, with whatever is edited inside of it', () => {
    const members = Array.from(
      { length: 20 },
      (_, index) => `"key${index}":"${'v'.repeat(index)}"`,
    );
    const script = expectRightScript(
      bytesOf(`{${members.join(',')}}`),
      bytesOf(`{${[...members.slice(5), ...members.slice(0, 5)].join(',')}}`),
    );
    expect(script.moves.length).toBe(4 * 5);
    expect(scriptBytes(script)).toBe(members.slice(0, 5).join(',').length + 1);
  });

  test('an object among a hundred that are all edited finds its own counterpart', () => {
    const list = (edit: number) =>
      Array.from({ length: 100 }, (_, id) => ({
        id,
        at: `2026-11-2${edit}T00:00`,
        tags: ['a', 'b'],
      }));
    const a = JSON.stringify(list(1));
    const b = JSON.stringify([{ id: 1000, at: 'x', tags: [] }, ...list(2)]);
    const script = expectRightScript(bytesOf(a), bytesOf(b));
    expect(scriptBytes(script)).toBeLessThan(100 * 2 + 60);
  });
});

describe('bad input is answered promptly', () => {
  test('two unrelated sides of 100 KB', () => {
    let seed = 1;
    const noise = () =>
      Uint8Array.from({ length: 100_000 }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return seed >>> 16;
      });
    const script = expectRightScript(noise(), noise());
    expect(script.coarse.length).toBeGreaterThan(0);
  });

  test('10,000 brackets inside each other, closed and not', () => {
    const deep = '[{"a":'.repeat(5000);
    expectRightScript(
      bytesOf(`${deep}1${'}]'.repeat(5000)}`),
      bytesOf(`${deep.replaceAll(':', ': ')}2`),
    );
    expectRightScript(bytesOf(deep), bytesOf(']}'.repeat(5000)));
  });

  test('an array of a million items', () => {
    const items = Array.from({ length: 1_000_000 }, (_, index) => index % 7);
    const a = bytesOf(JSON.stringify(items));
    const b = bytesOf(JSON.stringify(items.with(10, 9).toSpliced(500_000, 3).with(900_000, 8)));
    expect(scriptBytes(diff(a, b))).toBe(10);
  });

  test('a side that is one endless string, number or key', () => {
    for (const text of ['"', '["\\', '{"a":1', '-'.repeat(9999), `[${'9'.repeat(200_000)}`]) {
      expectRightScript(bytesOf(text), bytesOf(`${text},\\`));
      expectRightScript(bytesOf(`${text}`), bytesOf(''));
    }
  });

  test('a body above the limit is refused with its size', () => {
    expect(() => diff(new Uint8Array(diffLimitBytes + 1), new Uint8Array(0))).toThrowError(
      expect.objectContaining({
        code: 'body-too-large',
        values: { bytes: diffLimitBytes + 1, limit: diffLimitBytes },
      }),
    );
  });
});
