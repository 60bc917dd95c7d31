import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import goldens from '#core/share/goldens/version-1.json';
import { decodeLink, encodeLink, linkLimit } from '#core/share/link.ts';
import {
  referenceDecode,
  referenceEntry,
  referenceFrame,
  textOf,
} from '#core/share/reference-decoder.properties.ts';
import { anySession } from '#core/share/sessions.properties.ts';
import { views } from '#core/share/view.ts';

const [scheme] = schemes;
const example = scheme.examples[0]!;
const accessPointId = scheme.accessPoints[0]!.id;
const openIndex = scheme.fields.findIndex(({ secret }) => !secret);
const secretIndex = scheme.fields.findIndex(({ secret }) => secret);
const secretId = scheme.fields[secretIndex]!.id;
const loaded = reduce(initialSession, { type: 'example-loaded', exampleId: example.id });
/** The vendor's sample, told from the example itself so that its link is a full one. */
const sample: Session = { ...loaded, exampleId: undefined };
const utf8 = (text: string): Buffer => Buffer.from(text);

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

async function sessionOf(link: string): Promise<Session> {
  const reading = await decodeLink(link);
  if (reading.status === 'failed') throw new Error(reading.reason.id);
  return reading.session;
}

async function outcome(link: string): Promise<string> {
  const reading = await decodeLink(link);
  if (reading.status === 'failed') return reading.reason.id;
  return ['ok', ...reading.warnings.map(({ id }) => id)].join(' ');
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

describe('an example', () => {
  test.each(schemes.flatMap(({ id, examples }) => examples.map((each) => [id, each.id] as const)))(
    'of %s, %s, has a short link by its id that names it',
    async (schemeId, exampleId) => {
      const chosen = reduce(initialSession, { type: 'scheme-chosen', schemeId });
      const session = reduce(chosen, { type: 'example-loaded', exampleId });
      const link = await encodeLink(session, { view: 'explain' });
      expect(link).toBe(`1.e.${schemeId}.${exampleId}.explain`);
      expect(await decodeLink(link)).toEqual({
        status: 'ok',
        session: reduce(session, { type: 'secrets-forgotten' }),
        view: 'explain',
        keyCheck: undefined,
        warnings: [],
      });
    },
  );

  test.each<[string, Partial<Session>]>([
    ['another received signature', { received: 'x' }],
    ['another key', { values: { ...loaded.values, [secretId]: 'another key' } }],
    ['another body', { body: new Uint8Array(1) }],
    ['another path', { path: '/' }],
    ['a reference', { reference: new Uint8Array(0) }],
  ])('with %s is a full link', async (_, change) => {
    const session = { ...loaded, ...change };
    const link = await encodeLink(session);
    expect(link).not.toMatch(/^1\.e\./);
    const { [secretId]: __, ...values } = session.values;
    expect(await sessionOf(link)).toEqual({ ...session, exampleId: undefined, values });
  });

  test('whose key was forgotten still has its short link', async () => {
    const forgotten = reduce(loaded, { type: 'secrets-forgotten' });
    expect(await encodeLink(forgotten)).toBe(`1.e.${scheme.id}.${example.id}`);
  });

  test('is found although a chat has glued something on, and said when it is not known', async () => {
    const link = `1.e.${scheme.id}.${example.id}`;
    expect(await outcome(`${link}).`)).toBe('ok link.warning.repaired');
    expect(await outcome(`${link}.no-such`)).toBe('ok link.warning.unknown-view');
    expect(await outcome(`1.e.${scheme.id}.no-such`)).toBe('link.failed.unknown-example');
    expect(await outcome('1.e.no-such.a')).toBe('link.failed.unknown-scheme');
  });
});

describe('a link on its way', () => {
  const link = encodeLink({ ...sample, path: '/v3/push/app?a=--' }, { view: 'compare' });

  test.each<[string, (link: string) => string]>([
    [
      'percent-encoded',
      (text) => text.replace(/[-_.]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
    ],
    [
      'percent-encoded twice',
      (text) => text.replace(/[-_.]/g, (mark) => `%25${mark.charCodeAt(0).toString(16)}`),
    ],
    ['followed by a full stop', (text) => `${text}.`],
    ['in brackets', (text) => `${text})`],
    ['in angle brackets', (text) => `<${text}>`],
    ['in Markdown emphasis', (text) => `${text}_`],
    ['followed by text', (text) => `${text} is what I mean`],
    ['followed by a tracking parameter', (text) => `${text}&utm_source=mail`],
    ['wrapped into lines', (text) => text.replace(/(.{40})/g, '$1\r\n')],
    ['quoted in a mail', (text) => text.replace(/(.{70})/g, '$1\n> ')],
    ['hyphenated softly', (text) => text.replace(/(.{9})/g, '$1\u00ad')],
    ['broken by zero-width spaces', (text) => text.replace(/(.{9})/g, '$1\u200b')],
    ['typeset with other hyphens', (text) => text.replaceAll('-', '\u2011')],
    ['typeset with dashes', (text) => text.replaceAll('-', '–')],
  ])('that is %s is repaired, which is said', async (_, mangle) => {
    const sent = await link;
    const received = mangle(sent);
    expect(received).not.toBe(sent);
    expect(await outcome(received)).toBe('ok link.warning.repaired');
    expect(await sessionOf(received)).toEqual(await sessionOf(sent));
  });

  test('with two hyphens that a word processor made one dash is repaired', async () => {
    const sent = await firstLinkWith('--');
    expect(await outcome(sent.replaceAll('--', '—'))).toBe('ok link.warning.repaired');
  });

  test.each(['#', 'https://example.org/#', 'https://example.org/page?x=1#'])(
    'is read with %s before it, as it stands in an address',
    async (before) => {
      expect(await outcome(before + (await link))).toBe('ok');
    },
  );

  test('that was cut at any place says so', async () => {
    const sent = await link;
    for (let length = 2; length < sent.length; length += 1) {
      const reading = await decodeLink(sent.slice(0, length));
      expect(reading).toMatchObject({ status: 'failed', reason: { id: 'link.failed.cut' } });
      if (length < 5) continue;
      const values = { length, expected: sent.length };
      expect(reading).toMatchObject({ reason: { values } });
    }
    expect(await outcome(sent.slice(0, 1))).toBe('link.failed.cut');
    expect(await outcome('')).toBe('link.failed.not-a-link');
  });

  test('that was cut and marked as cut says so', async () => {
    expect(await outcome(`${(await link).slice(0, 200)}…`)).toBe('link.failed.cut');
    expect(await outcome(`${(await link).slice(0, 200)}...`)).toBe('link.failed.cut');
  });

  test('in which any one character was changed is never taken for another session', async () => {
    const sent = await link;
    for (let at = 2; at < sent.length; at += 1) {
      const changed = sent[at] === 'A' ? 'B' : 'A';
      const reading = await outcome(sent.slice(0, at) + changed + sent.slice(at + 1));
      expect(reading).toMatch(/^link\.failed\.(mangled|cut)$/);
    }
  });

  test('that lost its letter case is mangled', async () => {
    expect(await outcome((await link).toLowerCase())).toMatch(/^link\.failed\.(mangled|cut)$/);
  });
});

/** The first of a series of links in which a text occurs. */
async function firstLinkWith(text: string): Promise<string> {
  for (let path = 0; ; path += 1) {
    const link = await encodeLink({ ...sample, path: `/${path}` });
    if (link.includes(text)) return link;
  }
}

describe('what is no link of ours', () => {
  test.each([
    ['', 'link.failed.not-a-link'],
    ['#', 'link.failed.not-a-link'],
    ['#section', 'link.failed.not-a-link'],
    ['#12', 'link.failed.not-a-link'],
    ['__proto__', 'link.failed.not-a-link'],
    ['2.AAAA', 'link.failed.unknown-version'],
    ['01.AAAA', 'link.failed.unknown-version'],
    ['1.', 'link.failed.cut'],
    ['1.////////', 'link.failed.cut'],
    ['1.AAAAAAAAAAAA', 'link.failed.malformed'],
    ['1.AAEAAAAAAAAA', 'link.failed.mangled'],
    ['1.'.padEnd(65_537, 'A'), 'link.failed.too-large'],
    ['%'.repeat(65_536), 'link.failed.not-a-link'],
    [`1.${'%25'.repeat(21_000)}`, 'link.failed.cut'],
  ])('number %# says so', async (text, id) => {
    expect(await outcome(text)).toBe(id);
  });
});

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
    const link = made(referenceEntry(21, 7, utf8('?')), referenceEntry(400, 0, utf8('')));
    expect(await decodeLink(link)).toMatchObject({
      status: 'ok',
      warnings: [{ id: 'link.warning.unknown-parts', values: { count: 2, tags: '21, 400' } }],
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

describe('goldens', () => {
  test.each(goldens)(
    'version 1 link: $name',
    async ({ link, view, keyCheck, warnings, session }) => {
      const { body, reference, ...texts } = session;
      const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
      expect(await decodeLink(link)).toEqual({
        status: 'ok',
        view: view ?? undefined,
        keyCheck: keyCheck ?? undefined,
        warnings,
        session: {
          ...texts,
          exampleId: texts.exampleId ?? undefined,
          body: bytes(body),
          reference: reference === null ? undefined : bytes(reference),
        },
      });
    },
  );

  /** What every reading must be, whatever was read. */
  async function isReading(link: string): Promise<void> {
    const reading = await decodeLink(link);
    if (reading.status === 'failed') {
      expect(reading.reason.id).toMatch(/^link\.failed\.[a-z-]+$/);
      return;
    }
    const { session } = reading;
    const read = schemeById(session.schemeId)!;
    expect(session.body).toBeInstanceOf(Uint8Array);
    for (const [id, value] of Object.entries(session.values)) {
      expect(read.fields.some((field) => field.id === id && !field.secret)).toBe(true);
      expect(typeof value).toBe('string');
    }
    expect(Object.getPrototypeOf(session.values)).toBe(Object.prototype);
  }

  const golden = fc.constantFrom(...goldens.map(({ link }) => link));
  const anyEdit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.integer({ min: 0, max: 4 }),
    added: fc.uint8Array({ maxLength: 4 }),
  });
  type Edit = { readonly at: number; readonly removed: number; readonly added: Uint8Array };

  function edited(bytes: Buffer, edits: readonly Edit[]): Buffer {
    return edits.reduce((whole, { at, removed, added }) => {
      const start = Math.floor(at * whole.length);
      return Buffer.concat([whole.subarray(0, start), added, whole.subarray(start + removed)]);
    }, bytes);
  }

  test('with any characters changed are a session or a reason', async () => {
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(golden, edits, (link, changes) =>
        isReading(edited(Buffer.from(link), changes).toString('latin1')),
      ),
    );
  });

  test('with any bytes changed under a right checksum are a session or a reason', async () => {
    const full = golden.filter((link) => !link.startsWith('1.e.'));
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(full, edits, fc.boolean(), (link, changes, isDeflated) => {
        const parts = referenceDecode(link).map(({ tag, form, bytes }) =>
          referenceEntry(tag, form, bytes),
        );
        const content = edited(Buffer.concat(parts), changes);
        const deflated = Buffer.concat([Uint8Array.of(0), deflateRawSync(content)]);
        return isReading(referenceFrame(isDeflated ? deflated : content));
      }),
    );
  });

  test('with any bytes of the deflated stream changed under a right checksum are a session or a reason', async () => {
    const full = golden.filter((link) => !link.startsWith('1.e.'));
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(full, edits, (link, changes) => {
        const content = Buffer.from(link.slice(2), 'base64url').subarray(6);
        return isReading(referenceFrame(edited(content, changes)));
      }),
    );
  });
});
