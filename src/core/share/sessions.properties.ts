import fc from 'fast-check';
import type { Wire } from '#core/explain/wire.ts';
import { naughtyTexts } from '#core/naughty.properties.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';

await loadSchemes();

/** Texts that look like the numbers, the hex and the Base64 that a link packs. */
const packable = [
  '0',
  '00',
  '281474976710655',
  '281474976710656',
  'DEADBEEF',
  'ZGVhZGJlZWY',
  '====',
  '#1.',
];

/** Any sequence of UTF-16 units, well-formed or not, with what codecs like to rewrite among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...naughtyTexts, ...packable),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.nat().map(String),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('hex')),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
  fc.uint8Array().map((bytes) => btoa(Buffer.from(bytes).toString('hex'))),
);

const anyBody = fc
  .oneof(
    fc.uint8Array(),
    fc.uint8Array({ maxLength: 2000 }),
    anyText.map((text) => new TextEncoder().encode(text)),
    fc.constant(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    fc.constant(new TextEncoder().encode('{"message": "the same again "}'.repeat(50))),
  )
  .map((bytes) => new Uint8Array(bytes));

/** Whatever a user can have in the page, with no secret typed. */
export const anySession: fc.Arbitrary<Session> = fc.constantFrom(...schemes).chain(sessionOf);

function sessionOf(scheme: Scheme): fc.Arbitrary<Session> {
  const open = scheme.fields.filter(({ secret }) => !secret);
  const accessPoints = scheme.accessPoints.map(({ id }) => id);
  return fc.record({
    schemeId: fc.constant(scheme.id),
    exampleId: fc.constant(undefined),
    accessPointId: fc.constantFrom(...accessPoints, customAccessPointId),
    // With credentials before the host it would not be shared.
    customBaseUrl: anyText.map((text) => text.replaceAll('@', '')),
    path: anyText,
    values: fc.record(Object.fromEntries(open.map(({ id }) => [id, anyText]))),
    body: anyBody,
    received: isSignatureSecret(scheme.recipe) ? fc.constant('') : anyText,
    reference: fc.option(anyBody, { nil: undefined }),
    referenceScope: fc.constantFrom('body' as const, 'string-to-sign' as const),
  });
}

const anyHeader = fc.record({
  name: fc.oneof(
    fc.constantFrom('Content-Length', 'content-md5', 'User-Agent', 'Via', 'Sign', 'Authorization'),
    fc.constantFrom('Cookie', 'X-Forwarded-For', 'X-Amz-Date', 'X-Amz-Security-Token'),
    anyText,
  ),
  value: fc.oneof(anyText, fc.string({ maxLength: 1200 })),
});

/** Whatever an import can tell of a request as it was sent. */
export const anyWire: fc.Arbitrary<Wire> = fc.record({
  headers: fc.array(anyHeader, { maxLength: 120 }),
  bodyKnownFromWire: fc.boolean(),
});
