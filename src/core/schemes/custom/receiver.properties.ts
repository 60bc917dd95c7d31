import { type Arrived, hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

function time({ header }: Arrived): string {
  return header('x-timestamp');
}

/** Of the first example's recipe. */
export const receiver: Receiver = {
  header: 'x-signature',
  expected: (arrived, secret) =>
    `v1=${hmacSha256(secret, `${time(arrived)}:`, arrived.body).toString('hex')}`,
  variable: 'CUSTOM_SECRET_KEY',
  time,
};
