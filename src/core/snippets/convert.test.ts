import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspect } from '#core/inspect/inspect.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { convert } from '#core/snippets/convert.ts';
import { generators } from '#core/snippets/registry.ts';
import { modesOf, type Variant } from '#core/snippets/snippet.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet-input.ts';

const [tpns] = schemes;
const accessId = '1500001048';
const secretKey = '1452fcebae9f3115ba794fb0fff2fd73';
const values: Values = { accessId, secretKey, timeStamp: '1565314789' };
const url = 'https://api.tpns.tencent.com/v3/push/app';

/** Not TPNS in anything: other fields, a second secret, literals, another hash and key reading. */
const invented: Scheme = {
  ...tpns,
  id: 'acme-push',
  method: 'PUT',
  fields: [
    { id: 'nonce', label: 'Nonce', secret: false, kind: 'text' },
    { id: 'appSecret', label: 'AppSecret', secret: true, kind: 'text' },
    { id: 'apiToken', label: 'ApiToken', secret: true, kind: 'text' },
    { id: 'time', label: 'Time', secret: false, kind: 'timestamp-seconds' },
  ],
  recipe: {
    message: [
      { kind: 'literal', text: 'PUT\n' },
      { kind: 'field', field: 'time' },
      { kind: 'literal', text: "|it's|" },
      { kind: 'field', field: 'nonce' },
      { kind: 'body' },
    ],
    key: { field: 'appSecret', reading: 'hex' },
    hash: 'SHA-512',
    text: ['base64url', 'hex-upper'],
    headers: [
      { name: 'X-Token', value: [{ kind: 'field', field: 'apiToken' }] },
      { name: 'X-Time', value: [{ kind: 'field', field: 'time' }] },
      { name: 'X-Nonce', value: [{ kind: 'field', field: 'nonce' }] },
      { name: 'X-Signature', value: [{ kind: 'signature' }] },
    ],
  },
};
const inventedValues = {
  nonce: 'n-1',
  appSecret: '00ff10',
  apiToken: 'tok-en',
  time: '1700000000',
};

/** All that a recipe can have at once. */
const staged: Scheme = {
  ...tpns,
  id: 'acme-cloud',
  fields: [
    { id: 'accessId', label: 'AccessId', secret: false, kind: 'text' },
    { id: 'secretKey', label: 'SecretKey', secret: true, kind: 'text' },
    { id: 'moment', label: 'Moment', secret: false, kind: 'timestamp-iso' },
    { id: 'second', label: 'Second', secret: false, kind: 'timestamp-seconds' },
    { id: 'nonce', label: 'Nonce', secret: false, kind: 'nonce' },
  ],
  recipe: {
    derivations: [
      {
        id: ':payload-hash',
        kind: 'digest',
        message: [{ kind: 'body' }],
        hash: 'SHA-256',
        text: ['hex'],
      },
      { id: ':day', kind: 'first', field: 'moment', characters: 8 },
      { id: ':utc-day', kind: 'utc-date', field: 'second' },
      { id: ':safe-id', kind: 'percent-encoded', field: 'accessId' },
      { id: ':nobody-asks', kind: 'first', field: 'accessId', characters: 1 },
    ],
    message: [
      { kind: 'literal', text: 'ACME4\n' },
      { kind: 'field', field: 'nonce' },
      { kind: 'field', field: ':utc-day' },
      { kind: 'field', field: ':safe-id' },
      { kind: 'field', field: ':payload-hash' },
    ],
    key: {
      field: 'secretKey',
      reading: 'utf8',
      before: 'ACME4',
      chain: [[{ kind: 'field', field: ':day' }], [{ kind: 'literal', text: 'acme4_request' }]],
    },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [
      { name: 'X-Payload', value: [{ kind: 'field', field: ':payload-hash' }] },
      { name: 'X-Nonce', value: [{ kind: 'field', field: 'nonce' }] },
    ],
    query: [
      { name: 'X-Id', value: [{ kind: 'field', field: 'accessId' }] },
      { name: 'X-Moment', value: [{ kind: 'field', field: 'moment' }] },
      { name: 'X-Signature', value: [{ kind: 'signature' }] },
    ],
  },
};
const stagedValues = {
  ...values,
  moment: '20191109T010203Z',
  second: '1573261323',
  nonce: 'n-1',
};

