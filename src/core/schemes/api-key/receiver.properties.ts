import type { Receiver } from '#core/schemes/receiver.properties.ts';

export const receiver: Receiver = {
  header: 'x-api-key',
  expected: (_, secret) => secret,
  variable: 'API_KEY_API_KEY',
};
