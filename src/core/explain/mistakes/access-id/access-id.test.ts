import { describe, expect, test } from 'vitest';
import { accessIdMistakes } from '#core/explain/mistakes/access-id/access-id.ts';
import { fieldVariants } from '#core/explain/mistakes/mistakes.properties.ts';
import type { Given } from '#core/schemes/mistake.ts';

const found = (id: string, text: string, known: Partial<Given> = {}) =>
  fieldVariants(accessIdMistakes, id, text, known);
const variants = (...given: Parameters<typeof found>) => found(...given).map(({ value }) => value);

describe('an id that was signed otherwise', () => {
  test.each([
    ['access-id-formatted', '1500001048', '1,500,001,048'],
    ['access-id-formatted', '1500001048', '1.500.001.048'],
    ['access-id-formatted', '1500001048', '1.500001048E9'],
    ['access-id-formatted', '1500001048', '1.500001048e+09'],
    ['access-id-formatted', '1500001048', '1500001048.0'],
    ['access-id-formatted', '1500001048', '01500001048'],
    ['access-id-formatted', '0012345678', '12345678'],
    ['access-id-formatted', '1500001048', '"1500001048"'],
    ['access-id-formatted', '3000001048', '-1294966248'],
    ['access-id-formatted', '6000001048', '1705033752'],
    ['access-id-formatted', 'app-7', '"app-7"'],
    ['access-id-white-space', '1500001048', '1500001048\n'],
    ['access-id-white-space', '1500001048', ' 1500001048'],
    ['access-id-white-space', '1500001048', '1500001048\u200b'],
    ['access-id-cleaned', ' 1500001048\u200b', '1500001048'],
    ['access-id-not-set', '1500001048', 'None'],
  ])('%s: %j was signed as %j', (id, text, signed) => {
    expect(variants(id, text)).toContain(signed);
  });

  test('the secret stood in its place, and no words say so much as a letter of it', () => {
    expect(found('access-id-is-secret', '1500001048')).toEqual([{ value: 'a-secret-of-the-test' }]);
  });
});

describe('another id of the request', () => {
  const known: Partial<Given> = {
    url: 'https://api.example.com/push?app_id=1600000007#1600000099',
    headers: [
      { name: 'Authorization', value: `Basic ${btoa('1600000005:the-other-secret')}` },
      { name: 'X-App-Key', value: 'AB12CD34EF56' },
      { name: 'X-Secret-Key', value: 'another-secret-of-them' },
    ],
    body: new Uint8Array(
      Buffer.from('{"access_id":1600000001,"seq":"1600000002","appKey":"KEY-0001","n":123}'),
    ),
  };

  test('is found in headers, query and body', () => {
    expect(variants('other-access-id', '1500001048', known)).toEqual([
      '1600000005',
      'AB12CD34EF56',
      '1600000007',
      '1600000001',
      'KEY-0001',
      '1600000002',
    ]);
  });

  test('is neither the one at hand nor anything that is called a secret', () => {
    const all = JSON.stringify(found('other-access-id', '1600000001', known));
    expect(all).not.toContain('1600000001');
    expect(all).not.toContain('secret');
  });

  test('is looked for in any request', () => {
    const broken = { url: 'not a URL', headers: [{ name: 'Authorization', value: 'Basic !' }] };
    expect(variants('other-access-id', '1500001048', broken)).toEqual([]);
    expect(variants('other-access-id', '1', { body: Uint8Array.of(0xff, 0x22, 0x3a) })).toEqual([]);
  });
});
