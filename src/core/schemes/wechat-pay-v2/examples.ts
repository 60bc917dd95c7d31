import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { WechatPayWord } from '#core/schemes/wechat-pay-v2/words.ts';

const apiKey = '192006250b4c09247ec02edce69f6a2d';

const documented = `<xml>
   <appid>wxd930ea5d5a258f4f</appid>
   <mch_id>10000100</mch_id>
   <device_info>1000</device_info>
   <body>test</body>
   <nonce_str>ibuaiVcKdpRxkhJA</nonce_str>
</xml>
`;

/** The worked example of https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3, and a common mistake. */
export const examples: readonly Example[] = [
  {
    ...named('wechat-pay-v2.example.documented.title', 'wechat-pay-v2.example.documented.note'),
    id: 'documented',
    values: { apiKey },
    body: encodeUtf8(documented),
    received: '9A0A8659F005D6984697E2CA0A9CF3B7',
  },
  {
    ...named('wechat-pay-v2.example.hmac.title', 'wechat-pay-v2.example.hmac.note'),
    id: 'hmac',
    values: { apiKey, signType: 'HMAC-SHA256' },
    body: encodeUtf8(documented),
    received: '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
  },
  {
    ...named('wechat-pay-v2.example.empty.title', 'wechat-pay-v2.example.empty.note'),
    id: 'empty',
    values: { apiKey },
    body: encodeUtf8(
      '<xml><appid>wxd930ea5d5a258f4f</appid><attach></attach><body><![CDATA[腾讯充值中心-QQ会员充值]]></body><mch_id>10000100</mch_id><nonce_str>ibuaiVcKdpRxkhJA</nonce_str><out_trade_no>20150806125346</out_trade_no><total_fee>88</total_fee><trade_type>NATIVE</trade_type></xml>',
    ),
    received: '4CED3CBCED72C36C836D3B365956346A',
  },
];

function named(title: WechatPayWord, note: WechatPayWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'mch',
    path: '/pay/unifiedorder',
  };
}
