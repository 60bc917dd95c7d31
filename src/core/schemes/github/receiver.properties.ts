import { hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

export const receiver: Receiver = {
  header: 'x-hub-signature-256',
  expected: ({ body }, secret) => `sha256=${hmacSha256(secret, body).toString('hex')}`,
  variable: 'GITHUB_WEBHOOK_SECRET',
};
