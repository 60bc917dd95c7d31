import type { Message } from '#core/messages.ts';
import { bareSignature } from '#core/schemes/header-reading.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import { isReceivedSecret, publicReceived } from '#core/session/received.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { type SecretSpelling, searchable, secretNeedles } from '#core/share/secret-spellings.ts';

/** A place in which a secret stands although no secret belongs there. */
export type SecretLeak = {
  readonly place: 'body' | 'reference' | 'path' | 'baseUrl' | 'received' | 'field';
  /** The field's own name where the place is a field, and '' otherwise. */
  readonly field: string;
  /** The name of the secret. */
  readonly secret: string;
  /** `credentials` is what stands before the @ of a base URL. */
  readonly spelling: SecretSpelling | 'credentials';
};

/**
 * Where secrets occur in what would be shared of a session, in every spelling.
 * Spellings of under six bytes are not looked for: they occur by chance.
 */
export function secretLeaks(session: Session): readonly SecretLeak[] {
  const secrets = secretsIn(session);
  const places = secrets.length === 0 ? [] : sharedPlaces(session);
  return [...urlCredentials(session), ...secrets.flatMap((secret) => leaksOf(secret, places))];
}

/** Whether a secret of the session stands in a text, in any spelling. */
export function holdsSecretOf(session: Session, text: string): boolean {
  const places = [textPlace('field', text)];
  return secretsIn(session).some((secret) => leaksOf(secret, places).length > 0);
}

/** `link.leak` {place, field, secret, spelling}: the sentence that names the place. */
export function leakMessage({ place, field, secret, spelling }: SecretLeak): Message {
  return { id: 'link.leak', values: { place, field, secret, spelling } };
}

type Secret = { readonly label: string; readonly text: string };
const noBytes = new Uint8Array(0);

type Place = Pick<SecretLeak, 'place' | 'field'> & { readonly text: string };

/**
 * Secrets of every scheme, by the names of the present one: one typed before another scheme was
 * chosen is still in the session. What was received is among them where it is one.
 */
function secretsIn(session: Session): readonly Secret[] {
  const scheme = schemeOf(session);
  const fields = [...schemes, scheme].flatMap((one) => one.fields.filter(({ secret }) => secret));
  const typed = [...new Map(fields.map((field) => [field.id, field])).values()].map(
    ({ id, label }) => ({ label, text: session.values[id] ?? '' }),
  );
  const received = isReceivedSecret(session) ? session.received.trim() : '';
  const name = signatureName(scheme.recipe);
  return [...typed, { label: name, text: bareSignature(scheme.recipe, received) }].filter(
    ({ text }) => text !== '',
  );
}

function leaksOf({ label, text }: Secret, places: readonly Place[]): SecretLeak[] {
  const needles = secretNeedles(text);
  return places.flatMap((place) => {
    const found = needles.find((needle) => place.text.includes(needle.text));
    if (found === undefined) return [];
    return [{ place: place.place, field: place.field, secret: label, spelling: found.spelling }];
  });
}

function sharedPlaces(session: Session): readonly Place[] {
  const fields = schemeById(session.schemeId)?.fields.filter(({ secret }) => !secret) ?? [];
  return [
    { place: 'body', field: '', text: searchable(session.body) },
    { place: 'reference', field: '', text: searchable(session.reference ?? noBytes) },
    textPlace('path', session.path),
    textPlace('baseUrl', isCustom(session) ? session.customBaseUrl : ''),
    textPlace('received', publicReceived(session)),
    ...fields.map(({ id, label }) => textPlace('field', session.values[id] ?? '', label)),
  ];
}

function textPlace(place: SecretLeak['place'], text: string, field = ''): Place {
  return { place, field, text: searchable(new TextEncoder().encode(text)) };
}

/** User and password of a URL (RFC 3986 §3.2.1) are a secret whatever the scheme. */
function urlCredentials(session: Session): SecretLeak[] {
  if (!isCustom(session) || !/^[^/?#]*\/\/[^/?#]*@/.test(session.customBaseUrl)) return [];
  return [{ place: 'baseUrl', field: '', secret: '', spelling: 'credentials' }];
}

function isCustom({ accessPointId }: Session): boolean {
  return accessPointId === customAccessPointId;
}
