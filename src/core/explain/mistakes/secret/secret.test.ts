import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import { secretMistakes } from '#core/explain/mistakes/secret/secret.ts';
import type { Given } from '#core/schemes/mistake.ts';

/** The keys of a mistake as Buffers' hexadecimal text. */
function keysOf(id: string, secret: string, known: Partial<Given> = {}): string[] {
  const mistake = secretMistakes.find((one) => one.id === id);
  if (mistake?.layer !== 'secret') throw new Error(`there is no ${id} of the secret`);
  return Array.from(mistake.variants(secret, givenWith(known)), ({ value }) =>
    Buffer.from(value).toString('hex'),
  );
}

const hex = (key: string | Buffer) => Buffer.from(key as string).toString('hex');

function chain(start: string, ...words: string[]): Buffer {
  return words.reduce<Buffer>(
    (key, word) => createHmac('sha256', key).update(word).digest(),
    Buffer.from(start),
  );
}

describe('a key that a client used in the secret’s place', () => {
  const secret = '10af5c';

  test.each<[id: string, secret: string, key: string | Buffer]>([
    ['secret-trailing-newline', secret, '10af5c\r'],
    ['secret-white-space', secret, '\t10af5c'],
    ['secret-white-space', secret, ' 10af5c '],
    ['secret-white-space', secret, '10af5c\u3000'],
    ['secret-in-quotes', secret, '`10af5c`'],
    ['secret-byte-order-mark', secret, '\ufeff10af5c'],
    ['secret-hex-decoded', secret, Buffer.from([0x10, 0xaf, 0x5c])],
    ['secret-hex-decoded', '10AF5C', Buffer.from([0x10, 0xaf, 0x5c])],
    ['secret-base64-decoded', 'a-b_c', Buffer.from('a-b_c', 'base64')],
    ['secret-base64-decoded', 'c2VjcmV0IQ==', 'secret!'],
    ['secret-base64-decoded', 'c2Vj cmV0', 'secret'],
    ['secret-base64-encoded', secret, `${Buffer.from(secret).toString('base64')}\n`],
    ['secret-base64-encoded', secret, Buffer.from(`${secret}\n`).toString('base64')],
    ['secret-hex-encoded', 'key', '6b6579'],
    ['secret-hex-encoded', 'kez\u007f', '6B657A7F'],
    ['secret-as-utf-16', secret, Buffer.from(secret, 'utf16le')],
    ['secret-as-utf-16', secret, Buffer.from(secret, 'utf16le').swap16()],
    ['secret-as-utf-16', secret, Buffer.from(`\ufeff${secret}`, 'utf16le')],
    ['public-value-as-secret', secret, '1500001048'],
    ['secret-not-set', secret, '<nil>'],
    ['secret-not-set', secret, '{{secretKey}}'],
    ['secret-hashed-first', secret, createHash('sha1').update(secret).digest('hex')],
    ['secret-hashed-first', secret, createHash('sha512').update(secret).digest()],
    ['secret-hashed-first', secret, createHash('md5').update(`1500001048:${secret}`).digest('hex')],
    ['secret-with-affix', secret, 'AWS410af5c'],
    ['secret-with-affix', secret, 'Bearer 10af5c'],
    ['secret-derived-signing-key', secret, chain('TC310af5c', '2019-08-09', 'api', 'tc3_request')],
    [
      'secret-derived-signing-key',
      secret,
      chain('AWS410af5c', '20190809', 'us-east-1', 'api', 'aws4_request'),
    ],
    ['secret-letter-case', 'aB1', 'ab1'],
    ['secret-cut-short', secret, '10af5'],
    ['secret-cut-short', secret, 'af5c'],
    ['secret-cut-short', '0123456789abcdef', '0123********cdef'],
    ['secret-interpolated', 'a$b-c', 'a-c'],
    ['secret-interpolated', 'ab #c', 'ab'],
    ['secret-interpolated', 'a\\b', 'ab'],
    ['secret-interpolated', 'a%%b', 'a%b'],
    ['secret-look-alike-characters', '0a10', 'Oa1O'],
    ['secret-look-alike-characters', '0a10', '0a1O'],
    ['secret-look-alike-characters', '0a10', '0al0'],
    ['secret-look-alike-characters', '0a1', '\uff10\uff41\uff11'],
  ])('%s of %j', (id, text, key) => {
    expect(keysOf(id, text)).toContain(hex(key));
  });

  test('is the text itself where a recipe decodes it', () => {
    const { recipe } = givenWith({});
    const known = { recipe: { ...recipe, key: { ...recipe.key, reading: 'base64' as const } } };
    expect(keysOf('secret-not-decoded', 'c2VjcmV0', known)).toEqual([hex('c2VjcmV0')]);
    expect(keysOf('secret-base64-decoded', 'c2VjcmV0', known)).toEqual([]);
    expect(keysOf('secret-not-decoded', 'c2VjcmV0')).toEqual([]);
  });

  test('is not made up where the secret has not the form', () => {
    expect(keysOf('secret-hex-decoded', '10af5')).toEqual([]);
    expect(keysOf('secret-interpolated', 'plain')).toEqual([]);
    expect(keysOf('another-secret', secret)).toEqual([]);
  });

  test.each(secretMistakes)('$id: no sentence is filled with the secret', (mistake) => {
    if (mistake.layer !== 'secret') throw new Error('another layer');
    const unusual = 'pa$$word#1\\zQ0l!w';
    const values = givenWith({}).values;
    const given = givenWith({ values: { ...values, secret: unusual } });
    for (const variant of mistake.variants(unusual, given)) {
      const said = Object.values(variant.values ?? {}).join(' ');
      expect(said).not.toMatch(/pa\$|word|zQ0l/);
    }
  });

  test('half a character is no error', () => {
    for (const mistake of secretMistakes) {
      expect(() => keysOf(mistake.id, 'a\ud83d')).not.toThrow();
    }
  });
});
