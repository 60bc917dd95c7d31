import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { LineWord } from '#core/schemes/line/words.ts';
import type { Example } from '#core/schemes/scheme.ts';

/** LINE's own values (https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/). */
export const examples: readonly Example[] = [
  {
    ...named('line.example.documented.title', 'line.example.documented.note'),
    id: 'documented',
    values: { channelSecret: '8c570fa6dd201bb328f1c1eac23a96d8' },
    body: encodeUtf8('{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'),
    received: 'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=',
  },
];

function named(title: LineWord, note: LineWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/webhooks/line',
  };
}
