import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { line } from '#core/schemes/line/scheme.ts';
import vector from '#core/schemes/line/vectors/documented.json' with { type: 'json' };
import type { Values } from '#core/schemes/recipe.ts';

test('the published channel secret and body give the published signature', async () => {
  const { steps, headers } = await trace({ channelSecret: vector.channelSecret }, vector.body);
  expect(steps.map(({ text }) => text)).toEqual([vector.header]);
  expect(headers.at(-1)).toEqual({ name: 'x-line-signature', value: vector.header });
});

test('any body is signed byte by byte, with the channel secret as text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), fc.string(), async (channelSecret, body) => {
      const { stringToSign, signature } = await trace({ channelSecret }, body);
      expect(decodeUtf8(stringToSign.bytes)).toBe(body);
      const expected = createHmac('sha256', channelSecret).update(body).digest('base64');
      expect(signature).toBe(expected);
    }),
  );
});

async function trace(values: Values, body: string, path = '/'): Promise<Trace> {
  const report = await inspect(line, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
