import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { customAccessPointId } from '#core/session/session.ts';
import { decodeLink } from '#core/share/link.ts';
import { outcome, scheme, sessionOf } from '#core/share/link-cases.properties.ts';
import { referenceEntry, referenceFrame } from '#core/share/reference-decoder.properties.ts';

const accessPointId = scheme.accessPoints[0]!.id;
const openIndex = scheme.fields.findIndex(({ secret }) => !secret);
const secretIndex = scheme.fields.findIndex(({ secret }) => secret);
const utf8 = (text: string): Buffer => Buffer.from(text);

describe('a link that somebody made by hand', () => {
  const schemePart = referenceEntry(1, 0, utf8(scheme.id));
  const accessPoint = referenceEntry(3, 0, utf8(accessPointId));
  const made = (...parts: Uint8Array[]): string =>
    referenceFrame(Buffer.concat([schemePart, accessPoint, ...parts]));

  test('is read when it says what a link can say', async () => {
    const link = made(referenceEntry(5, 0, utf8('/made')));
    expect(await decodeLink(link)).toMatchObject({
      status: 'ok',
      session: { path: '/made' },
      warnings: [],
    });
  });

  test.each<[string, Uint8Array[]]>([
    ['a part twice', [referenceEntry(5, 0, utf8('/a')), referenceEntry(5, 0, utf8('/b'))]],
    ['a text that is no UTF-8', [referenceEntry(5, 0, Uint8Array.of(0xff))]],
    ['a text in a form that is not known', [referenceEntry(5, 6, utf8('/'))]],
    ['a body that claims to be hex', [referenceEntry(7, 2, utf8('abc'))]],
    ['a check value of three bytes', [referenceEntry(15, 0, utf8('abc'))]],
    ['both references', [referenceEntry(17, 0, utf8('a')), referenceEntry(19, 0, utf8('b'))]],
    ['a part that is longer than the link', [Uint8Array.of(5 * 8, 100, 1)]],
    ['a length that never ends', [Uint8Array.of(5 * 8, 0xff, 0xff, 0xff, 0xff, 0xff)]],
    ['a key that never ends', [Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 1)]],
    ['a header that is none', [referenceEntry(21, 0, utf8('Via: a\nno header'))]],
    ['a header without a name', [referenceEntry(21, 0, utf8(': a'))]],
    ['a header with a CR', [referenceEntry(21, 0, utf8('Via: a\r'))]],
    ['a header of 1,001 characters', [referenceEntry(21, 0, utf8(`Via: ${'a'.repeat(996)}`))]],
    ['101 headers', [referenceEntry(21, 0, utf8(`${'Via:\n'.repeat(100)}Via:`))]],
    ['a body that is half known', [referenceEntry(23, 0, utf8('2'))]],
    ['an access point of 101 characters', [referenceEntry(3, 0, utf8('a'.repeat(101)))]],
    [
      '2,000 parts',
      Array.from({ length: 2000 }, (_, tag) => referenceEntry(tag + 100, 0, utf8(''))),
    ],
    ['deflated parts that are none', [Uint8Array.of(0, 0xff, 0xff)]],
    [
      'deflated parts that are cut',
      [Uint8Array.of(0), deflateRawSync('abc'.repeat(99)).subarray(0, 4)],
    ],
    ['deflated parts in deflated ones', [Uint8Array.of(0), deflateRawSync(Uint8Array.of(0, 3, 0))]],
  ])('is refused when it holds %s', async (_, parts) => {
    expect(await outcome(made(...parts))).toBe('link.failed.malformed');
  });

  test('without a scheme is refused, and with one that is not known here says which', async () => {
    expect(await outcome(referenceFrame(accessPoint))).toBe('link.failed.malformed');
    const reading = await decodeLink(referenceFrame(referenceEntry(1, 0, utf8('next-scheme'))));
    expect(reading).toMatchObject({
      reason: { id: 'link.failed.unknown-scheme', values: { scheme: 'next-scheme' } },
    });
  });

  test('that inflates to more than 4 MB is stopped', async () => {
    const bomb = deflateRawSync(referenceEntry(7, 0, Buffer.alloc(20_000_000)), { level: 9 });
    expect(await outcome(made(Uint8Array.of(0), bomb))).toBe('link.failed.inflates-too-large');
  });

  test('with parts of a later version is read without them, which is said', async () => {
    const link = made(referenceEntry(25, 7, utf8('?')), referenceEntry(400, 0, utf8('')));
    expect(await decodeLink(link)).toMatchObject({
      status: 'ok',
      warnings: [{ id: 'link.warning.unknown-parts', values: { count: 2, tags: '25, 400' } }],
    });
  });

  test('with a view or an access point that is not known is read without them, which is said', async () => {
    expect(await outcome(made(referenceEntry(13, 0, utf8('next-view'))))).toBe(
      'ok link.warning.unknown-view',
    );
    const elsewhere = Buffer.concat([schemePart, referenceEntry(3, 0, utf8('the-moon'))]);
    expect(await decodeLink(referenceFrame(elsewhere))).toMatchObject({
      session: { accessPointId: customAccessPointId, customBaseUrl: '' },
      warnings: [{ id: 'link.warning.unknown-access-point', values: { accessPoint: 'the-moon' } }],
    });
  });

  test('with a secret in it gives a session without it, which is said', async () => {
    const link = made(
      referenceEntry(2 * (secretIndex + 1), 0, utf8('a secret')),
      referenceEntry(2 * (openIndex + 1), 0, utf8('public')),
    );
    expect(await outcome(link)).toBe('ok link.warning.secret-ignored');
    expect((await sessionOf(link)).values).toEqual({ [scheme.fields[openIndex]!.id]: 'public' });
  });
});
