import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShape } from '#core/explain/read-shape.ts';
import { emptyShape, type Shape, shapeMatchesDigest } from '#core/explain/shape.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';

/** HMAC-SHA256 of the vendor's older sample body: vector A of the scheme. */
const sign =
  'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==';
const hex = 'cd20774682bf78bfdb43e17d1d5d56b3e5b789a1670fc1527ef54c65d2d7b76d';
const digest = new Uint8Array(Buffer.from(hex, 'hex'));

const { recipe } = schemes[0];
const read = (text: string) => readShape(text, recipe);
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const ids = ({ findings }: Shape) => findings.map(({ id }) => id);
const other = (hash: string) => createHmac(hash, 'k').update('m');

describe('the right shape', () => {
  test('is 88 characters of Base64 of 64 lower-case hex digits', () => {
    expect(sign).toHaveLength(88);
    expect(read(sign)).toEqual({
      status: 'right',
      text: sign,
      isTrimmed: false,
      isBare: false,
      findings: [],
      digest,
    });
  });

  // The rows of wrong orders, keys, bodies and time stamps: their text cannot be told from a right one.
  test.each([
    'ZmE1NDZlODZkNTUzNzVmZDliY2IzZTEwNDk4NTdmNWYyZjliNjE1NTJhY2IwMzYzMWU5OGIwYWZiMjk4NDE2Nw==',
    'NzAyNTYyMjZmZDYzM2YzNWEzNzZlMTljYzdkNDMwZjk4YzRhOTdiMGQyM2RmMWY2YjRkMjUzOThmNzMwODAzNw==',
    'MmE1ODcxOTlmMTE5MTc1NTMxMWRmNzUwYWRjNThiNWRhNmY4ODg3MzYzNDdmNmU3MTgyZjUwNTM1MzY3ZDczZQ==',
  ])('of another digest is as right: %s', (text) => {
    expect(read(text).status).toBe('right');
    expect(shapeMatchesDigest(read(text), digest)).toBe(false);
  });

  test.each([' ', '\t', '\n', '\r\n'])('bears white space around it and says so: %j', (space) => {
    expect(read(space + sign + space)).toMatchObject({
      status: 'right',
      text: sign,
      isTrimmed: true,
    });
  });

  test('is told of the signature alone, which misses what stands around it in its header', () => {
    const value = [{ kind: 'literal', text: 'sha256=' }, { kind: 'signature' }] as const;
    const framed = { ...recipe, headers: [{ name: 'X-Signature', value }] };
    expect(readShape(sign, framed)).toMatchObject({ status: 'right', text: sign, isBare: true });
    expect(readShape(`sha256=${sign}`, framed)).toMatchObject({ text: sign, isBare: false });
  });

  test('is what any digest of the recipe’s length gives, and the digest is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const shape = read(base64(Buffer.from(bytes).toString('hex')));
        expect(shape.status).toBe('right');
        expect(shapeMatchesDigest(shape, new Uint8Array(bytes))).toBe(true);
      }),
    );
  });
});

