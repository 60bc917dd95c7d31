import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { standardWebhooks } from '#core/schemes/standard-webhooks/scheme.ts';
import vector from '#core/schemes/standard-webhooks/vectors/reference.json' with { type: 'json' };

const { webhookId, signatureSecret, timeStamp } = vector;

test('the values of the reference libraries give their header', async () => {
  const values = { webhookId, signatureSecret, timeStamp };
  const { stringToSign, steps, headers } = await trace(values, vector.body);
  expect(decodeUtf8(stringToSign.bytes)).toBe(`${webhookId}.${timeStamp}.${vector.body}`);
  expect(steps.at(-1)?.text).toBe(vector.header);
  expect(headers.slice(1)).toEqual([
    { name: 'webhook-id', value: webhookId },
    { name: 'webhook-timestamp', value: timeStamp },
    { name: 'webhook-signature', value: vector.header },
  ]);
});

test('the key is what the Base64 holds, with whsec_ before it or without', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 24, maxLength: 64 }),
      fc.string(),
      async (key, body) => {
        const text = Buffer.from(key).toString('base64');
        const message = `${webhookId}.${timeStamp}.${body}`;
        const expected = createHmac('sha256', key).update(message).digest('base64');
        for (const secret of [text, `whsec_${text}`]) {
          const values = { webhookId, timeStamp, signatureSecret: secret };
          expect((await trace(values, body)).signature).toBe(expected);
        }
      },
    ),
  );
});

async function trace(values: Values, body: string, path = '/'): Promise<Trace> {
  const report = await inspect(standardWebhooks, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
