import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { givenOf } from '#core/explain/given.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { slack } from '#core/schemes/slack/scheme.ts';
import vector from '#core/schemes/slack/vectors/documented.json' with { type: 'json' };
import { initialSession } from '#core/session/reduce.ts';

const { signingSecret, timeStamp } = vector;

test('the published slash command gives the published header', async () => {
  const { stringToSign, steps, headers } = await trace({ signingSecret, timeStamp }, vector.body);
  expect(decodeUtf8(stringToSign.bytes)).toBe(`v0:${timeStamp}:${vector.body}`);
  expect(steps.at(-1)).toEqual({ kind: 'header', name: 'X-Slack-Signature', text: vector.header });
  expect(headers).toEqual([
    { name: 'Content-Type', value: 'application/x-www-form-urlencoded' },
    { name: 'X-Slack-Request-Timestamp', value: timeStamp },
    { name: 'X-Slack-Signature', value: vector.header },
  ]);
});

test('time stamp and body are signed behind the version, with colons between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.string(), async (seconds, body) => {
      const expected = createHmac('sha256', signingSecret)
        .update(`v0:${seconds}:${body}`)
        .digest('hex');
      const values = { signingSecret, timeStamp: String(seconds) };
      expect((await trace(values, body)).signature).toBe(expected);
    }),
  );
});

test('a decoded form is taken back to what Slack signed', async () => {
  const example = slack.examples.find(({ id }) => id === 'decoded');
  const { mistakes = [] } = (await slack.mistakes?.()) ?? {};
  const signatures = new Set<string>();
  for (const mistake of mistakes) {
    if (mistake.layer !== 'body' || example === undefined) continue;
    const given = givenOf(slack, { ...initialSession, ...example, received: '' }, []);
    for (const { value } of mistake.variants(example.body, given)) {
      signatures.add(`v0=${(await trace(example.values, decodeUtf8(value))).signature}`);
    }
  }
  expect(signatures).toContain(example?.received);
  expect(
    (await trace(example?.values ?? {}, decodeUtf8(example?.body ?? new Uint8Array()))).signature,
  ).not.toBe(example?.received);
});

async function trace(values: Values, body: string, path = '/'): Promise<Trace> {
  const report = await inspect(slack, { values, body: encodeUtf8(body), path });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