describe('a shape that is wrong, with the right digest in it', () => {
  test.each<[string, string, number, string[]]>([
    [
      'the hex step is left out',
      'zSB3RoK/eL/bQ+F9HV1Ws+W3iaFnD8FSfvVMZdLXt20=',
      44,
      ['shape.hex-left-out'],
    ],
    ['the Base64 step is left out', hex, 64, ['shape.base64-left-out']],
    [
      'the hex is upper case',
      'Q0QyMDc3NDY4MkJGNzhCRkRCNDNFMTdEMUQ1RDU2QjNFNUI3ODlBMTY3MEZDMTUyN0VGNTRDNjVEMkQ3Qjc2RA==',
      88,
      ['shape.upper-case-hex'],
    ],
    [
      'echo’s line end is encoded too',
      'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZAo=',
      88,
      ['shape.line-end-encoded'],
    ],
    [
      'hex is applied twice',
      'NjM2NDMyMzAzNzM3MzQzNjM4MzI2MjY2MzczODYyNjY2NDYyMzQzMzY1MzEzNzY0MzE2NDM1NjQzNTM2NjIzMzY1MzU2MjM3MzgzOTYxMzEzNjM3MzA2NjYzMzEzNTMyMzc2NTY2MzUzNDYzMzYzNTY0MzI2NDM3NjIzNzM2NjQ=',
      172,
      ['shape.hex-twice'],
    ],
    [
      'Base64 is applied twice',
      'WTJReU1EYzNORFk0TW1KbU56aGlabVJpTkRObE1UZGtNV1ExWkRVMllqTmxOV0kzT0RsaE1UWTNNR1pqTVRVeU4yVm1OVFJqTmpWa01tUTNZamMyWkE9PQ==',
      120,
      ['shape.base64-twice'],
    ],
    [
      'hex is applied twice and Base64 not',
      Buffer.from(hex).toString('hex'),
      128,
      ['shape.hex-twice', 'shape.base64-left-out'],
    ],
    [
      'bare upper-case hex',
      hex.toUpperCase(),
      64,
      ['shape.base64-left-out', 'shape.upper-case-hex'],
    ],
    [
      'first Base64, then hex',
      Buffer.from(base64(Buffer.from(digest))).toString('hex'),
      88,
      ['shape.steps-swapped'],
    ],
    ['repr() is encoded too', base64(`b'${hex}'`), 92, ['shape.quotes-encoded']],
    [
      'Base64url of the raw bytes',
      Buffer.from(digest).toString('base64url'),
      43,
      ['shape.hex-left-out', 'shape.base64url'],
    ],
    ['the padding is cut', sign.slice(0, 86), 86, ['shape.padding-cut']],
    ['half of the padding is cut', sign.slice(0, 87), 87, ['shape.cut-short']],
    ['Python’s repr of bytes', `b'${sign}'`, 91, ['shape.python-bytes']],
    ['double quotes', `"${sign}"`, 90, ['shape.quotes']],
    ['typographic quotes', `“${sign}”`, 90, ['shape.quotes']],
    ['percent-encoding', encodeURIComponent(sign), 92, ['shape.url-encoded']],
    ['lines wrapped at 60', `${sign.slice(0, 60)}\n${sign.slice(60)}\n`, 90, ['shape.white-space']],
    ['an escaped line end', `${sign}\\n`, 90, ['shape.escaped-line-ends']],
    ['the header’s name', `Sign: ${sign}`, 94, ['shape.header-name']],
    ['the header’s name in lower case', `sign:${sign}`, 93, ['shape.header-name']],
    [
      'several at once',
      `Sign: "${encodeURIComponent(`b'${hex}'`)}"`,
      75,
      ['shape.base64-left-out', 'shape.header-name', 'shape.quotes', 'shape.python-bytes'],
    ],
  ])('%s', (_, text, length, expected) => {
    expect(text).toHaveLength(length);
    const shape = read(text);
    expect(shape.status).toBe('wrong');
    expect(ids(shape)).toEqual(expected);
    if (!expected.includes('shape.cut-short')) expect(shapeMatchesDigest(shape, digest)).toBe(true);
  });

  test('says how many raw bytes were encoded', () => {
    const { findings } = read(base64(Buffer.from(digest)));
    expect(findings).toEqual([{ id: 'shape.hex-left-out', values: { count: 32 } }]);
  });
});

describe('the length of another hash', () => {
  test.each<[string, string, number, number, string[]]>([
    [
      'HMAC-SHA1, hex, Base64',
      'ZTY4NzZjMjFhZThlNmVjM2VkOGQyYTMwNjljYjhmMjIyM2MwODIxNA==',
      56,
      20,
      [],
    ],
    ['HMAC-SHA1, raw, Base64', '5odsIa6ObsPtjSowacuPIiPAghQ=', 28, 20, ['shape.hex-left-out']],
    ['HMAC-SHA1, hex', other('sha1').digest('hex'), 40, 20, ['shape.base64-left-out']],
    ['HMAC-MD5, hex, Base64', 'YzY3MjMwMGI0MzI1ZWM5YmU5M2I3NGNhMjE0MTNiZjM=', 44, 16, []],
    ['HMAC-MD5, raw, Base64', other('md5').digest('base64'), 24, 16, ['shape.hex-left-out']],
    ['MD5, hex', createHash('md5').update('m').digest('hex'), 32, 16, ['shape.base64-left-out']],
    ['HMAC-SHA384, hex, Base64', base64(other('sha384').digest('hex')), 128, 48, []],
    ['HMAC-SHA384, raw, Base64', other('sha384').digest('base64'), 64, 48, ['shape.hex-left-out']],
    ['HMAC-SHA512, hex, Base64', base64(other('sha512').digest('hex')), 172, 64, []],
    ['HMAC-SHA512, raw, Base64', other('sha512').digest('base64'), 88, 64, ['shape.hex-left-out']],
    ['HMAC-SHA512, hex', other('sha512').digest('hex'), 128, 64, ['shape.base64-left-out']],
  ])('%s', (_, text, length, count, more) => {
    expect(text).toHaveLength(length);
    const shape = read(text);
    expect(shape.status).toBe('wrong');
    expect(shape.findings[0]).toMatchObject({
      id: 'shape.other-hash',
      values: { count, expected: 'SHA-256' },
    });
    expect(ids(shape).slice(1)).toEqual(more);
    expect(shape.digest).toHaveLength(count);
  });
});