/** Its signature is the secret in another writing. */
const bare: Scheme = {
  ...tpns,
  id: 'acme-basic',
  fields: staged.fields.slice(0, 2),
  recipe: {
    message: [
      { kind: 'field', field: 'accessId' },
      { kind: 'literal', text: ':' },
      { kind: 'field', field: 'secretKey' },
    ],
    key: { field: 'secretKey', reading: 'utf8' },
    mac: 'none',
    hash: 'SHA-256',
    text: ['base64'],
    headers: [
      {
        name: 'Authorization',
        value: [{ kind: 'literal', text: 'Basic ' }, { kind: 'signature' }],
      },
    ],
  },
};

const vendorBody =
  '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';

async function signed(
  body: string | Buffer,
  change: Partial<Pick<SnippetInput, 'scheme' | 'values' | 'url' | 'includeSecret'>> = {},
): Promise<SnippetInput> {
  const bytes = new Uint8Array(Buffer.from(body));
  const path = '/v3/push/app';
  const input = { scheme: tpns, values, url, path, includeSecret: false, body: bytes, ...change };
  const report = await inspect(input.scheme, input);
  if (report.status !== 'signed') throw new Error(JSON.stringify(report));
  return { ...input, trace: report.trace };
}

const everyVariant = generators.flatMap((generator) =>
  generator.variants.flatMap((variant) =>
    modesOf(variant).map((mode) => ({ name: `${generator.id}, ${variant.id}`, variant, mode })),
  ),
);

function variantNamed(id: string): Variant {
  const found = everyVariant.find(({ variant }) => variant.id === id);
  if (found === undefined) throw new Error(`no variant ${id}`);
  return found.variant;
}

async function idsOfNotes(input: SnippetInput, variant: Variant, mode: Mode): Promise<string[]> {
  return (await convert(input, variant, mode)).notes.map(({ id }) => id);
}

describe('what may be sent', () => {
  test.each([
    ['a space at the end', '1500001048 ', { place: 'header-edge', position: 11 }],
    ['a space at the start', ' 1500001048', { place: 'header-edge', position: 1 }],
    ['a TAB', '15\t00', { place: 'header', position: 3 }],
  ])('is no AccessId with %s, and the refusal names it', async (_, odd, place) => {
    const input = await signed(vendorBody, { values: { ...values, accessId: odd } });
    for (const { variant, mode } of everyVariant) {
      await expect(convert(input, variant, mode)).rejects.toMatchObject({
        code: 'snippet-cannot-quote',
        values: { name: 'AccessId', ...place },
      });
    }
  });

  test.each(['\r', '\n', '\0'])('is no header with %j from wherever', async (stray) => {
    const input = await signed(vendorBody);
    const [first, ...rest] = input.trace.headers;
    const headers = [{ name: first?.name ?? '', value: `a${stray}b` }, ...rest];
    for (const { variant, mode } of everyVariant) {
      await expect(
        convert({ ...input, trace: { ...input.trace, headers } }, variant, mode),
      ).rejects.toMatchObject({
        code: 'snippet-cannot-quote',
        values: { name: 'Content-Type', place: 'header' },
      });
    }
  });

  test('is a URL of cmd only without per cent signs', async () => {
    const input = await signed(vendorBody, { url: `${url}?q=a%20b` });
    await expect(convert(input, variantNamed('cmd'), 'replay')).rejects.toMatchObject({
      values: { name: 'URL', place: 'cmd', found: '%' },
    });
    expect((await convert(input, variantNamed('sh'), 'replay')).code).toContain('?q=a%20b');
  });

  test('goes to an IPv6 address as each tool wants it written', async () => {
    const input = await signed(vendorBody, { url: 'http://[::1]:8080/v3/push/app?a=b' });
    const python = await convert(input, variantNamed('standard-library'), 'replay');
    expect(python.code).toContain("http.client.HTTPConnection('::1', 8080, timeout=30)");
    expect(python.code).toContain("'/v3/push/app?a=b',");
    const sh = await convert(input, variantNamed('sh'), 'replay');
    expect(sh.code).toContain("'http://[::1]:8080/v3/push/app?a=b' \\\n  --globoff");
  });

  test('has an empty header where the value is empty', async () => {
    const input = await signed(vendorBody);
    const headers = input.trace.headers.map((header) =>
      header.name === 'AccessId' ? { ...header, value: '' } : header,
    );
    const emptied = { ...input, trace: { ...input.trace, headers } };
    const { code } = await convert(emptied, variantNamed('sh'), 'replay');
    expect(code).toContain("--header 'AccessId;'");
  });
});

