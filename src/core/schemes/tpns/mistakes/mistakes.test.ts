import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Given } from '#core/schemes/mistake.ts';
import { book } from '#core/schemes/tpns/mistakes/mistakes.ts';
import { tpns } from '#core/schemes/tpns/scheme.ts';
import withPlatform from '#core/schemes/tpns/vectors/a-with-platform.json' with { type: 'json' };
import withoutPlatform from '#core/schemes/tpns/vectors/b-without-platform.json' with {
  type: 'json',
};

const accessId = '1500012345';

function givenOf(known: Partial<Given> = {}): Given {
  return {
    recipe: tpns.recipe,
    fields: tpns.fields,
    values: { accessId, secretKey: 'fedcba9876543210fedcba9876543210', timeStamp: '1700000000' },
    body: new Uint8Array(Buffer.from('{}')),
    received: '',
    method: 'POST',
    url: 'https://api.tpns.tencent.com/v3/push/app',
    headers: [],
    ...known,
  };
}

function mistakeOf(id: string) {
  const mistake = book.mistakes.find((one) => one.id === id);
  if (mistake === undefined) throw new Error(`there is no ${id}`);
  return mistake;
}

/** What was signed as a body. */
function bodiesOf(id: string, body: string): string[] {
  const mistake = mistakeOf(id);
  if (mistake.layer !== 'body') throw new Error('another layer');
  const bytes = new Uint8Array(Buffer.from(body));
  return Array.from(mistake.variants(bytes, givenOf()), ({ value }) =>
    Buffer.from(value).toString(),
  );
}

/** What was signed as a message. */
function messagesOf(id: string, body: string): string[] {
  const mistake = mistakeOf(id);
  if (mistake.layer !== 'concatenation') throw new Error('another layer');
  const given = givenOf();
  return Array.from(mistake.variants(given.recipe.message, given), ({ value }) =>
    value.parts
      .map((part) => {
        if (part.kind === 'body') return body;
        return part.kind === 'literal' ? part.text : given.values[part.field];
      })
      .join(''),
  );
}

describe('what the vendor’s page leads to', () => {
  test('the sample of Java signs the body with platform, the printed one is without', () => {
    expect(bodiesOf('tpns-platform-member', withoutPlatform.body)).toContain(withPlatform.body);
    expect(bodiesOf('tpns-platform-member', withPlatform.body)).toContain(withoutPlatform.body);
    expect(bodiesOf('tpns-platform-member', '{"audience_type":"all","x":1}')).toContain(
      '{"audience_type":"all","platform":"ios","x":1}',
    );
    expect(bodiesOf('tpns-platform-member', '[]')).toEqual([]);
  });

  test.each([
    ['tpns-documentation-brace', `1700000000${accessId}}{}`],
    ['tpns-documentation-brace', `1700000000 + ${accessId}} + {}`],
    ['tpns-documentation-formula', '{$timeStamp}{$accessId}{$requestBody}'],
    ['tpns-documentation-formula', '{timestamp}{access_id}{body}'],
    [
      'tpns-xinge-v2-string',
      `POSTapi.tpns.tencent.com/v3/push/appaccess_id=${accessId}timestamp=1700000000fedcba9876543210fedcba9876543210`,
    ],
  ])('%s signs %j', (id, message) => {
    expect(messagesOf(id, '{}')).toContain(message);
  });

  test('the samples’ own values are tried for each field', () => {
    const secret = mistakeOf('tpns-documentation-secret');
    const time = mistakeOf('tpns-documentation-time-stamp');
    const id = mistakeOf('tpns-documentation-access-id');
    if (secret.layer !== 'secret' || time.layer !== 'time-stamp' || id.layer !== 'access-id') {
      throw new Error('another layer');
    }
    const keys = [...secret.variants('', givenOf())].map(({ value, values }) => {
      expect(values).toBeUndefined();
      return createHash('sha256').update(value).digest('hex');
    });
    const due = ['1452fcebae9f3115ba794fb0fff2fd73', '2b1163d904bd5f82dcf82dcf82dc4407'];
    expect(keys).toEqual(due.map((key) => createHash('sha256').update(key).digest('hex')));
    const texts = [...time.variants('', givenOf()), ...id.variants('', givenOf())];
    expect(texts.map(({ value }) => value)).toEqual([
      '1565314789',
      '1621307510',
      '1500001048',
      '1500004469',
    ]);
  });
});

describe('what the values of a request show', () => {
  const shown = (known: Partial<Given>) =>
    book.mistakes.flatMap((mistake) => {
      const evidence = 'evidence' in mistake ? mistake.evidence(givenOf(known)) : undefined;
      if (evidence === undefined) return [];
      for (const locale of ['en', 'zh-CN'] as const) {
        const named = book.words[locale][evidence.id]?.match(/(?<=\{)\w+/g) ?? [];
        expect(Object.keys(evidence.values ?? {}).toSorted()).toEqual(named.toSorted());
      }
      return [[mistake.id, evidence.values ?? {}]];
    });
  const values = (known: object) => ({ values: { ...givenOf().values, ...known } });
  const json = (text: string) => ({ body: new Uint8Array(Buffer.from(text)) });

  test('nothing, where nothing is unusual', () => {
    expect(shown({})).toEqual([]);
    expect(shown(json('{"message":{"android":{},"ios":{}}}'))).toEqual([]);
    expect(shown({ url: 'https://example.com/' })).toEqual([]);
    expect(shown(values({ accessId: '' }))).toEqual([]);
  });

  test('an access point with which such ids are not seen', () => {
    const url = 'https://api.tpns.sh.tencent.com/v3/push/app';
    const expected = 'api.tpns.tencent.com';
    const host = 'api.tpns.sh.tencent.com';
    expect(shown({ url })).toEqual([['tpns-access-point', { prefix: '1500', host, expected }]]);
    expect(shown({ url, ...values({ accessId: '1580012345' }) })).toEqual([]);
  });

  test.each([
    ['1500012345', '{"message":{"ios":{"aps":{}}}}', { app: 'Android', message: 'iOS' }],
    ['1600012345', '{"platform": "android"}', { app: 'iOS', message: 'Android' }],
  ])('a message for the other platform than that of %s: %s', (id, body, said) => {
    const known = { ...values({ accessId: id }), ...json(body) };
    expect(shown(known)).toEqual([['tpns-app-of-other-platform', said]]);
  });

  test('credentials of another kind', () => {
    expect(shown(values({ accessId: 'A1B2C3D4E5F6' }))).toEqual([
      ['tpns-access-key-as-access-id', {}],
    ]);
    expect(shown(values({ secretKey: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA' }))).toEqual([
      ['tpns-cloud-api-credentials', {}],
    ]);
  });

  test('values of the documentation by their names, and its Sign', () => {
    expect(shown(values({ timeStamp: '1565314789', accessId: '1500001048' }))).toEqual([
      ['tpns-documentation-values', { names: 'AccessId, TimeStamp' }],
    ]);
    const received = withPlatform.sign;
    expect(shown({ received })).toEqual([['tpns-worked-example', {}]]);
  });
});
