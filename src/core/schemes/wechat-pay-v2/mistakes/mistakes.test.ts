import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { givenOf } from '#core/explain/given.ts';
import { searched } from '#core/explain/search/search.properties.ts';
import type { Given } from '#core/schemes/mistake.ts';
import { loadSchemes } from '#core/schemes/registry.ts';
import { book } from '#core/schemes/wechat-pay-v2/mistakes/mistakes.ts';
import { wechatPayV2 } from '#core/schemes/wechat-pay-v2/scheme.ts';
import { initialSession } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';

await loadSchemes();

const apiKey = '192006250b4c09247ec02edce69f6a2d';
const xml =
  '<xml><mch_id>1</mch_id><attach></attach><body><![CDATA[a b&c]]></body><Z> 9 </Z><sign>F0</sign></xml>';

function givenWith(body: string, key = apiKey): Given {
  const session = {
    ...initialSession,
    schemeId: wechatPayV2.id,
    values: { apiKey: key },
    body: encodeUtf8(body),
  };
  return givenOf(schemeOf(session), session, []);
}

function mistakeOf(id: string) {
  const mistake = book.mistakes.find((one) => one.id === id);
  if (mistake === undefined) throw new Error(`there is no ${id}`);
  return mistake;
}

function stringsOf(id: string, body = xml): string[] {
  const mistake = mistakeOf(id);
  if (mistake.layer !== 'concatenation') throw new Error('another layer');
  const given = givenWith(body);
  return Array.from(mistake.variants(given.recipe.message, given), ({ value: { parts } }) =>
    parts.map((part) => (part.kind === 'literal' ? part.text : apiKey)).join(''),
  );
}

const right = `Z= 9 &body=a b&c&mch_id=1&key=${apiKey}`;

describe('a string to sign', () => {
  test.each([
    ['wechat-empty-signed', `Z= 9 &attach=&body=a b&c&mch_id=1&key=${apiKey}`],
    ['wechat-not-sorted', `mch_id=1&body=a b&c&Z= 9 &key=${apiKey}`],
    ['wechat-not-sorted', `body=a b&c&mch_id=1&Z= 9 &key=${apiKey}`],
    ['wechat-values-encoded', `Z=%209%20&body=a%20b%26c&mch_id=1&key=${apiKey}`],
    ['wechat-values-encoded', `Z=+9+&body=a+b%26c&mch_id=1&key=${apiKey}`],
    ['wechat-sign-signed', `Z= 9 &body=a b&c&mch_id=1&sign=F0&key=${apiKey}`],
    ['wechat-markup-signed', `Z= 9 &body=<![CDATA[a b&c]]>&mch_id=1&key=${apiKey}`],
    ['wechat-markup-signed', `Z= 9 &body=a b&amp;c&mch_id=1&key=${apiKey}`],
    ['wechat-values-trimmed', `Z=9&body=a b&c&mch_id=1&key=${apiKey}`],
    ['wechat-element-not-signed', `Z= 9 &mch_id=1&key=${apiKey}`],
    ['wechat-key-joined', `Z= 9 &body=a b&c&mch_id=1${apiKey}`],
    ['wechat-key-joined', `Z= 9 &body=a b&c&mch_id=1&Key=${apiKey}`],
  ])('with %s is %j', (id, text) => {
    expect(stringsOf(id)).toContain(text);
  });

  test('of the third example is found by its empty element', () => {
    const example = wechatPayV2.examples.find(({ id }) => id === 'empty');
    const signs = stringsOf('wechat-empty-signed', Buffer.from(example?.body ?? []).toString()).map(
      (text) => createHash('md5').update(text).digest('hex').toUpperCase(),
    );
    expect(signs).toEqual([example?.received]);
  });

  test('without a sign has none to leave out', () => {
    expect(stringsOf('wechat-sign-signed', '<xml><a>1</a></xml>')).toEqual([]);
  });

  test('never has the key as a literal', () => {
    for (const mistake of book.mistakes) {
      if (mistake.layer !== 'concatenation') continue;
      const given = givenWith(xml);
      for (const { value } of mistake.variants(given.recipe.message, given)) {
        expect(JSON.stringify(value.parts)).not.toContain(apiKey);
      }
    }
  });
});

test.each([
  ['', 'HMAC-SHA256', createHmac('sha256', apiKey)],
  ['<sign_type>HMAC-SHA256</sign_type>', 'MD5', createHash('md5')],
])('where the body has %j, the other sign type is %s', (element, type, expected) => {
  const mistake = mistakeOf('wechat-other-sign-type');
  if (mistake.layer !== 'mac') throw new Error('another layer');
  const [variant] = mistake.variants(givenWith(xml.replace('<sign>', `${element}<sign>`)));
  expect(variant?.values).toEqual({ type });
  const digest = variant?.value.digest(encodeUtf8(apiKey), encodeUtf8(right));
  expect(Buffer.from(digest ?? [])).toEqual(expected.update(right).digest());
  expect(variant?.value.digestLength).toBe(digest?.length);
});

describe('the request shows', () => {
  const shown = (body: string, key?: string) =>
    book.mistakes.flatMap((mistake) => {
      if (mistake.layer !== 'not-the-signature') return [];
      const message = mistake.evidence(givenWith(body, key));
      return message === undefined ? [] : [[mistake.id, message.values]];
    });

  test('a key of another length, and not the key', () => {
    expect(shown(xml)).toEqual([]);
    expect(shown(xml, '')).toEqual([]);
    expect(shown(xml, 'hunter2')).toEqual([['wechat-key-length', { count: 7 }]]);
  });

  test('a sign_type that there is not', () => {
    const typed = (type: string) => `<xml><sign_type>${type}</sign_type></xml>`;
    expect(shown(typed('md5'))).toEqual([['wechat-unknown-sign-type', { type: 'md5' }]]);
    expect([shown(typed('MD5')), shown(typed('HMAC-SHA256')), shown('<xml></xml>')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

test.each(book.mistakes.filter(({ layer }) => layer === 'concatenation').map(({ id }) => id))(
  'the search finds %s',
  async (id) => {
    for (const text of stringsOf(id)) {
      const received = createHash('md5').update(text).digest('hex').toUpperCase();
      if (text === right) continue;
      const problem = { ...givenWith(xml), received, schemeId: wechatPayV2.id, otherSecrets: [] };
      const { explanations } = await searched(problem, book.mistakes);
      const told = explanations.flatMap(({ causes, alternatives }) => [causes, ...alternatives]);
      expect(told.flat(2).map(({ mistake }) => mistake)).toContain(id);
    }
  },
);