describe('a secret', () => {
  test.each(everyVariant)('is not in the code: $name, $mode', async ({ variant, mode }) => {
    const { code } = await convert(await signed(vendorBody), variant, mode);
    expect(code).not.toContain(secretKey);
    const other = await signed('{}', { scheme: invented, values: inventedValues });
    const { code: otherCode } = await convert(other, variant, mode);
    expect(otherCode).not.toContain(inventedValues.appSecret);
    expect(otherCode).not.toContain(inventedValues.apiToken);
    expect(otherCode).toContain('ACME_PUSH_API_TOKEN');
  });

  test.each(everyVariant.filter(({ mode }) => mode === 'live'))(
    'is in the code of $name with a warning when that was asked for',
    async ({ variant, mode }) => {
      const input = await signed(vendorBody, { includeSecret: true });
      const { code, notes } = await convert(input, variant, mode);
      expect(code).toContain(secretKey);
      expect(code).toContain('WARNING: the SecretKey stands in this code.');
      expect(notes[0]).toEqual({ id: 'snippet.secret-inside', values: { field: 'SecretKey' } });
    },
  );

  test('that a replay needs not is left out of it, even when it was asked for', async () => {
    const input = await signed(vendorBody, { includeSecret: true });
    for (const { variant } of everyVariant) {
      const { code, notes } = await convert(input, variant, 'replay');
      expect(code).not.toContain(secretKey);
      expect(notes[0]).toEqual({ id: 'snippet.no-secret', values: { field: 'SecretKey' } });
    }
  });
});

describe('a signature that is the secret in another writing', () => {
  const written = Buffer.from(`${accessId}:${secretKey}`).toString('base64');

  test.each(everyVariant.filter(({ variant }) => variant.id !== 'cmd'))(
    'is computed by $name, $mode, and not in the code',
    async ({ variant, mode }) => {
      const { code, notes } = await convert(await signed('{}', { scheme: bare }), variant, mode);
      expect(code).not.toContain(written);
      expect(code).toContain('ACME_BASIC_SECRET_KEY');
      expect(code).toContain('Writes the credential when run. Nothing is signed.');
      expect(code).not.toContain('Signs when run');
      expect(notes.map(({ id }) => id)).toContain('snippet.credential-when-run');
      expect(notes.map(({ id }) => id)).not.toContain('snippet.signs-when-run');
      expect(notes.map(({ id }) => id)).not.toContain('snippet.frozen');
    },
  );

  test('is none for cmd, which says so', async () => {
    const input = await signed('{}', { scheme: bare });
    await expect(convert(input, variantNamed('cmd'), 'replay')).rejects.toMatchObject({
      code: 'snippet-cannot-compute',
      values: { shell: 'cmd', field: 'SecretKey' },
    });
  });

  test('stands in a replay when that was asked for', async () => {
    const input = await signed('{}', { scheme: bare, includeSecret: true });
    for (const { variant } of everyVariant) {
      const { code } = await convert(input, variant, 'replay');
      expect(code).toContain(`Basic ${written}`);
      expect(code).not.toContain('ignature');
    }
  });
});

test('what nobody needs is not derived', async () => {
  const input = await signed('{}', { scheme: staged, values: stagedValues });
  for (const { variant, mode } of everyVariant) {
    expect((await convert(input, variant, mode)).code).not.toMatch(/nobody/i);
  }
});

