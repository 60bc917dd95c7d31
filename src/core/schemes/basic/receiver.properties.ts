import type { Receiver } from '#core/schemes/receiver.properties.ts';

/** Knows one user, the one of the first example, as a server does. */
export const receiver: Receiver = {
  header: 'authorization',
  expected: (_, secret) => `Basic ${Buffer.from(`1500001048:${secret}`).toString('base64')}`,
  variable: 'BASIC_SECRET_KEY',
};
