import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { inspect } from '#core/inspect/inspect.ts';
import { readHeaderLines } from '#core/schemes/custom/header-lines.ts';
import { custom } from '#core/schemes/custom/scheme.ts';
import { messagePlaceholders, readTemplate } from '#core/schemes/custom/template.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

const body = '{"a":1}';
const secretKey = 'key';

function own(values: Values): Scheme {
  const adapted = custom.adapt?.({ values, path: '/p?q=1', baseUrl: '', body: encodeUtf8(body) });
  return { ...custom, ...adapted };
}

function signed(values: Values) {
  return inspect(own(values), { values, path: '/p?q=1', body: encodeUtf8(body) });
}

async function traceOf(values: Values) {
  const report = await signed(values);
  if (report.status !== 'signed') throw new Error(report.status);
  return report.trace;
}

describe('a template', () => {
  test('puts values, body and literals in their order', async () => {
    const template = '{method}\\n{path}\\t{time}|{id}{nonce}\\\\\\{body}={body}';
    const values = { template, secretKey, timeStamp: '12', accessId: 'me', nonce: 'n' };
    const { stringToSign } = await traceOf(values);
    expect(decodeUtf8(stringToSign.bytes)).toBe(`POST\n/p?q=1\t12|men\\{body}=${body}`);
  });

  test('hashes the body where it asks for that', async () => {
    const { stringToSign, derived } = await traceOf({
      template: '{body-sha256} {body-md5}',
      secretKey,
    });
    const sha256 = createHash('sha256').update(body).digest('hex');
    const md5 = createHash('md5').update(body).digest('base64');
    expect(decodeUtf8(stringToSign.bytes)).toBe(`${sha256} ${md5}`);
    expect(derived.map(({ id }) => id)).toEqual([':body-sha256', ':body-md5']);
  });

  test('is read whatever it holds, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', 'n', 'body', 'ä') }),
        (text) => {
          const { pieces } = readTemplate(text, messagePlaceholders);
          const written = pieces
            .map((piece) => (piece.kind === 'literal' ? escaped(piece.text) : '{body}'))
            .join('');
          expect(readTemplate(written, messagePlaceholders).pieces).toEqual(pieces);
        },
      ),
    );
  });

  test('keeps a name that means nothing as it was typed, and says so', async () => {
    const values = { template: '{Body}{body}', secretKey };
    expect(decodeUtf8((await traceOf(values)).stringToSign.bytes)).toBe(`{Body}${body}`);
    expect(custom.hints(values, '')).toMatchObject([
      {
        field: 'template',
        message: { id: 'custom.hint.unknown-placeholder', values: { name: '{Body}' } },
      },
    ]);
  });
});

function escaped(text: string): string {
  return text.replace(/[\\{]/g, '\\$&').replace(/\n/g, '\\n');
}

describe('what is chosen', () => {
  const algorithms = [
    ['HMAC-SHA1', 'sha1'],
    ['HMAC-SHA256', 'sha256'],
    ['HMAC-SHA384', 'sha384'],
    ['HMAC-SHA512', 'sha512'],
    ['HMAC-MD5', 'md5'],
  ] as const;
  test.each(algorithms)('%s is the HMAC of node:crypto', async (algorithm, name) => {
    const { signature } = await traceOf({ template: '{body}', secretKey, algorithm });
    expect(signature).toBe(createHmac(name, secretKey).update(body).digest('hex'));
  });

  test('a hash alone takes its secret from the template', async () => {
    const values = { template: '{body}&key={key}', secretKey, algorithm: 'MD5', digestText: 'HEX' };
    const expected = createHash('md5').update(`${body}&key=key`).digest('hex').toUpperCase();
    expect((await traceOf(values)).signature).toBe(expected);
    const keyless = await signed({ template: '{body}', algorithm: 'MD5' });
    expect(keyless.status).toBe('signed');
  });

  test('the key is read and the digest written as chosen', async () => {
    const digest = createHmac('sha256', Buffer.from('c2VjcmV0', 'base64')).update(body).digest();
    const values = { template: '{body}', secretKey: 'c2VjcmV0', keyReading: 'Base64' };
    const texts = {
      hex: digest.toString('hex'),
      HEX: digest.toString('hex').toUpperCase(),
      Base64: digest.toString('base64'),
      Base64url: digest.toString('base64url'),
      'Base64(hex)': Buffer.from(digest.toString('hex')).toString('base64'),
      'Base64(HEX)': Buffer.from(digest.toString('hex').toUpperCase()).toString('base64'),
    };
    for (const [digestText, expected] of Object.entries(texts)) {
      expect((await traceOf({ ...values, digestText })).signature).toBe(expected);
    }
  });

  test('a choice of a later version is not guessed silently', () => {
    expect(custom.hints({ template: '{body}', algorithm: 'HMAC-SHA3' }, '')).toEqual([
      {
        field: 'algorithm',
        message: { id: 'custom.hint.unknown-choice', values: { text: 'HMAC-SHA256' } },
      },
    ]);
  });
});

describe('headers', () => {
  test('carry values and the signature, one a line', async () => {
    const headerLines = 'X-Time:{time}\r\n\n Not a header\nX-Sign: t={time},v1={signature}';
    const values = { template: '{time}{body}', secretKey, timeStamp: '12', headerLines };
    const mac = createHmac('sha256', secretKey).update(`12${body}`).digest('hex');
    expect((await traceOf(values)).headers).toEqual([
      { name: 'Content-Type', value: 'application/json' },
      { name: 'X-Time', value: '12' },
      { name: 'X-Sign', value: `t=12,v1=${mac}` },
    ]);
    expect(readHeaderLines(headerLines).unreadable).toEqual([3]);
    expect(custom.hints(values, '')).toMatchObject([
      { field: 'headerLines', message: { id: 'custom.hint.no-header', values: { line: 3 } } },
    ]);
  });

  test.each([
    ['X-Time: {time}', 0],
    ['A: {signature}\nB: {signature}', 2],
  ])('that carry the signature not once are pointed out: %j', (headerLines, count) => {
    expect(custom.hints({ headerLines }, '')).toMatchObject([
      { field: 'headerLines', message: { id: 'custom.hint.signature-count', values: { count } } },
    ]);
  });
});

test('what is signed or sent cannot be missing, and nothing else is asked for', async () => {
  const missing = async (values: Values) => {
    const report = await signed(values);
    return report.status === 'incomplete' ? report.missing : [];
  };
  expect(await missing({})).toEqual(['template', 'secretKey']);
  expect(await missing({ template: '{id}{time}', headerLines: 'N: {nonce}' })).toEqual([
    'accessId',
    'secretKey',
    'timeStamp',
    'nonce',
  ]);
});

test('whatever stands in the fields, it adapts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (template, headerLines, algorithm) => {
      const { recipe } = own({ template, headerLines, algorithm, method: template });
      expect(recipe.key.field).toBe('secretKey');
    }),
  );
});
