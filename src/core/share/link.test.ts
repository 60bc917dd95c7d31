import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { decodeLink, encodeLink, linkLimit } from '#core/share/link.ts';
import { outcome, sample, scheme, sessionOf } from '#core/share/link-cases.properties.ts';
import { publicWire } from '#core/share/public-wire.ts';
import { referenceDecode, textOf } from '#core/share/reference-decoder.properties.ts';
import { anySession, anyWire } from '#core/share/sessions.properties.ts';
import { views } from '#core/share/view.ts';

await loadSchemes();

const secretId = scheme.fields.find(({ secret }) => secret)!.id;

/** The parts of a session that a link is to give back. */
function shared(session: Session): Session {
  const fields = schemeById(session.schemeId)!.fields.filter(({ secret }) => !secret);
  const values = fields.map(({ id }) => [id, session.values[id] ?? '']);
  const isCustom = session.accessPointId === customAccessPointId;
  return {
    ...session,
    customBaseUrl: isCustom ? session.customBaseUrl : '',
    values: Object.fromEntries(values.filter(([, value]) => value !== '')),
    referenceScope: session.reference ? session.referenceScope : 'body',
  };
}

describe('a link', () => {
  test('gives back every session, whatever was typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, fc.constantFrom(undefined, ...views), async (session, view) => {
        const link = await encodeLink(session, { view });
        const reading = await decodeLink(link);
        expect(reading).toMatchObject({ status: 'ok', view, keyCheck: undefined });
        expect(await sessionOf(link)).toEqual(shared(session));
        expect(await encodeLink(await sessionOf(link), { view })).toBe(link);
      }),
    );
  });

  test('is read the same by a decoder that was written from its description', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, async (session) => {
        const entries = referenceDecode(await encodeLink(session));
        const body = entries.find(({ tag }) => tag === 7)?.bytes ?? Buffer.alloc(0);
        expect(Buffer.compare(body, session.body)).toBe(0);
        expect(textOf(entries.find(({ tag }) => tag === 5))).toBe(session.path);
        expect(textOf(entries.find(({ tag }) => tag === 9))).toBe(session.received);
      }),
    );
  });

  test('gives back what was known of the request as it was sent, as far as a link tells it', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, anyWire, async (session, wire) => {
        const told = publicWire(session, wire);
        const isKnown = told.headers.length > 0 || told.bodyKnownFromWire;
        const reading = await decodeLink(await encodeLink(session, { wire }));
        expect(reading).toHaveProperty('status', 'ok');
        expect(reading.status === 'ok' && reading.wire).toEqual(isKnown ? told : undefined);
        expect(publicWire(session, told)).toEqual(told);
      }),
    );
  });

  test('of the vendor’s sample with its received signature has at most 360 characters', async () => {
    expect((await encodeLink(sample)).length).toBeLessThanOrEqual(360);
  });

  test.each(schemes.flatMap(({ id, examples }) => examples.map((each) => [id, each] as const)))(
    'of %s, example %#, is shorter than lz-string and deflate of JSON',
    async (schemeId, { accessPointId, path, values, body, received = '' }) => {
      const session = { ...initialSession, schemeId, accessPointId, path, values, body, received };
      const { [secretId]: _, ...open } = values;
      const text = Buffer.from(body).toString();
      const json = JSON.stringify({
        schemeId,
        accessPointId,
        path,
        values: open,
        body: text,
        received,
      });
      const link = await encodeLink(session);
      expect(link.length).toBeLessThan(lzString.compressToEncodedURIComponent(json).length);
      expect(link.length).toBeLessThan(
        deflateRawSync(json, { level: 9 }).toString('base64url').length,
      );
    },
  );

  test('holds the base URL of the user’s own access point only', async () => {
    const session = { ...sample, customBaseUrl: 'http://gateway.internal:8080' };
    expect((await sessionOf(await encodeLink(session))).customBaseUrl).toBe('');
    const custom = { ...session, accessPointId: customAccessPointId };
    const reading = await decodeLink(await encodeLink(custom));
    expect(reading).toMatchObject({
      session: { accessPointId: customAccessPointId, customBaseUrl: session.customBaseUrl },
      warnings: [{ id: 'link.warning.custom-base-url', values: { url: session.customBaseUrl } }],
    });
  });
});

describe('a session that is too large', () => {
  const code = async (session: Session): Promise<string> => {
    try {
      return await encodeLink(session);
    } catch (error) {
      return error instanceof CoreError ? error.code : 'no CoreError';
    }
  };
  const withBody = (body: Uint8Array): Session => ({ ...sample, body: new Uint8Array(body) });

  test('for the characters of a link is refused', async () => {
    expect(await code(withBody(randomBytes(23_700)))).toMatch(/^1\./);
    expect((await code(withBody(randomBytes(23_700)))).length).toBeLessThanOrEqual(linkLimit);
    expect(await code(withBody(randomBytes(24_000)))).toBe('link-too-large');
    expect(await code(withBody(randomBytes(70_000)))).toBe('link-too-large');
  });

  test('for what a reader inflates is refused, however small it is when deflated', async () => {
    expect(await outcome(await code(withBody(new Uint8Array(3_999_000))))).toBe('ok');
    expect(await code(withBody(new Uint8Array(4_000_000)))).toBe('link-too-large');
  });
});
