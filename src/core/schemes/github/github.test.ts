import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { github } from '#core/schemes/github/scheme.ts';
import vector from '#core/schemes/github/vectors/documented.json' with { type: 'json' };
import type { Values } from '#core/schemes/recipe.ts';

test('the published secret and payload give the published header', async () => {
  const { stringToSign, steps, headers } = await trace(
    { webhookSecret: vector.secret },
    vector.body,
  );
  expect(decodeUtf8(stringToSign.bytes)).toBe(vector.body);
  expect(steps.map(({ kind, text }) => [kind, text])).toEqual([
    ['mac', vector.header.slice('sha256='.length)],
    ['header', vector.header],
  ]);
  expect(headers.at(-1)).toEqual({ name: 'X-Hub-Signature-256', value: vector.header });
});

test('any body is signed byte by byte, with any secret', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string(),
      async (secret, body) => {
        const hex = createHmac('sha256', secret).update(body).digest('hex');
        expect((await trace({ webhookSecret: secret }, body)).signature).toBe(hex);
      },
    ),
  );
});

test('the event travels where it is given', async () => {
  const names = async (values: Values) =>
    (await trace({ webhookSecret: 's', ...values }, '')).headers.map(({ name }) => name);
  expect(await names({})).not.toContain('X-GitHub-Event');
  expect(await names({ githubEvent: 'push' })).toContain('X-GitHub-Event');
});

test('the body that the receiver wrote again has another signature', async () => {
  const example = github.examples.find(({ id }) => id === 'rewritten');
  const rewritten = decodeUtf8(example?.body ?? new Uint8Array());
  const sent = JSON.stringify(JSON.parse(rewritten));
  expect(sent).not.toBe(rewritten);
  expect((await trace(example?.values ?? {}, sent)).steps.at(-1)?.text).toBe(example?.received);
});

async function trace(values: Values, body: string): Promise<Trace> {
  const report = await inspect(github, { values, body: encodeUtf8(body), path: '/' });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}
