import { type Arrived, hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

function time({ header }: Arrived): string {
  return /^t=(\d+),/.exec(header('stripe-signature'))?.[1] ?? '';
}

export const receiver: Receiver = {
  header: 'stripe-signature',
  expected: (arrived, secret) => {
    const seconds = time(arrived);
    return `t=${seconds},v1=${hmacSha256(secret, `${seconds}.`, arrived.body).toString('hex')}`;
  },
  variable: 'STRIPE_ENDPOINT_SECRET',
  time,
};
