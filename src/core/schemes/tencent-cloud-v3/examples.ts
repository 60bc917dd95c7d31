import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { TencentCloudWord } from '#core/schemes/tencent-cloud-v3/words.ts';

/**
 * The worked example of https://www.tencentcloud.com/document/product/213/33224, whose credentials and
 * signature earlier versions printed in full, and a common mistake with the headers that are signed today.
 */
export const examples: readonly Example[] = [
  {
    ...documented(
      'tencent-cloud-v3.example.documented.title',
      'tencent-cloud-v3.example.documented.note',
    ),
    ...signed(
      'content-type;host',
      '72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
    ),
    id: 'documented',
  },
  {
    ...documented(
      'tencent-cloud-v3.example.action-case.title',
      'tencent-cloud-v3.example.action-case.note',
    ),
    ...signed(
      'content-type;host;x-tc-action',
      '6635b98fe551372d1d6d0b236dd14fa62134ee925373732420da84e1fb005658',
    ),
    id: 'action-case',
  },
];

function documented(title: TencentCloudWord, note: TencentCloudWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'cvm',
    path: '/',
    body: encodeUtf8(
      String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
    ),
  };
}

function signed(signedHeaders: string, signature: string) {
  return {
    values: {
      secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
      secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
      timeStamp: '1551113065',
      service: 'cvm',
      action: 'DescribeInstances',
      version: '2017-03-12',
      region: 'ap-guangzhou',
      contentType: 'application/json; charset=utf-8',
      signedHeaders,
      method: 'POST',
    },
    received: `TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}
