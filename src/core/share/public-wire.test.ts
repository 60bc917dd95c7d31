import { describe, expect, test } from 'vitest';
import { loadSchemes, schemeById } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { describeLink } from '#core/share/describe-link.ts';
import { decodeLink, encodeLink } from '#core/share/link.ts';
import { sample } from '#core/share/link-cases.properties.ts';
import { publicWire, withheldHeaders } from '#core/share/public-wire.ts';
import {
  referenceDecode,
  referenceEntry,
  referenceFrame,
  textOf,
} from '#core/share/reference-decoder.properties.ts';

await loadSchemes();

/** Header lines as curl -v prints them. */
function wireOf(...lines: string[]) {
  const headers = lines.map((line) => {
    const [name = '', value = ''] = line.split(/: (.*)/s);
    return { name, value };
  });
  return { headers, bodyKnownFromWire: false };
}

const lines = (session: Session, ...sent: string[]): readonly string[] =>
  publicWire(session, wireOf(...sent)).headers.map(({ name, value }) => `${name}: ${value}`);

function sessionOf(schemeId: string, values: Session['values'] = {}): Session {
  const path = schemeById(schemeId)?.examples[0]?.path ?? '/';
  return { ...initialSession, schemeId, values, path };
}

describe('of a request as it was sent, a link', () => {
  const sent = ['Content-Length: 284', 'content-md5: abc=', 'User-Agent: Go-http-client/1.1'];

  test('holds the headers of the signature and those that judge the body', () => {
    const own = ['AccessId: 1500001048', 'TimeStamp: 1565314789', 'Sign: abc'];
    expect(lines(sample, ...own, ...sent)).toEqual([...own, ...sent]);
  });

  test('holds no cookie, credential or header that it does not know', () => {
    const others = ['Cookie: a=b', 'Authorization: Bearer abc', 'X-Forwarded-For: 192.0.2.1'];
    expect(lines(sample, ...others, ...sent)).toEqual(sent);
    expect(withheldHeaders(sample, wireOf(...others, ...sent, 'cookie2: c'))).toEqual([
      'Cookie',
      'Authorization',
      'X-Forwarded-For',
      'cookie2',
    ]);
  });

  test.each<[string, Session['values'], string, string]>([
    ['basic', {}, 'Authorization: Basic dXNlcjpwYXNz', 'Authorization: '],
    ['api-key', {}, 'X-Api-Key: 0123456789abcdef', 'X-Api-Key: '],
    [
      'aws-sigv4',
      { sessionToken: 't' },
      'X-Amz-Security-Token: IQoJb3Jp',
      'X-Amz-Security-Token: ',
    ],
  ])('by %s with %j holds no secret of %s', (schemeId, values, line, told) => {
    expect(lines(sessionOf(schemeId, values), line)).toEqual([told]);
  });

  test('holds no value in which a typed secret stands, in any writing of it', () => {
    const secretKey = 'a-secret-of-mine';
    const session = { ...sample, values: { ...sample.values, secretKey } };
    const hex = Buffer.from(secretKey).toString('hex');
    expect(lines(session, `User-Agent: ${secretKey}`, `Sign: ${hex}`)).toEqual(['Sign: ']);
  });

  test('holds no line that HTTP has not, and none that is too long', () => {
    const long = `User-Agent: ${'a'.repeat(1000)}`;
    const odd = { name: 'Via', value: 'a\r\nCookie: b' };
    expect(lines(sample, long)).toEqual([]);
    expect(publicWire(sample, { headers: [odd], bodyKnownFromWire: true }).headers).toEqual([]);
  });

  test('says so in the words of docs/link-format.md', async () => {
    const wire = { ...wireOf(...sent), bodyKnownFromWire: true };
    const entries = referenceDecode(await encodeLink(sample, { wire }));
    expect(textOf(entries.find(({ tag }) => tag === 21))).toBe(sent.join('\n'));
    expect(textOf(entries.find(({ tag }) => tag === 23))).toBe('1');
  });

  test('says before it is copied what it holds and leaves out', async () => {
    const wire = { ...wireOf(...sent, 'Cookie: a=b'), bodyKnownFromWire: true };
    const { items, leftOut } = await describeLink(sample, { wire }, '');
    const names = 'Content-Length, content-md5, User-Agent';
    expect(items).toContainEqual({
      label: { id: 'link.item.headers', values: { name: names } },
      bytes: sent.join('\n').length,
    });
    expect(items).toContainEqual({ label: { id: 'link.item.body-known' }, bytes: 1 });
    expect(leftOut).toContainEqual({ id: 'link.left-out.headers', values: { names: 'Cookie' } });
  });
});

test('a reader takes no header that no link of ours has, and says so', async () => {
  const entries = [
    [1, 'tpns'],
    [3, 'guangzhou'],
    [21, 'Via: 1.1 a\nCookie: a=b'],
  ] as const;
  const content = entries.map(([tag, text]) => referenceEntry(tag, 0, Buffer.from(text)));
  expect(await decodeLink(referenceFrame(Buffer.concat(content)))).toMatchObject({
    status: 'ok',
    wire: { headers: [{ name: 'Via', value: '1.1 a' }], bodyKnownFromWire: false },
    warnings: [{ id: 'link.warning.headers-ignored', values: { count: 1, names: 'Cookie' } }],
  });
});
