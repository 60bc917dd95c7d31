import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Trace } from '#core/inspect/report.ts';
import { basic } from '#core/schemes/basic/scheme.ts';
import vector from '#core/schemes/basic/vectors/rfc7617.json' with { type: 'json' };

test.each(vector.samples)('the credentials of the RFC give its header: $header', async (sample) => {
  const { steps, headers } = await trace(sample.user, sample.password);
  expect(steps.at(-1)).toEqual({ kind: 'header', name: 'Authorization', text: sample.header });
  expect(headers).toContainEqual({ name: 'Authorization', value: sample.header });
});

test('user-id and password are encoded in UTF-8, with a colon between', async () => {
  const anyText = fc.string({ minLength: 1, unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (user, password) => {
      const { stringToSign, signature } = await trace(user, password);
      expect(decodeUtf8(stringToSign.bytes)).toBe(`${user}:${password}`);
      expect(signature).toBe(Buffer.from(`${user}:${password}`).toString('base64'));
    }),
  );
});

describe('hints', () => {
  const idsOf = (accessId: string, secretKey: string) =>
    basic.hints({ accessId, secretKey }, 'custom').map(({ message }) => message.id);

  test('name a colon in the user-id, which ends it at the server', () => {
    expect(idsOf('a:b', 'c:d')).toEqual(['basic.hint.colon']);
  });

  test('name characters that servers read in another charset', () => {
    expect(idsOf('Jürgen', 'pass')).toEqual(['basic.hint.charset']);
    expect(idsOf('user', '密码')).toEqual(['basic.hint.charset']);
    expect(idsOf('user', 'pass')).toEqual([]);
  });
});

async function trace(accessId: string, secretKey: string): Promise<Trace> {
  const values = { accessId, secretKey };
  const report = await inspect(basic, { values, body: new Uint8Array(0), path: '/' });
  if (report.status !== 'signed') throw new Error(`the report is ${report.status}`);
  return report.trace;
}

test('a request of somebody tells its credentials and its method', () => {
  const read = (value: string) =>
    basic.readRequest?.({
      method: 'GET',
      url: '/',
      headers: [{ name: 'authorization', value }],
      body: new Uint8Array(0),
    });
  expect(read('basic eDp5')).toEqual({
    signature: 'basic eDp5',
    values: new Map([['method', 'GET']]),
  });
  expect(read('Bearer eDp5')?.signature).toBeUndefined();
});
