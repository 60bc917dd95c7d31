import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeHex } from '#core/bytes/hex.ts';
import type { Wire } from '#core/explain/wire.ts';
import { schemeById } from '#core/schemes/registry.ts';
import { publicReceived } from '#core/session/received.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import type { Entry } from '#core/share/entries.ts';
import { fieldTag, linkTags, yes } from '#core/share/link-tags.ts';
import { writeHeaders } from '#core/share/public-wire.ts';
import { packText, plainForm } from '#core/share/text-forms.ts';
import type { View } from '#core/share/view.ts';

/**
 * What goes along with the request: the view to open, 4 hex digits that tell whether two keys are the
 * same, and what a link may tell of the request as it was sent (`publicWire`).
 */
export type LinkExtras = {
  readonly view?: View | undefined;
  readonly keyCheck?: string | undefined;
  readonly wire?: Wire | undefined;
};

/**
 * The parts of a session that a link holds, each once, none of them empty but a
 * reference, and none of them secret: only fields that the scheme declares public are asked for.
 */
export function linkEntries(
  session: Session,
  { view, keyCheck, wire }: LinkExtras,
): readonly Entry[] {
  const { accessPointId, customBaseUrl } = session;
  const entries = [
    textEntry(linkTags.scheme, session.schemeId),
    textEntry(linkTags.accessPoint, accessPointId),
    textEntry(linkTags.customBaseUrl, accessPointId === customAccessPointId ? customBaseUrl : ''),
    textEntry(linkTags.path, session.path),
    ...fieldEntries(session),
    textEntry(linkTags.received, publicReceived(session)),
    textEntry(linkTags.view, view ?? ''),
    bytesEntry(linkTags.keyCheck, decodeHex(keyCheck ?? '')),
    textEntry(linkTags.headers, writeHeaders(wire?.headers ?? [])),
    textEntry(linkTags.bodyKnown, wire?.bodyKnownFromWire ? yes : ''),
    bytesEntry(linkTags.body, session.body),
  ];
  return [...entries.filter(({ bytes }) => bytes.length > 0), ...referenceEntries(session)];
}

function fieldEntries({ schemeId, values }: Session): Entry[] {
  const fields = schemeById(schemeId)?.fields ?? [];
  return fields.flatMap(({ id, secret }, index) =>
    secret ? [] : [textEntry(fieldTag(index), values[id] ?? '')],
  );
}

/** A reference that is empty is another thing than none. */
function referenceEntries({ reference, referenceScope }: Session): Entry[] {
  if (reference === undefined) return [];
  const { referenceBody, referenceStringToSign } = linkTags;
  return [bytesEntry(referenceScope === 'body' ? referenceBody : referenceStringToSign, reference)];
}

function textEntry(tag: number, text: string): Entry {
  return { tag, ...packText(text) };
}

function bytesEntry(tag: number, bytes: Bytes): Entry {
  return { tag, form: plainForm, bytes };
}
