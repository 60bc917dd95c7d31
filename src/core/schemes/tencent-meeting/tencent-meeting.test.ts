import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { tencentMeeting } from '#core/schemes/tencent-meeting/scheme.ts';
import vector from '#core/schemes/tencent-meeting/vectors/create.json' with { type: 'json' };

const { secretId, secretKey, nonce, timeStamp } = vector;
const values = { secretId, secretKey, nonce, timeStamp, appId: '1' };

test('the documented steps give the signature that Python gives', async () => {
  const { stringToSign, signature, headers } = await trace(values, vector.body, vector.path);
  expect(decodeUtf8(stringToSign.bytes)).toBe(
    `POST\nX-TC-Key=${secretId}&X-TC-Nonce=${nonce}&X-TC-Timestamp=${timeStamp}\n${vector.path}\n${vector.body}`,
  );
  expect(signature).toBe(vector.signature);
  expect(headers.map(({ name }) => name)).toEqual([
    'Content-Type',
    'X-TC-Key',
    'X-TC-Nonce',
    'X-TC-Timestamp',
    'X-TC-Signature',
    'AppId',
  ]);
});

test('the path is signed with its query, exactly as it was typed', async () => {
  const target = fc.webPath().map((path) => `/v1${path}?userid=a%20b&instanceid=1`);
  await fc.assert(
    fc.asyncProperty(target, fc.string(), async (path, body) => {
      const message = `POST\nX-TC-Key=${secretId}&X-TC-Nonce=${nonce}&X-TC-Timestamp=${timeStamp}\n${path}\n${body}`;
      const hex = createHmac('sha256', secretKey).update(message).digest('hex');
      const { signature } = await trace(values, body, path);
      expect(signature).toBe(Buffer.from(hex).toString('base64'));
    }),
  );
});

async function trace(values: Values, body: string, path = '/'): Promise<Trace> {
  const report = await inspect(tencentMeeting, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
