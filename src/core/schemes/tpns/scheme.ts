import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/tpns/examples.ts';
import { hints } from '#core/schemes/tpns/hints.ts';
import { accessPoints } from '#core/schemes/tpns/hosts.ts';
import { paths } from '#core/schemes/tpns/paths.ts';

/**
 * Tencent Push Notification Service, signature authentication:
 * Sign = Base64(hex(HMAC-SHA256(SecretKey, TimeStamp + AccessId + body))).
 * The formula of the vendor's page leaves the hex step out; its samples and its
 * published Sign have it. Method, URL and Content-Type are not signed.
 */
export const tpns: Scheme = {
  id: 'tpns',
  name: 'TPNS',
  title: 'Tencent Push Notification Service',
  method: 'POST',
  documentation: {
    en: 'https://www.tencentcloud.com/document/product/1024/34213',
    'zh-CN': 'https://cloud.tencent.com/document/product/548/41046',
  },
  fields: [
    { id: 'accessId', label: 'AccessId', secret: false, kind: 'text' },
    { id: 'secretKey', label: 'SecretKey', secret: true, kind: 'text' },
    { id: 'timeStamp', label: 'TimeStamp', secret: false, kind: 'timestamp-seconds' },
  ],
  recipe: {
    message: [
      { kind: 'field', field: 'timeStamp' },
      { kind: 'field', field: 'accessId' },
      { kind: 'body' },
    ],
    // The SecretKey looks like hex and is used as the text that it is.
    key: { field: 'secretKey', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['hex', 'base64'],
    headers: [
      { name: 'AccessId', value: [{ kind: 'field', field: 'accessId' }] },
      { name: 'TimeStamp', value: [{ kind: 'field', field: 'timeStamp' }] },
      { name: 'Sign', value: [{ kind: 'signature' }] },
    ],
  },
  accessPoints,
  paths,
  examples,
  hints,
  // Each language by itself: the first scheme's sentences come with the first paint.
  words: async (locale) =>
    locale === 'en'
      ? (await import('#core/schemes/tpns/words/en.ts')).en
      : (await import('#core/schemes/tpns/words/zh-cn.ts')).zhCn,
  mistakes: async () => (await import('#core/schemes/tpns/mistakes/mistakes.ts')).book,
};
