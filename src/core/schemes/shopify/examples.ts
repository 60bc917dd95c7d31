import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { ShopifyWord } from '#core/schemes/shopify/words.ts';

/** Made by createSHA256HMAC of @shopify/shopify-api 15.0.0. */
export const examples: readonly Example[] = [
  {
    ...named('shopify.example.signed.title', 'shopify.example.signed.note'),
    id: 'signed',
    values: { clientSecret: 'hush', shopifyTopic: 'orders/create' },
    body: encodeUtf8(
      '{"id":820982911946154508,"email":"jon@example.com","total_price":"398.00","currency":"USD","line_items":[{"title":"Café mug","quantity":2}]}',
    ),
    received: 'OEN8NyMcbxeykhZrnY1Nz3sV/LtZkxpgtZRutNwx81U=',
  },
];

function named(title: ShopifyWord, note: ShopifyWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/webhooks/shopify',
  };
}
