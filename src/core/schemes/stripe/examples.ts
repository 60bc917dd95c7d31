import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { StripeWord } from '#core/schemes/stripe/words.ts';

/** Made by generateTestHeaderString of stripe-node 23.1.0, and a common mistake. */
export const examples: readonly Example[] = [
  {
    ...named('stripe.example.signed.title', 'stripe.example.signed.note'),
    id: 'signed',
    values: { endpointSecret: 'whsec_test_secret', timeStamp: '1686089970' },
    body: encodeUtf8(
      '{"id":"evt_1NG8Du2eZvKYlo2CUI79vXWy","object":"event","type":"payment_intent.succeeded","data":{"object":{"id":"pi_3MtwBwLkdIwHu7ix28a3tqPa","amount":2000,"currency":"usd","description":"Kaffee für Zoë"}}}',
    ),
    received: 't=1686089970,v1=bb5a75142896ab84c5237c4fba5b185767fbbb75640a2f686df117f765dd3fbe',
  },
  {
    ...named('stripe.example.rewritten.title', 'stripe.example.rewritten.note'),
    id: 'rewritten',
    values: { endpointSecret: 'whsec_test_secret', timeStamp: '1492774577' },
    body: encodeUtf8('{"id":"evt_test_webhook","object":"event"}'),
    received: 't=1492774577,v1=c2f890decbc5ede7c5060bb9a6d31e0626a4342bacb9aeae2adb1bcea72f9812',
  },
];

function named(title: StripeWord, note: StripeWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/webhooks/stripe',
  };
}
