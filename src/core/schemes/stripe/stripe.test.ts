import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { readHeader } from '#core/schemes/header-reading.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { stripe } from '#core/schemes/stripe/scheme.ts';
import vector from '#core/schemes/stripe/vectors/signed.json' with { type: 'json' };

const { endpointSecret, timeStamp } = vector;

test('the event of Stripe’s library gives the header of Stripe’s library', async () => {
  const { stringToSign, steps } = await trace({ endpointSecret, timeStamp }, vector.body);
  expect(decodeUtf8(stringToSign.bytes)).toBe(`${timeStamp}.${vector.body}`);
  expect(steps.at(-1)).toEqual({ kind: 'header', name: 'Stripe-Signature', text: vector.header });
});

test('time stamp, dot and body are signed, with the secret as text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.string(), async (seconds, body) => {
      const expected = createHmac('sha256', endpointSecret)
        .update(`${seconds}.${body}`)
        .digest('hex');
      const values = { endpointSecret, timeStamp: String(seconds) };
      expect((await trace(values, body)).signature).toBe(expected);
    }),
  );
});

test('a header with an older scheme and a second secret gives its first v1', () => {
  const pieces = stripe.recipe.headers[0]?.value ?? [];
  expect(readHeader(pieces, 't=1492774577,v1=aa,v1=bb,v0=cc')).toEqual({
    signature: 'aa',
    values: new Map([['timeStamp', '1492774577']]),
  });
});

async function trace(values: Values, body: string, path = '/'): Promise<Trace> {
  const report = await inspect(stripe, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
