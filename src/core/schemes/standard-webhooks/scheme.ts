import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/standard-webhooks/examples.ts';
import { words } from '#core/schemes/standard-webhooks/words.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'webhookId', label: 'webhook-id', secret: false, kind: 'text' },
  { id: 'signatureSecret', label: 'Signing secret', secret: true, kind: 'text' },
  {
    id: 'timeStamp',
    label: 'webhook-timestamp',
    secret: false,
    kind: 'timestamp-seconds',
    windowSeconds: 300,
  },
];

/**
 * The specification that Svix, OpenAI, Supabase and others follow: webhook-signature = "v1," +
 * Base64(HMAC-SHA256(key, webhook-id + "." + webhook-timestamp + "." + body)). The key is what the
 * Base64 behind `whsec_` holds. The reference libraries take five minutes.
 */
export const standardWebhooks: Scheme = {
  id: 'standard-webhooks',
  name: 'Standard Webhooks',
  title: 'Standard Webhooks',
  method: 'POST',
  documentation: {
    en: 'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
    'zh-CN':
      'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
  },
  fields,
  recipe: {
    message: [
      { kind: 'field', field: 'webhookId' },
      { kind: 'literal', text: '.' },
      { kind: 'field', field: 'timeStamp' },
      { kind: 'literal', text: '.' },
      { kind: 'body' },
    ],
    key: { field: 'signatureSecret', reading: 'base64', prefix: 'whsec_' },
    hash: 'SHA-256',
    text: ['base64'],
    headers: [
      { name: 'webhook-id', value: [{ kind: 'field', field: 'webhookId' }] },
      { name: 'webhook-timestamp', value: [{ kind: 'field', field: 'timeStamp' }] },
      {
        name: 'webhook-signature',
        value: [{ kind: 'literal', text: 'v1,' }, { kind: 'signature' }],
      },
    ],
  },
  accessPoints: [],
  paths: [],
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
};
