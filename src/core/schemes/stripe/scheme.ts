import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/stripe/examples.ts';
import { words } from '#core/schemes/stripe/words.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'endpointSecret', label: 'Endpoint secret', secret: true, kind: 'text' },
  {
    id: 'timeStamp',
    label: 'Timestamp',
    secret: false,
    kind: 'timestamp-seconds',
    windowSeconds: 300,
  },
];

/**
 * Webhooks of Stripe: Stripe-Signature = "t=" + time stamp + ",v1=" + hex(HMAC-SHA256(endpoint secret,
 * time stamp + "." + body)). The secret is used as the text that it is, `whsec_` included.
 * Stripe's libraries take five minutes.
 */
export const stripe: Scheme = {
  id: 'stripe',
  name: 'Stripe',
  title: 'Stripe webhooks',
  method: 'POST',
  documentation: {
    en: 'https://docs.stripe.com/webhooks/signature',
    'zh-CN': 'https://docs.stripe.com/webhooks/signature?locale=zh-CN',
  },
  fields,
  recipe: {
    message: [
      { kind: 'field', field: 'timeStamp' },
      { kind: 'literal', text: '.' },
      { kind: 'body' },
    ],
    key: { field: 'endpointSecret', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [
      {
        name: 'Stripe-Signature',
        value: [
          { kind: 'literal', text: 't=' },
          { kind: 'field', field: 'timeStamp' },
          { kind: 'literal', text: ',v1=' },
          { kind: 'signature' },
        ],
      },
    ],
  },
  accessPoints: [],
  paths: [],
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
};
