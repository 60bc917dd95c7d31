import type { Wire } from '#core/explain/wire.ts';
import type { Message } from '#core/messages.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import { isReceivedSecret, publicReceived } from '#core/session/received.ts';
import type { Session } from '#core/session/session.ts';
import { ignoredHeaders, unknownView } from '#core/share/link-reading.ts';
import { publicWire } from '#core/share/public-wire.ts';
import { type DraftRecord, unknownKeys } from '#core/share/session-file-schema.ts';
import { targetOf } from '#core/share/target.ts';
import { type View, viewById } from '#core/share/view.ts';

/** A session with the name that its user gave it, and the view that was open. */
export type Draft = {
  readonly name: string;
  readonly session: Session;
  readonly view?: View | undefined;
  /** What is known of the request as it was sent. A file and the drafts hold what a link holds of it. */
  readonly wire?: Wire | undefined;
};

/** Of every scheme: one typed before another scheme was chosen is still in the session. */
function fieldIds(secret: boolean): ReadonlySet<string> {
  const fields = schemes.flatMap((scheme) => scheme.fields);
  return new Set(fields.filter((field) => field.secret === secret).map(({ id }) => id));
}

/** A draft as it stands in a file: everything but its secrets and the name of an example. */
export function recordOf({ name, session, view, wire }: Draft): DraftRecord {
  const { schemeId, accessPointId, customBaseUrl, path, body } = session;
  const { reference, referenceScope, values } = session;
  return {
    name,
    scheme: schemeId,
    accessPoint: accessPointId,
    customBaseUrl,
    path,
    values: only(fieldIds(false), values),
    body,
    received: publicReceived(session),
    ...(reference && { reference }),
    referenceScope,
    ...(view && { view }),
    ...(wire && { wire: publicWire(session, wire) }),
  };
}

/** Among sealed values, what was received; no field has such an id. */
const receivedKey = ':received';

/** What is sealed, and what a file without a seal does not hold: values of secret fields, and what was received where that is a secret. */
export function secretsOf(session: Session): Values {
  const received = isReceivedSecret(session) ? session.received : '';
  const secrets = only(fieldIds(true), session.values);
  return received === '' ? secrets : { ...secrets, [receivedKey]: received };
}

/** A session with what {@link secretsOf} took out of it. Nothing else is taken. */
export function withSecrets(session: Session, secrets: Values): Session {
  const { [receivedKey]: received = session.received } = secrets;
  const values = { ...session.values, ...only(fieldIds(true), secrets) };
  return { ...session, values, received: isReceivedSecret(session) ? received : session.received };
}

function only(ids: ReadonlySet<string>, values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([id, value]) => ids.has(id) && value !== ''),
  );
}

/** A draft of a file, checked against what this build knows; undefined when it is of a scheme that this build has not. */
export function draftOf(record: DraftRecord): Draft | undefined {
  const scheme = schemeById(record.scheme);
  if (scheme === undefined) return undefined;
  const { name, path, body, received, reference, referenceScope } = record;
  const { accessPointId } = targetOf(scheme, record.accessPoint, record.customBaseUrl).session;
  // Kept while another access point is chosen, but not in the place of one that is gone.
  const customBaseUrl = accessPointId === record.accessPoint ? record.customBaseUrl : '';
  const target = { schemeId: scheme.id, exampleId: undefined, accessPointId, customBaseUrl };
  const request = { ...target, path, values: only(fieldIds(false), record.values), body };
  const session = { ...request, received, reference, referenceScope };
  const open = { ...session, received: publicReceived(session) };
  const wire = record.wire && publicWire(open, record.wire);
  return { name, session: open, view: viewById(record.view), ...(wire && { wire }) };
}

/** What the reader of a file should know about one of its drafts: `link.warning.…`, `session-file.warning.…` {draft}. */
export function draftWarnings(record: DraftRecord): readonly Message[] {
  const { name: draft, scheme: id, accessPoint, customBaseUrl, values, view } = record;
  const scheme = schemeById(id);
  const known = draftOf(record);
  if (scheme === undefined || known === undefined) {
    return [{ id: 'session-file.warning.unknown-scheme', values: { draft, scheme: id } }];
  }
  const fields = fieldIds(false);
  const strangers = Object.keys(values).filter((field) => !fields.has(field));
  const unknown = [...unknownKeys(record), ...strangers];
  return [
    ...targetOf(scheme, accessPoint, customBaseUrl).warnings,
    ...unknownView(view),
    ...ignoredHeaders(known.session, record.wire),
    ...(unknown.length === 0 ? [] : [unknownParts(draft, unknown)]),
  ];
}

function unknownParts(draft: string, parts: readonly string[]): Message {
  const shown = parts.slice(0, shownParts).join(', ');
  const values = { draft, count: parts.length, parts: shown };
  return { id: 'session-file.warning.unknown-parts', values };
}

const shownParts = 10;