describe('the notes', () => {
  test('say what is frozen, what is sent, and what has not been tried', async () => {
    const input = await signed(vendorBody);
    expect((await convert(input, variantNamed('powershell'), 'replay')).notes).toEqual([
      { id: 'snippet.no-secret', values: { field: 'SecretKey' } },
      { id: 'snippet.frozen', values: { names: 'TimeStamp, Sign', timed: 'yes' } },
      {
        id: 'snippet.sends',
        values: { bytes: 284, sha256: createHash('sha256').update(vendorBody).digest('hex') },
      },
      { id: 'snippet.not-executed', values: { shell: 'PowerShell' } },
    ]);
  });

  test('say where a live snippet takes its secret from', async () => {
    expect((await convert(await signed('{}'), variantNamed('sh'), 'live')).notes[0]).toEqual({
      id: 'snippet.secret-from-environment',
      values: { field: 'SecretKey', variable: 'TPNS_SECRET_KEY' },
    });
  });

  test('name the body file where there is one', async () => {
    const large = await signed('x'.repeat(1_000_001));
    for (const { variant, mode } of everyVariant) {
      const { bodyFile, code } = await convert(large, variant, mode);
      expect(bodyFile?.name).toBe('body.bin');
      expect(bodyFile?.bytes).toBe(large.body);
      expect(code.length).toBeLessThan(4_000);
      expect(await idsOfNotes(large, variant, mode)).toContain('snippet.body-file');
    }
    expect(await idsOfNotes(await signed('{}'), variantNamed('cmd'), 'replay')).toContain(
      'snippet.body-file',
    );
    expect(await idsOfNotes(await signed('{}'), variantNamed('sh'), 'replay')).not.toContain(
      'snippet.body-file',
    );
  });

  test('say that cmd cannot sign', async () => {
    expect(modesOf(variantNamed('cmd'))).toEqual(['replay']);
    expect(await idsOfNotes(await signed('{}'), variantNamed('cmd'), 'replay')).toContain(
      'snippet.no-live',
    );
  });
});

test('comments are of plain words, since the prompt of zsh takes them for commands', async () => {
  for (const mode of ['replay', 'live'] as const) {
    const input = await signed(vendorBody, { includeSecret: true });
    const { code } = await convert(input, variantNamed('sh'), mode);
    const comments = code.split('\n').filter((line) => line.startsWith('#'));
    expect(comments.length).toBeGreaterThan(0);
    for (const comment of comments) expect(comment).toMatch(/^# [\w ,.:-]+$/);
    // Inside of the subshell a comment would stop the script there.
    expect(code).not.toMatch(/\(\n[^)]*\n\s*#/);
  }
});

describe('the code stays as it was reviewed', () => {
  const goldens = join(import.meta.dirname, 'goldens');
  const cases: Readonly<Record<string, () => Promise<SnippetInput>>> = {
    vendor: () => signed(vendorBody),
    chinese: () =>
      signed('{\r\n  "title": "你好，\u200b世界！",\r\n  "content": "it\'s 100%"\r\n}\r\n'),
    binary: () => signed(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))),
    large: () => signed('x'.repeat(1_000_001)),
    secret: () => signed('{}', { includeSecret: true }),
    invented: () => signed('{"a":"Hi!"}\n', { scheme: invented, values: inventedValues }),
    staged: () => signed('{}', { scheme: staged, values: stagedValues }),
  };
  const everyCase = Object.keys(cases).flatMap((name) =>
    everyVariant.map(({ variant, mode }) => ({
      name,
      variant,
      mode,
      file: `${name}-${mode}-${variant.id}.${variant.extension}`,
    })),
  );

  test.each(everyCase)('$file', async ({ name, variant, mode, file }) => {
    const input = await cases[name]?.();
    if (input === undefined) throw new Error(`no case ${name}`);
    const { code } = await convert(input, variant, mode);
    const path = join(goldens, file);
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, code);
    if (!existsSync(path)) {
      throw new Error(
        `Missing golden: create ${path}, or run with UPDATE_GOLDENS=1 and review it.`,
      );
    }
    expect(code).toBe(readFileSync(path, 'utf8'));
  });

  test('has no golden that nothing makes', () => {
    const known = new Set(['.gitattributes', ...everyCase.map(({ file }) => file)]);
    expect(readdirSync(goldens).filter((file) => !known.has(file))).toEqual([]);
  });
});
