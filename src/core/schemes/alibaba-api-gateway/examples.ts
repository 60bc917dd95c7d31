import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { AlibabaWord } from '#core/schemes/alibaba-api-gateway/words.ts';
import type { Example } from '#core/schemes/scheme.ts';

/**
 * A request of https://github.com/alibaba/higress (plugins/wasm-cpp/extensions/hmac_auth/plugin_test.cc),
 * and the mistake that the vendor's page warns of.
 */
export const examples: readonly Example[] = [
  {
    ...named('alibaba-api-gateway.example.form.title', 'alibaba-api-gateway.example.form.note'),
    id: 'form',
    path: '/Third/User/getNyAccessToken',
    values: {
      method: 'POST',
      appKey: 'appKey',
      caSecret: 'appSecret',
      timeStampMs: '1646646682418',
      nonce: 'ca5a6753-b76c-4fff-a9d9-e5bb643e8cdf',
      accept: 'application/json',
      contentType: 'application/x-www-form-urlencoded',
      signatureHeaders: 'x-ca-key,x-ca-nonce,x-ca-timestamp',
    },
    body: encodeUtf8('nickname=nickname&room_id=6893&uuid=uuid&photo=photo'),
    received: 'gmf9xq0hc95Hmt+7G+OocS009ka3v1v0rvfshKzYc3w=',
  },
  {
    ...named('alibaba-api-gateway.example.accept.title', 'alibaba-api-gateway.example.accept.note'),
    id: 'accept',
    path: '/app/v1/messages?keys=TEST&lang=zh%20CN',
    values: {
      method: 'POST',
      appKey: 'appKey',
      caSecret: 'appSecret',
      timeStampMs: '1589458000000',
      nonce: 'c9f15cbf-f4ac-4a6c-b54d-f51abf4b5b44',
      stage: 'RELEASE',
      accept: '*/*',
      contentType: 'application/json; charset=utf-8',
    },
    body: encodeUtf8('{"phone":"13800000000","message":"您好"}'),
    received: 'D0ZlDym5iN/FQWUV7HGa6pzbYfWiG29qpihHWPKH6YA=',
  },
];

function named(title: AlibabaWord, note: AlibabaWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
  };
}
