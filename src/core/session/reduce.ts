import { type Bytes, equalBytes } from '#core/bytes/bytes.ts';
import type { FieldId, Values } from '#core/schemes/recipe.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isReceivedSecret, publicReceived } from '#core/session/received.ts';
import { customAccessPointId, type ReferenceScope, type Session } from '#core/session/session.ts';

/** What the user did. */
export type Action =
  | { readonly type: 'field-edited'; readonly field: FieldId; readonly value: string }
  | { readonly type: 'body-edited'; readonly body: Bytes }
  | { readonly type: 'access-point-chosen'; readonly accessPointId: string }
  | { readonly type: 'custom-base-url-edited'; readonly baseUrl: string }
  | { readonly type: 'path-edited'; readonly path: string }
  | { readonly type: 'scheme-chosen'; readonly schemeId: string }
  | { readonly type: 'received-edited'; readonly received: string }
  | { readonly type: 'reference-edited'; readonly reference: Bytes | undefined }
  | { readonly type: 'reference-scope-chosen'; readonly scope: ReferenceScope }
  | { readonly type: 'sides-swapped' }
  | { readonly type: 'example-loaded'; readonly exampleId: string }
  | { readonly type: 'secrets-forgotten' };

/** Nothing typed: the first scheme with its first access point and path. */
export const initialSession: Session = {
  schemeId: schemes[0].id,
  exampleId: undefined,
  ...firstOf(schemes[0]),
  customBaseUrl: '',
  values: {},
  body: new Uint8Array(0),
  received: '',
  reference: undefined,
  referenceScope: 'body',
};

/**
 * The session after an action. The same object comes back when nothing has
 * changed, and when a scheme or an example is not known to this build.
 *
 * The example's name stays as long as the request is the example's: a received
 * signature to compare with and the secret are no part of what is sent.
 */
export function reduce(session: Session, action: Action): Session {
  const next = apply(session, action);
  if (action.type === 'example-loaded') return isSameSession(session, next) ? session : next;
  if (!isSameRequest(session, next)) return { ...next, exampleId: undefined };
  return isSameSession(session, next) ? session : next;
}

function apply(session: Session, action: Action): Session {
  switch (action.type) {
    case 'field-edited':
      return { ...session, values: { ...session.values, [action.field]: action.value } };
    case 'body-edited':
      return { ...session, body: action.body };
    case 'access-point-chosen':
      return { ...session, accessPointId: action.accessPointId };
    case 'custom-base-url-edited':
      return { ...session, customBaseUrl: action.baseUrl };
    case 'path-edited':
      return { ...session, path: action.path };
    case 'scheme-chosen':
      return chooseScheme(session, action.schemeId);
    case 'received-edited':
      return { ...session, received: action.received };
    case 'reference-edited':
      return { ...session, reference: action.reference };
    case 'reference-scope-chosen':
      return { ...session, referenceScope: action.scope };
    case 'sides-swapped':
      return swapSides(session);
    case 'example-loaded':
      return loadExample(session, action.exampleId);
    case 'secrets-forgotten':
      return {
        ...session,
        values: withoutSecrets(session.values),
        received: publicReceived(session),
      };
  }
}

/** Body and reference body take each other's place. A whole string to sign cannot become a body. */
function swapSides(session: Session): Session {
  const { body, reference, referenceScope } = session;
  if (reference === undefined || referenceScope !== 'body') return session;
  return { ...session, body: reference, reference: body };
}

/** Body and values stay: fields of the same name mean the same, and nothing typed is lost. */
function chooseScheme(session: Session, schemeId: string): Session {
  const scheme = schemeById(schemeId);
  if (scheme === undefined || schemeId === session.schemeId) return session;
  const next = { ...session, schemeId, ...firstOf(scheme), ...typedTarget(session) };
  // What was a secret does not become the public signature of another scheme.
  return isReceivedSecret(next) ? next : { ...next, received: publicReceived(session) };
}

/** A path and a base URL that were typed stay; those that were chosen are the other scheme's. */
function typedTarget(session: Session): Partial<Pick<Session, 'accessPointId' | 'path'>> {
  const { accessPoints = [], paths = [] } = schemeById(session.schemeId) ?? {};
  const { accessPointId, path } = session;
  const isOwnPath = path !== '/' && paths.every((known) => known.path !== path);
  const isOwnPoint = accessPointId === customAccessPointId && accessPoints.length > 0;
  return { ...(isOwnPath && { path }), ...(isOwnPoint && { accessPointId }) };
}

function firstOf(scheme: Scheme): Pick<Session, 'accessPointId' | 'path'> {
  return {
    accessPointId: scheme.accessPoints[0]?.id ?? customAccessPointId,
    path: scheme.paths[0]?.path ?? '/',
  };
}

function loadExample(session: Session, exampleId: string): Session {
  const examples = schemeById(session.schemeId)?.examples ?? [];
  const example = examples.find(({ id }) => id === exampleId);
  if (example === undefined) return session;
  const { accessPointId, baseUrl, path, values, body, received = '' } = example;
  const customBaseUrl = baseUrl ?? session.customBaseUrl;
  const target = { accessPointId, customBaseUrl, path };
  return { ...session, exampleId, ...target, values, body, received, reference: undefined };
}

/** Secrets of every scheme go: one typed before another scheme was chosen is still in the values. */
function withoutSecrets(values: Values): Values {
  const secret = new Set(schemes.flatMap((scheme) => fieldIds(scheme, true)));
  return Object.fromEntries(Object.entries(values).filter(([field]) => !secret.has(field)));
}

/** Whether two sessions say the same; a value that is empty and one that is not there are one. */
export function isSameSession(a: Session, b: Session): boolean {
  const fields = [...Object.keys(a.values), ...Object.keys(b.values)];
  return (
    isSameRequest(a, b) &&
    a.exampleId === b.exampleId &&
    a.received === b.received &&
    a.referenceScope === b.referenceScope &&
    isSameReference(a.reference, b.reference) &&
    isSameIn(fields, a.values, b.values)
  );
}

function isSameReference(a: Bytes | undefined, b: Bytes | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalBytes(a, b);
}

function isSameRequest(a: Session, b: Session): boolean {
  const scheme = schemeById(b.schemeId);
  return (
    a.schemeId === b.schemeId &&
    a.accessPointId === b.accessPointId &&
    a.customBaseUrl === b.customBaseUrl &&
    a.path === b.path &&
    isSameIn(scheme ? fieldIds(scheme, false) : [], a.values, b.values) &&
    // Most actions leave the body alone, and comparing 20 MB with itself would take a frame.
    (a.body === b.body || equalBytes(a.body, b.body))
  );
}

function isSameIn(fields: readonly FieldId[], a: Values, b: Values): boolean {
  return fields.every((field) => (a[field] ?? '') === (b[field] ?? ''));
}

function fieldIds(scheme: Scheme, secret: boolean): readonly FieldId[] {
  return scheme.fields.filter((field) => field.secret === secret).map((field) => field.id);
}
