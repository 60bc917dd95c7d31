import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { StandardWebhooksWord } from '#core/schemes/standard-webhooks/words.ts';

/** The test values of the reference libraries (https://github.com/standard-webhooks/standard-webhooks/tree/main/libraries), and a common mistake. */
export const examples: readonly Example[] = [
  {
    ...named(
      'standard-webhooks.example.reference.title',
      'standard-webhooks.example.reference.note',
    ),
    id: 'reference',
    values: {
      webhookId: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      signatureSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      timeStamp: '1614265330',
    },
    body: encodeUtf8('{"test": 2432232314}'),
    received: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  {
    ...named('standard-webhooks.example.text-key.title', 'standard-webhooks.example.text-key.note'),
    id: 'text-key',
    values: {
      webhookId: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      signatureSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      timeStamp: '1614265330',
    },
    body: encodeUtf8('{"test": 2432232314}'),
    received: 'v1,TcxlhK9b6UD6iVI1ZU2tTqp8PEVfYRseNNfa6b+LcUg=',
  },
];

function named(title: StandardWebhooksWord, note: StandardWebhooksWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/webhooks/standard',
  };
}
