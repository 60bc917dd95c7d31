import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { BasicWord } from '#core/schemes/basic/words.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Example } from '#core/schemes/scheme.ts';

/**
 * The samples of RFC 7617 §2 and §2.1, and the pair that TPNS publishes
 * (https://www.tencentcloud.com/document/product/1024/34213).
 */
const aladdin = { accessId: 'Aladdin', secretKey: 'open sesame', method: 'GET' } satisfies Values;

const elsewhere = {
  accessPointId: 'custom',
  baseUrl: 'https://api.example.com',
  path: '/account',
  body: encodeUtf8(''),
};

export const examples: readonly Example[] = [
  {
    id: 'tpns',
    ...said('basic.example.tpns.title', 'basic.example.tpns.note'),
    accessPointId: 'tpns-guangzhou',
    path: '/v3/push/app',
    values: {
      accessId: '1500001048',
      secretKey: '1452fcebae9f3115ba794fb0fff2fd73',
      method: 'POST',
    },
    body: encodeUtf8(
      '{"audience_type":"all","message_type":"notify","message":{"title":"你好","content":"Hello","android":{}}}',
    ),
    received: 'Basic MTUwMDAwMTA0ODoxNDUyZmNlYmFlOWYzMTE1YmE3OTRmYjBmZmYyZmQ3Mw==',
  },
  {
    id: 'aladdin',
    ...said('basic.example.aladdin.title', 'basic.example.aladdin.note'),
    ...elsewhere,
    values: aladdin,
    received: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
  },
  {
    id: 'pound',
    ...said('basic.example.pound.title', 'basic.example.pound.note'),
    ...elsewhere,
    values: { accessId: 'test', secretKey: '123£', method: 'GET' },
    received: 'Basic dGVzdDoxMjPCow==',
  },
  {
    id: 'echo',
    ...said('basic.example.echo.title', 'basic.example.echo.note'),
    ...elsewhere,
    values: aladdin,
    received: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQo=',
  },
];

function said(title: BasicWord, note: BasicWord) {
  return { title: { id: title }, note: { id: note } };
}
