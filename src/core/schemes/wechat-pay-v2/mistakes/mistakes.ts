import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { digest, hmac } from '#core/crypto/fallback.ts';
import type { Given, MacForm, Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import { origins } from '#core/schemes/wechat-pay-v2/mistakes/origins.ts';
import { stringMistakes } from '#core/schemes/wechat-pay-v2/mistakes/string.ts';
import { words } from '#core/schemes/wechat-pay-v2/mistakes/words.ts';
import { valueIn, xmlOf } from '#core/schemes/wechat-pay-v2/recipe.ts';

const page = 'https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3';

/** The string is the same for both, only what is made of it differs. */
const otherSignType: Mistake = {
  id: 'wechat-other-sign-type',
  layer: 'mac',
  prior: 'high',
  arisesIn: ['SDKs that take HMAC-SHA256 in production and MD5 in the sandbox'],
  source: page,
  variants: (given) => [
    given.recipe.mac === 'hash'
      ? { value: hmacSha256(given), values: { type: 'HMAC-SHA256' } }
      : { value: md5, values: { type: 'MD5' } },
  ],
};

const md5: MacForm = {
  digestLength: 16,
  digest: (_, message) => new Uint8Array(digest('MD5', message)),
};

function hmacSha256({ values }: Given): MacForm {
  const key = encodeUtf8((values.apiKey ?? '').toWellFormed());
  return {
    digestLength: 32,
    digest: (_, message) => new Uint8Array(hmac('SHA-256', key, message)),
  };
}

/** The merchant platform takes no other length. The value itself is never told. */
const keyLength: Mistake = {
  id: 'wechat-key-length',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'medium',
  arisesIn: [
    'the AppSecret of the app in place of the API key',
    'a key cut off when it was copied',
  ],
  source: page,
  evidence: ({ values }) => {
    const count = (values.apiKey ?? '').length;
    return count === 0 || count === 32
      ? undefined
      : { id: 'mistake.wechat-key-length.evidence', values: { count } };
  },
};

const unknownSignType: Mistake = {
  id: 'wechat-unknown-sign-type',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['HMACSHA256, hmac-sha256, md5'],
  source: page,
  evidence: ({ body }) => {
    const type = valueIn(xmlOf(body), 'sign_type');
    return ['', 'MD5', 'HMAC-SHA256'].includes(type)
      ? undefined
      : { id: 'mistake.wechat-unknown-sign-type.evidence', values: { type } };
  },
};

export const book: MistakeBook = {
  mistakes: [...stringMistakes, otherSignType, keyLength, unknownSignType],
  profiles: [],
  words,
  origins,
};