describe('a Basic credential in place of a signature', () => {
  const basic = 'MTUwMDAwMTA0ODoxNDUyZmNlYmFlOWYzMTE1YmE3OTRmYjBmZmYyZmQ3Mw==';

  test.each([basic, `Basic ${basic}`, `Authorization: Basic ${basic}`, `"${basic}"`])(
    'is recognised and its secret is not repeated: %s',
    (text) => {
      const shape = read(text);
      expect(shape).toMatchObject({ status: 'wrong', digest: undefined });
      expect(ids(shape)).toEqual(['shape.basic-credential']);
      expect(JSON.stringify(shape.findings)).not.toContain('1452fceb');
    },
  );
});

describe('a signature that is cut short', () => {
  test('is recognised at every length from 8 characters on', () => {
    for (let length = 8; length < 86; length += 1) {
      const [finding] = read(sign.slice(0, length)).findings;
      expect(finding, String(length)).toEqual({
        id: 'shape.cut-short',
        values: { length, expected: 88 },
      });
    }
  });
});

describe('anything else', () => {
  test.each([
    ['words', 'not a signature'],
    ['a masked Sign', `${sign.slice(0, 80)}xxxx==`],
    ['88 characters of something', 'x'.repeat(88)],
    ['a variable that was not filled in', `\${Sign}`],
    ['Chinese', '签名'],
    ['mixed case', `${hex.slice(0, 32)}${hex.slice(32).toUpperCase()}`],
  ])('is of unknown shape: %s', (_, text) => {
    const shape = read(text);
    expect(shape.status).toBe('unknown');
    expect(ids(shape)).toEqual(['shape.unknown']);
    expect(shape.digest).toBeUndefined();
  });

  test('is told by its length, and whether that alone would be right', () => {
    expect(read('x'.repeat(88)).findings[0]?.values).toEqual({
      length: 88,
      expected: 88,
      isExpected: 'yes',
    });
    expect(read('签名').findings[0]?.values).toEqual({ length: 2, expected: 88, isExpected: 'no' });
  });

  test('is read without an error, and never repeated in a message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4 }), (text) => {
        const shape = read(text);
        expect(['empty', 'right', 'wrong', 'unknown']).toContain(shape.status);
        expect(shape.findings.length === 0).toBe(['empty', 'right'].includes(shape.status));
      }),
    );
  });

  test('is empty when nothing, or only white space, was received', () => {
    for (const text of ['', ' ', '\n\t']) expect(read(text).status).toBe('empty');
  });
});

describe('other recipes', () => {
  const bytes = Buffer.from(digest);
  const of = (...text: Recipe['text']): Recipe => ({ ...recipe, text });

  test.each<[string, Recipe, string]>([
    ['hex', of('hex'), hex],
    ['upper-case hex', of('hex-upper'), hex.toUpperCase()],
    ['Base64', of('base64'), bytes.toString('base64')],
    ['Base64url', of('base64url'), bytes.toString('base64url')],
  ])('expect what they write: %s', (_, expected, text) => {
    expect(readShape(text, expected).status).toBe('right');
  });

  test.each<[string, Recipe, string, string[]]>([
    ['hex for upper-case hex', of('hex-upper'), hex, ['shape.lower-case-hex']],
    ['padding for Base64url', of('base64url'), `${'ab-_'.repeat(10)}abA=`, ['shape.padding-added']],
    [
      'the standard alphabet for Base64url',
      of('base64url'),
      bytes.toString('base64'),
      ['shape.standard-alphabet'],
    ],
    ['the TPNS form for plain Base64', of('base64'), sign, ['shape.hex-added']],
    ['the TPNS form for plain hex', of('hex'), sign, ['shape.base64-added']],
    ['a SHA-256 for a SHA-512', { ...of('hex'), hash: 'SHA-512' }, hex, ['shape.other-hash']],
  ])('find what differs: %s', (_, expected, text, findings) => {
    expect(ids(readShape(text, expected))).toEqual(findings);
  });

  test('go by the header’s own name', () => {
    const headers = [{ name: 'X-Signature', value: [{ kind: 'signature' }] }] as const;
    expect(ids(readShape(`x-signature: ${sign}`, { ...recipe, headers }))).toEqual([
      'shape.header-name',
    ]);
    expect(readShape(`Sign: ${sign}`, { ...recipe, headers }).status).toBe('unknown');
  });
});

test('nothing received has the empty shape', () => {
  for (const { recipe } of schemes) expect(readShape('', recipe)).toEqual(emptyShape);
});
