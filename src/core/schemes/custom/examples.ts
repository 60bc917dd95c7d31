import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { CustomWord } from '#core/schemes/custom/words.ts';
import type { Example } from '#core/schemes/scheme.ts';

const common = {
  accessPointId: 'custom',
  baseUrl: 'https://api.example.com',
  path: '/v1/orders?dry=1',
  body: encodeUtf8('{"order":7,"items":["a","b"]}'),
} as const;

const credentials = {
  secretKey: 'correct horse battery staple',
  timeStamp: '1795330800',
} as const;

/** A recipe whose signature is right, and one whose client put its lines together in another way. */
export const examples: readonly Example[] = [
  {
    ...common,
    ...named('custom.example.colons.title', 'custom.example.colons.note'),
    id: 'colons',
    values: {
      ...credentials,
      template: '{time}:{body}',
      algorithm: 'HMAC-SHA256',
      keyReading: 'UTF-8',
      digestText: 'hex',
      headerLines: 'X-Timestamp: {time}\nX-Signature: v1={signature}',
      method: 'POST',
    },
    received: 'v1=b5ae813ab930a42bb901b4de3b499c96e053617edeb0069ffcfc746b1e8d9fc3',
  },
  {
    ...common,
    ...named('custom.example.lines.title', 'custom.example.lines.note'),
    id: 'lines',
    values: {
      ...credentials,
      nonce: '8f14e45fceea167a',
      template: '{method}\\n{path}\\n{time}\\n{nonce}\\n{body-sha256}',
      algorithm: 'HMAC-SHA256',
      keyReading: 'UTF-8',
      digestText: 'Base64',
      headerLines: 'X-Timestamp: {time}\nX-Nonce: {nonce}\nX-Signature: {signature}',
      method: 'POST',
    },
    received: 'JJCIgwm1craDXnxlheQ9fllDlKTfFu/lyHm7NaxBLQg=',
  },
];

function named(title: CustomWord, note: CustomWord) {
  return { title: { id: title }, note: { id: note } };
}
