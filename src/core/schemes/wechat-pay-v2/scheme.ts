import type { Field } from '#core/schemes/recipe.ts';
import type { Hint, Scheme, SchemeRequest } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';
import { examples } from '#core/schemes/wechat-pay-v2/examples.ts';
import {
  recipeOf,
  signTypeOf,
  signTypes,
  valueIn,
  xmlOf,
} from '#core/schemes/wechat-pay-v2/recipe.ts';
import { type WechatPayWord, words } from '#core/schemes/wechat-pay-v2/words.ts';

const fields: readonly Field[] = [
  { id: 'apiKey', label: 'API key', secret: true, kind: 'text' },
  {
    id: 'signType',
    label: 'sign_type',
    secret: false,
    kind: 'choice',
    options: signTypes,
    optional: true,
  },
];

/**
 * WeChat Pay APIv2: sign = upper-case hex(MD5 or HMAC-SHA256(elements of the XML, sorted, and the API
 * key)). The signature stands in the body itself, as the element `sign`. WeChat's notifications and
 * answers are signed alike.
 */
export const wechatPayV2: Scheme = {
  id: 'wechat-pay-v2',
  name: 'WeChat Pay v2',
  title: 'WeChat Pay APIv2 (XML, MD5 or HMAC-SHA256)',
  method: 'POST',
  documentation: {
    en: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/jsapi.php?chapter=4_3',
    'zh-CN': 'https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3',
  },
  fields,
  recipe: recipeOf({ values: {}, body: new Uint8Array(0) }),
  adapt: (request) => ({
    method: 'POST',
    recipe: recipeOf(request),
    fields: fieldsOf(request),
    hints: (values, accessPointId) => [
      ...strayHints(fields)(values, accessPointId),
      ...bodyHint(request),
    ],
  }),
  readRequest: ({ body }) => {
    const signature = valueIn(xmlOf(body), 'sign');
    return { signature: signature === '' ? undefined : signature, values: new Map() };
  },
  accessPoints: [
    { id: 'mch', baseUrl: 'https://api.mch.weixin.qq.com' },
    { id: 'mch2', baseUrl: 'https://api2.mch.weixin.qq.com' },
  ],
  paths: [
    path('unifiedorder', '/pay/unifiedorder'),
    path('orderquery', '/pay/orderquery'),
    path('refund', '/secapi/pay/refund'),
  ],
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
  mistakes: async () => (await import('#core/schemes/wechat-pay-v2/mistakes/mistakes.ts')).book,
};

function path(id: string, at: string) {
  return { id, path: at, multipart: false, purpose: { id: `wechat-pay-v2.path.${id}` } };
}

/** What the body says stands first: it is what nothing chosen stands for. */
function fieldsOf({ body }: SchemeRequest): readonly Field[] {
  const options = signTypeOf(xmlOf(body)) === signTypes[0] ? signTypes : signTypes.toReversed();
  return fields.map((field) => (field.id === 'signType' ? { ...field, options } : field));
}

/** Only elements can be signed, so that a body without them has a signature of the key alone. */
function bodyHint({ body }: SchemeRequest): readonly Hint[] {
  if (body.length === 0 || xmlOf(body) !== undefined) return [];
  const id: WechatPayWord = 'wechat-pay-v2.hint.no-xml';
  return [{ field: 'signType', message: { id } }];
}
