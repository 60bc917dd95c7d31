import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { TencentMeetingWord } from '#core/schemes/tencent-meeting/words.ts';

/** The placeholder credentials of the vendor's pages (https://cloud.tencent.com/document/product/1095/42413), and a common mistake. */
export const examples: readonly Example[] = [
  {
    ...named('tencent-meeting.example.create.title', 'tencent-meeting.example.create.note'),
    id: 'create',
    values: {
      secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
      secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
      nonce: '1234567',
      timeStamp: '1572168600',
      appId: '224000000',
    },
    body: encodeUtf8(
      '{"userid":"tester","instanceid":1,"subject":"周会 weekly","type":0,"start_time":"1572170400","end_time":"1572174000"}',
    ),
    received:
      'YmNjNDllNzUyYTU1MWJmN2MzZThkMjUyMGNmNTMzNjBjZDFlZTI0OTM2ZjM1NjY4OTMxMTcwYjNhMDJhMzVlYg==',
  },
  {
    ...named('tencent-meeting.example.raw-digest.title', 'tencent-meeting.example.raw-digest.note'),
    id: 'raw-digest',
    values: {
      secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
      secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
      nonce: '1234567',
      timeStamp: '1572168600',
      appId: '224000000',
    },
    body: encodeUtf8(
      '{"userid":"tester","instanceid":1,"subject":"周会 weekly","type":0,"start_time":"1572170400","end_time":"1572174000"}',
    ),
    received: 'vMSedSpVG/fD6NJSDPUzYM0e4kk281ZokxFws6AqNes=',
  },
];

function named(title: TencentMeetingWord, note: TencentMeetingWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'api',
    path: '/v1/meetings',
  };
}
