import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { inspect } from '#core/inspect/inspect.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

const [scheme] = schemes;
const { values, body, path } = scheme.examples[0]!;

describe('a session that is not complete', () => {
  test('is missing every field at first, and has no string to sign', async () => {
    const input = { values: {}, body: new Uint8Array(0), path };
    expect(await inspect(scheme, input)).toEqual({
      status: 'incomplete',
      missing: scheme.fields.map(({ id }) => id),
      derived: [],
    });
  });

  test('has its string to sign as soon as only the key is missing', async () => {
    const report = await inspect(scheme, { values: { ...values, secretKey: '' }, body, path });
    expect(report).toMatchObject({ status: 'incomplete', missing: ['secretKey'] });
    expect(report.status === 'incomplete' && report.stringToSign?.bytes).toHaveLength(304);
  });

  test('has no string to sign while a part of it is missing', async () => {
    const report = await inspect(scheme, { values: { ...values, accessId: '' }, body, path });
    expect(report).toEqual({ status: 'incomplete', missing: ['accessId'], derived: [] });
  });
});

describe('a session that cannot be sent', () => {
  test.each([
    ['1500001048\n', 11],
    ['\0' + '1500001048', 1],
    ['1500001048你', 11],
  ])(
    '%j: says which character of which field, and still has its string to sign',
    async (accessId, position) => {
      const report = await inspect(scheme, { values: { ...values, accessId }, body, path });
      expect(report).toMatchObject({
        status: 'failed',
        error: { code: 'header-value-invalid', values: { name: 'AccessId', position } },
      });
      expect(report.status === 'failed' && report.stringToSign).toBeTruthy();
    },
  );

  test('a key with a line end is no header and is signed as it stands', async () => {
    const input = { values: { ...values, secretKey: 'a\n' }, body, path };
    expect(await inspect(scheme, input)).toMatchObject({ status: 'signed' });
  });

  test('half of a surrogate pair is an error, not another character', async () => {
    const report = await inspect(scheme, { values: { ...values, accessId: '\ud83d' }, body, path });
    expect(report).toMatchObject({ status: 'failed', error: { code: 'lone-surrogate' } });
  });

  test('a key that its scheme cannot read is an error', async () => {
    const recipe = { ...scheme.recipe, key: { field: 'secretKey', reading: 'hex' } } as const;
    const input = { values: { ...values, secretKey: 'xyz' }, body, path };
    expect(await inspect({ ...scheme, recipe }, input)).toMatchObject({
      status: 'failed',
      error: { code: 'key-unreadable' },
    });
  });
});

describe('another scheme, of other data', () => {
  const other: Scheme = {
    ...scheme,
    fields: [{ id: 'key', label: 'Key', secret: true, kind: 'text' }],
    recipe: {
      message: [{ kind: 'literal', text: 'v1:' }, { kind: 'body' }],
      key: { field: 'key', reading: 'base64' },
      hash: 'SHA-512',
      text: ['base64url'],
      headers: [{ name: 'X-Signature', value: [{ kind: 'signature' }] }],
    },
  };

  test('is signed by its recipe alone', async () => {
    const input = { values: { key: 'AP8=' }, body: new Uint8Array([0xff]), path: '/' };
    const report = await inspect(other, input);
    const { createHmac } = await import('node:crypto');
    const mac = createHmac('sha512', Buffer.from([0x00, 0xff]))
      .update('v1:')
      .update(input.body);
    const signature = mac.digest('base64url');
    expect(report).toMatchObject({ status: 'signed', trace: { signature } });
    const headers = report.status === 'signed' ? report.trace.headers : [];
    expect(headers.slice(1)).toEqual([{ name: 'X-Signature', value: signature }]);
  });
});

describe('Content-Type', () => {
  test('stands first, and is multipart for a multipart path only', async () => {
    const multipart = scheme.paths.find((known) => known.multipart)!;
    const form = new TextEncoder().encode(
      '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\na\r\n--x--\r\n',
    );
    const typeOf = async (at: string) => {
      const report = await inspect(scheme, { values, body: form, path: at });
      return report.status === 'signed' ? report.trace.headers[0] : undefined;
    };
    expect((await typeOf(multipart.path))?.value).toMatch(/^multipart\/form-data/);
    expect((await typeOf(path))?.value).not.toMatch(/^multipart/);
    expect((await typeOf(path))?.name).toBe('Content-Type');
  });
});

test('whatever is typed, the answer is a report', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        accessId: fc.string({ unit: 'binary' }),
        secretKey: fc.string({ unit: 'binary' }),
        timeStamp: fc.string({ unit: 'binary' }),
      }),
      fc.uint8Array(),
      fc.string({ unit: 'binary' }),
      async (typed, octets, typedPath) => {
        const input = { values: typed, body: new Uint8Array(octets), path: typedPath };
        const report = await inspect(scheme, input);
        expect(['signed', 'incomplete', 'failed']).toContain(report.status);
        if (report.status === 'failed') expect(report.error).toBeInstanceOf(CoreError);
      },
    ),
  );
});
