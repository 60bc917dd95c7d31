import { type Arrived, hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

function time({ header }: Arrived): string {
  return header('x-slack-request-timestamp');
}

export const receiver: Receiver = {
  header: 'x-slack-signature',
  expected: (arrived, secret) =>
    `v0=${hmacSha256(secret, `v0:${time(arrived)}:`, arrived.body).toString('hex')}`,
  variable: 'SLACK_SIGNING_SECRET',
  time,
};
