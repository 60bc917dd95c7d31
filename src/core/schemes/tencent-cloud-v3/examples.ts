import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { TencentCloudWord } from '#core/schemes/tencent-cloud-v3/words.ts';

/** The worked example of https://cloud.tencent.com/document/api/213/30654, and a common mistake with it. */
export const examples: readonly Example[] = [
  {
    ...documented(
      'tencent-cloud-v3.example.documented.title',
      'tencent-cloud-v3.example.documented.note',
    ),
    id: 'documented',
    received: received('10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f'),
  },
  {
    ...documented(
      'tencent-cloud-v3.example.action-case.title',
      'tencent-cloud-v3.example.action-case.note',
    ),
    id: 'action-case',
    received: received('f96dc2a9c590218f51b71640ebe8d40a9ff34b4300ae5f0cc9ec517d020a9071'),
  },
];

function documented(title: TencentCloudWord, note: TencentCloudWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'cvm',
    path: '/',
    values: {
      secretId: `AKID${'*'.repeat(32)}`,
      secretKey: '*'.repeat(32),
      timeStamp: '1551113065',
      service: 'cvm',
      action: 'DescribeInstances',
      version: '2017-03-12',
      region: 'ap-guangzhou',
      contentType: 'application/json; charset=utf-8',
      signedHeaders: 'content-type;host;x-tc-action',
      method: 'POST',
    },
    body: encodeUtf8(
      String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
    ),
  };
}

function received(signature: string): string {
  return `TC3-HMAC-SHA256 Credential=AKID${'*'.repeat(32)}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`;
}
