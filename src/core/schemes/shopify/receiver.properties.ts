import { hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

export const receiver: Receiver = {
  header: 'x-shopify-hmac-sha256',
  expected: ({ body }, secret) => hmacSha256(secret, body).toString('base64'),
  variable: 'SHOPIFY_CLIENT_SECRET',
};
