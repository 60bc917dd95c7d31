import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/shopify/examples.ts';
import { words } from '#core/schemes/shopify/words.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'clientSecret', label: 'Client secret', secret: true, kind: 'text' },
  { id: 'shopifyTopic', label: 'X-Shopify-Topic', secret: false, kind: 'text', optional: true },
];

/**
 * Webhooks of Shopify: X-Shopify-Hmac-SHA256 = Base64(HMAC-SHA256(client secret, body)), of the raw
 * digest. The topic is not signed.
 */
export const shopify: Scheme = {
  id: 'shopify',
  name: 'Shopify',
  title: 'Shopify webhooks',
  method: 'POST',
  documentation: {
    en: 'https://shopify.dev/docs/apps/build/webhooks/subscribe/https',
    'zh-CN': 'https://shopify.dev/docs/apps/build/webhooks/subscribe/https',
  },
  fields,
  recipe: {
    message: [{ kind: 'body' }],
    key: { field: 'clientSecret', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['base64'],
    headers: [
      { name: 'X-Shopify-Topic', value: [{ kind: 'field', field: 'shopifyTopic' }] },
      { name: 'X-Shopify-Hmac-SHA256', value: [{ kind: 'signature' }] },
    ],
  },
  accessPoints: [],
  paths: [],
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
};
