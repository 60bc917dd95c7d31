import type { Words } from '#core/messages.ts';

/** What the page says about WeChat Pay APIv2. The terms are those of https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3. */

const en = {
  'wechat-pay-v2.access-point.mch': 'WeChat Pay',
  'wechat-pay-v2.access-point.mch2': 'WeChat Pay, second domain',
  'wechat-pay-v2.path.unifiedorder': 'Unified order',
  'wechat-pay-v2.path.orderquery': 'Query an order',
  'wechat-pay-v2.path.refund': 'Refund; it needs the merchant’s certificate',
  'wechat-pay-v2.example.documented.title': 'The vendor’s own sample',
  'wechat-pay-v2.example.documented.note':
    'The five values and the key that the vendor’s page works through. The published MD5 is right.',
  'wechat-pay-v2.example.hmac.title': 'The same with HMAC-SHA256',
  'wechat-pay-v2.example.hmac.note':
    'The page computes HMAC-SHA256 of the same text. There is no sign_type in it, so it is chosen here.',
  'wechat-pay-v2.example.empty.title': 'An empty element that was signed',
  'wechat-pay-v2.example.empty.note':
    'The client signed attach= although attach is empty. Empty values are left out.',
  'wechat-pay-v2.hint.no-xml':
    'The body is not XML with one level of elements, so there is nothing to sign but the key. Paste the whole XML, from <xml> to </xml>, without DOCTYPE.',
} as const;

/** Ids of this scheme's sentences. */
export type WechatPayWord = keyof typeof en;

const zh: Readonly<Record<WechatPayWord, string>> = {
  'wechat-pay-v2.access-point.mch': '微信支付',
  'wechat-pay-v2.access-point.mch2': '微信支付（备用域名）',
  'wechat-pay-v2.path.unifiedorder': '统一下单',
  'wechat-pay-v2.path.orderquery': '查询订单',
  'wechat-pay-v2.path.refund': '申请退款，需要商户证书',
  'wechat-pay-v2.example.documented.title': '官方文档示例',
  'wechat-pay-v2.example.documented.note': '官方文档演示的五个参数和密钥。公布的 MD5 签名是对的。',
  'wechat-pay-v2.example.hmac.title': '同一示例的 HMAC-SHA256',
  'wechat-pay-v2.example.hmac.note':
    '文档对同一个字符串给出了 HMAC-SHA256 签名。其中没有 sign_type，所以在这里选择。',
  'wechat-pay-v2.example.empty.title': '空值参与了签名',
  'wechat-pay-v2.example.empty.note':
    '客户端把空的 attach 也签了进去（attach=）。值为空的参数不参与签名。',
  'wechat-pay-v2.hint.no-xml':
    'body 不是只有一层元素的 XML，除密钥外没有可签名的内容。请粘贴从 <xml> 到 </xml> 的完整 XML，不要带 DOCTYPE。',
};

export const words: Words<WechatPayWord> = { en, 'zh-CN': zh };
