import { hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

export const receiver: Receiver = {
  header: 'webhook-signature',
  expected: ({ header, body }, secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const head = `${header('webhook-id')}.${header('webhook-timestamp')}.`;
    return `v1,${hmacSha256(key, head, body).toString('base64')}`;
  },
  variable: 'STANDARD_WEBHOOKS_SIGNATURE_SECRET',
  time: ({ header }) => header('webhook-timestamp'),
};
