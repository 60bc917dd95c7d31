import { encodeHex } from '#core/bytes/hex.ts';
import type { Wire } from '#core/explain/wire.ts';
import type { Message } from '#core/messages.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import type { Session } from '#core/session/session.ts';
import { type Entries, type LinkParts, linkPartsOf, schemeIdOf } from '#core/share/link-parts.ts';
import { fieldTag, linkTags } from '#core/share/link-tags.ts';
import { publicWire, withheldHeaders } from '#core/share/public-wire.ts';
import { targetOf } from '#core/share/target.ts';
import { type View, viewById } from '#core/share/view.ts';

/** What a link gave: a session without secrets, or the reason why there is none. */
export type LinkReading =
  | {
      readonly status: 'ok';
      readonly session: Session;
      /** The view that the sender had open. */
      readonly view: View | undefined;
      /** 4 hex digits to compare the reader's key with, see `compareKeyCheck`. */
      readonly keyCheck: string | undefined;
      /** What the sender knew of the request as it was sent. */
      readonly wire: Wire | undefined;
      /** What the reader should know: what was repaired, left out or is not known here. */
      readonly warnings: readonly Message[];
    }
  | { readonly status: 'failed'; readonly reason: Message };

const shownTags = 10;
const shownNames = 10;

/** The session that the entries of a link stand for, checked against what this build knows. */
export function sessionOfEntries(entries: Entries): LinkReading {
  const schemeId = schemeIdOf(entries);
  if (schemeId === undefined) return failed('link.failed.malformed');
  const scheme = schemeById(schemeId);
  if (scheme === undefined) return failed('link.failed.unknown-scheme', { scheme: schemeId });
  const parts = linkPartsOf(entries, scheme.fields);
  if (parts === undefined) return failed('link.failed.malformed');
  const session = openSession(parts, scheme);
  const wire = wireOf(parts);
  return {
    status: 'ok',
    session,
    view: viewById(parts.view),
    keyCheck: parts.keyCheck && encodeHex(parts.keyCheck),
    wire: wire && publicWire(session, wire),
    warnings: [...warningsOf(parts, scheme, entries), ...ignoredHeaders(session, wire)],
  };
}

function openSession(parts: LinkParts, scheme: Scheme): Session {
  const { path, values, body, received, referenceBody, referenceStringToSign } = parts;
  return {
    schemeId: scheme.id,
    exampleId: undefined,
    ...targetOf(scheme, parts.accessPoint, parts.customBaseUrl).session,
    path,
    values,
    body,
    received: isSignatureSecret(scheme.recipe) ? '' : received,
    reference: referenceStringToSign ?? referenceBody,
    referenceScope: referenceStringToSign ? 'string-to-sign' : 'body',
  };
}

function wireOf({ headers, bodyKnown }: LinkParts): Wire | undefined {
  if (headers.length === 0 && bodyKnown === undefined) return undefined;
  return { headers, bodyKnownFromWire: bodyKnown !== undefined };
}

function warningsOf(parts: LinkParts, scheme: Scheme, entries: Entries): readonly Message[] {
  return [
    ...targetOf(scheme, parts.accessPoint, parts.customBaseUrl).warnings,
    ...unknownView(parts.view),
    ...ignoredSecrets(entries, scheme),
    ...unknownParts(entries, scheme),
  ];
}

/** `link.warning.unknown-view` when there is a view that this build has not. */
export function unknownView(id: string | undefined): readonly Message[] {
  return viewById(id) === id
    ? []
    : [{ id: 'link.warning.unknown-view', values: { view: id ?? '' } }];
}

/** Our links hold no secret; one that somebody put into a link by hand is not taken. */
function ignoredSecrets(entries: Entries, { fields, recipe }: Scheme): Message[] {
  const labels = fields
    .filter(({ secret }, index) => secret && entries.has(fieldTag(index)))
    .map(({ label }) => label);
  const isReceived = isSignatureSecret(recipe) && entries.has(linkTags.received);
  return [...labels, ...(isReceived ? [signatureName(recipe)] : [])].map((name) => ({
    id: 'link.warning.secret-ignored',
    values: { name },
  }));
}

/** Headers that no link or file of ours has, nor their values. */
export function ignoredHeaders(session: Session, wire: Wire | undefined): Message[] {
  const names = wire ? withheldHeaders(session, wire) : [];
  if (names.length === 0) return [];
  const shown = names.slice(0, shownNames).join(', ');
  return [{ id: 'link.warning.headers-ignored', values: { count: names.length, names: shown } }];
}

/** What a newer version has put in: a link may say more, and the rest holds without it. */
function unknownParts(entries: Entries, { fields }: Scheme): Message[] {
  const known = [...Object.values(linkTags), ...fields.map((_, index) => fieldTag(index))];
  const tags = [...entries.keys()].filter((tag) => !known.includes(tag));
  if (tags.length === 0) return [];
  const shown = tags.slice(0, shownTags).join(', ');
  return [{ id: 'link.warning.unknown-parts', values: { count: tags.length, tags: shown } }];
}

/** No session, and the sentence that says why. */
export function failed(id: string, values: Message['values'] = {}): LinkReading {
  return { status: 'failed', reason: { id, values } };
}
