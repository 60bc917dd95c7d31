import { hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

export const receiver: Receiver = {
  header: 'x-line-signature',
  expected: ({ body }, secret) => hmacSha256(secret, body).toString('base64'),
  variable: 'LINE_CHANNEL_SECRET',
};
