import { examples } from '#core/schemes/line/examples.ts';
import { words } from '#core/schemes/line/words.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'channelSecret', label: 'Channel secret', secret: true, kind: 'text' },
];

/**
 * Webhooks of the LINE Messaging API: x-line-signature = Base64(HMAC-SHA256(channel secret, body)). The
 * channel secret looks like hex and is used as the text that it is.
 */
export const line: Scheme = {
  id: 'line',
  name: 'LINE',
  title: 'LINE Messaging API webhooks',
  method: 'POST',
  documentation: {
    en: 'https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/',
    'zh-CN': 'https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/',
  },
  fields,
  recipe: {
    message: [{ kind: 'body' }],
    key: { field: 'channelSecret', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['base64'],
    headers: [{ name: 'x-line-signature', value: [{ kind: 'signature' }] }],
  },
  accessPoints: [],
  paths: [],
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
};
