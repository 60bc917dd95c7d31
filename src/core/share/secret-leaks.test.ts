import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { initialSession } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { encodeLink } from '#core/share/link.ts';
import { referenceDecode } from '#core/share/reference-decoder.properties.ts';
import { leakMessage, secretLeaks } from '#core/share/secret-leaks.ts';
import { anySession } from '#core/share/sessions.properties.ts';

await loadSchemes();

/** Keys as vendors give them out, none of which occurs anywhere by chance. */
const sentinels = [
  '9f1c4e7a2b8d6035f1e2d3c4b5a69788',
  'q8Zr+/1vXw0sTfYh3LkPnM7bUcGdEaJi',
  'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  'Schlüssel mit „Zeichen“ & \\ "',
];

/** Every way in which the texts above could be found in bytes. */
function spellings(secret: string): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(secret);
  const basic = ['', 'u', 'us'].map((user) => Buffer.from(`${user}:${secret}!`).toString('base64'));
  return [
    ['text', secret],
    ['text', secret.replace(/[a-z]/g, (letter) => letter.toUpperCase())],
    ['hex', bytes.toString('hex')],
    ['hex', bytes.toString('hex').toUpperCase()],
    ['base64', bytes.toString('base64')],
    ['base64', bytes.toString('base64url')],
    ...basic.map((text) => ['base64', text] as const),
  ];
}

const schemeSecrets = schemes.flatMap((scheme) =>
  scheme.fields.filter(({ secret }) => secret).map((field) => [scheme, field.id] as const),
);

/** Of a scheme without a MAC, it is shared nowhere. */
function inReceived(secret: string): readonly [string, Partial<Session>][] {
  return [['received', { received: secret }]];
}

function sessionOf(scheme: Scheme, secretId: string, secret: string): Session {
  const values = scheme.fields.map((field) => [
    field.id,
    field.id === secretId ? secret : field.secret ? '' : 'public',
  ]);
  return { ...initialSession, schemeId: scheme.id, values: Object.fromEntries(values) };
}

describe.each(schemeSecrets)('a secret of a scheme', (scheme, secretId) => {
  test('is in no link, in no spelling, whatever else is in it', async () => {
    const anySecret = fc.constantFrom(...sentinels);
    await fc.assert(
      fc.asyncProperty(anySession, anySecret, fc.boolean(), async (session, secret, keyCheck) => {
        const values = { ...session.values, [secretId]: secret };
        const received = isSignatureSecret(scheme.recipe) ? secret : session.received;
        const given = { ...session, schemeId: scheme.id, values, received };
        const link = await encodeLink(given, { keyCheck });
        const whole = Buffer.concat([
          Buffer.from(link),
          Buffer.from(link.slice(2), 'base64url'),
          ...referenceDecode(link).map(({ bytes }) => bytes),
        ]).toString('latin1');
        for (const [, spelling] of spellings(secret)) {
          expect(whole).not.toContain(Buffer.from(spelling).toString('latin1'));
        }
      }),
    );
  });

  describe.each(sentinels)('that stands where it does not belong: %s', (secret) => {
    const session = sessionOf(scheme, secretId, secret);
    const label = scheme.fields.find(({ id }) => id === secretId)!.label;
    const open = scheme.fields.find((field) => !field.secret);

    test.each(spellings(secret))('as %s in a body is found', (spelling, text) => {
      const body = new Uint8Array(Buffer.from(`{"a":"${text}"}`));
      expect(secretLeaks({ ...session, body })).toEqual([
        { place: 'body', field: '', secret: label, spelling },
      ]);
    });

    const inField: [string, Partial<Session>][] = open
      ? [['field', { values: { ...session.values, [open.id]: `x${secret}` } }]]
      : [];

    test.each<[string, Partial<Session>]>([
      ['reference', { reference: new Uint8Array(Buffer.from(`a ${secret}`)) }],
      ['path', { path: `/v1?key=${secret}` }],
      ['baseUrl', { accessPointId: customAccessPointId, customBaseUrl: `http://x/${secret}` }],
      ...(isSignatureSecret(scheme.recipe) ? [] : inReceived(secret)),
      ...inField,
    ])('in the %s is found, and no link is written', async (place, change) => {
      const leaking = { ...session, ...change };
      const field = place === 'field' ? open?.label : '';
      expect(secretLeaks(leaking)).toEqual([{ place, field, secret: label, spelling: 'text' }]);
      const refusal = encodeLink(leaking);
      await expect(refusal).rejects.toThrow(CoreError);
      await expect(refusal).rejects.toMatchObject({ code: 'link-holds-secret', values: { place } });
    });

    test('percent-encoded in a path, or escaped in JSON, is found', () => {
      const path = `/v1?key=${encodeURIComponent(secret)}`;
      const body = new Uint8Array(Buffer.from(JSON.stringify({ secret })));
      const places = secretLeaks({ ...session, path, body }).map(({ place }) => place);
      expect(places).toEqual(['body', 'path']);
    });

    test('at home is no leak', () => {
      expect(secretLeaks(session)).toEqual([]);
    });
  });

  test('whose hex stands for a key is found as that key’s bytes', () => {
    const raw = Buffer.from(sentinels[0]!, 'hex');
    const session = sessionOf(scheme, secretId, sentinels[0]!);
    for (const body of [raw, Buffer.from(raw.toString('base64'))]) {
      expect(secretLeaks({ ...session, body: new Uint8Array(body) })).toHaveLength(1);
    }
  });

  test('of five characters is not looked for: it occurs by chance', () => {
    const session = sessionOf(scheme, secretId, 'event');
    expect(secretLeaks({ ...session, body: new Uint8Array(Buffer.from('"event"')) })).toEqual([]);
  });
});

describe('a base URL with user and password', () => {
  const custom: Session = { ...initialSession, accessPointId: customAccessPointId };

  test('is not shared, whether or not a secret is typed', async () => {
    const session = { ...custom, customBaseUrl: 'https://user:pass@gateway.internal/x' };
    expect(secretLeaks(session)).toMatchObject([{ place: 'baseUrl', spelling: 'credentials' }]);
    await expect(encodeLink(session)).rejects.toMatchObject({ code: 'link-holds-secret' });
  });

  test.each(['https://gateway.internal/@x', 'https://gateway.internal', 'x@y', ''])(
    'is another thing than %j',
    (customBaseUrl) => {
      expect(secretLeaks({ ...custom, customBaseUrl })).toEqual([]);
    },
  );

  test('does not matter while another access point is chosen', () => {
    expect(secretLeaks({ ...initialSession, customBaseUrl: 'http://u:p@x' })).toEqual([]);
  });
});

test('a leak is said as a sentence with place and spelling', () => {
  const leak = { place: 'body', field: '', secret: 'SecretKey', spelling: 'hex' } as const;
  expect(leakMessage(leak)).toEqual({ id: 'link.leak', values: leak });
});
