import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { shopify } from '#core/schemes/shopify/scheme.ts';
import vector from '#core/schemes/shopify/vectors/signed.json' with { type: 'json' };

test('the order of Shopify’s library gives the signature of Shopify’s library', async () => {
  const { stringToSign, steps, headers } = await trace(
    { clientSecret: vector.clientSecret },
    vector.body,
  );
  expect(decodeUtf8(stringToSign.bytes)).toBe(vector.body);
  expect(steps.map(({ text }) => text)).toEqual([vector.header]);
  expect(headers.at(-1)).toEqual({ name: 'X-Shopify-Hmac-SHA256', value: vector.header });
});

test('the signature is the Base64 of the raw digest of the body', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), fc.string(), async (secret, body) => {
      const expected = createHmac('sha256', secret).update(body).digest('base64');
      expect((await trace({ clientSecret: secret }, body)).signature).toBe(expected);
    }),
  );
});

async function trace(values: Values, body: string, path = '/'): Promise<Trace> {
  const report = await inspect(shopify, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
