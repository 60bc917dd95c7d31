import type { Wire } from '#core/explain/wire.ts';
import type { Message } from '#core/messages.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isReceivedSecret, publicReceived } from '#core/session/received.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { keyCheckBytes } from '#core/share/key-check.ts';
import type { LinkOptions } from '#core/share/link.ts';
import { publicWire, withheldHeaders, writeHeaders } from '#core/share/public-wire.ts';

/** One thing that a link holds: its name, and its size in bytes before it is compressed. */
export type LinkItem = { readonly label: Message; readonly bytes: number };

/** What the full link of a session holds, in the order of the page. What is empty is not in it. */
export function linkItems(
  session: Session,
  { view, keyCheck, wire }: LinkOptions,
): readonly LinkItem[] {
  const scheme = schemeById(session.schemeId);
  if (scheme === undefined) return [];
  const items = [
    textItem('scheme', session.schemeId),
    textItem('access-point', session.accessPointId),
    textItem('base-url', isCustom(session) ? session.customBaseUrl : ''),
    textItem('path', session.path),
    ...publicFields(scheme).map(({ id, label }) => textItem('field', session.values[id], label)),
    item('body', session.body.length),
    textItem('received', publicReceived(session), signatureName(scheme.recipe)),
    item('reference', session.reference?.length ?? 0),
    ...wireItems(session, wire),
    textItem('view', view),
    item('key-check', keyCheck ? keyCheckBytes : 0),
  ];
  return items.filter(({ bytes }) => bytes > 0);
}

/** What of a session no link holds. Secrets are named even when none is typed: this is the promise. */
export function linkLeftOut(session: Session, { wire }: LinkOptions): readonly Message[] {
  const headers = wire ? withheldHeaders(session, wire) : [];
  const fields = schemeById(session.schemeId)?.fields ?? [];
  const secrets = fields.filter(({ secret }) => secret);
  const others = Object.entries(session.values).filter(
    ([id, value]) => value !== '' && fields.every((field) => field.id !== id),
  );
  return [
    ...secrets.map(({ label }) => leftOut(label)),
    ...(isReceivedSecret(session) ? [leftOut(signatureName(schemeOf(session).recipe))] : []),
    ...(session.customBaseUrl === '' || isCustom(session)
      ? []
      : [{ id: 'link.left-out.base-url' }]),
    ...(others.length === 0
      ? []
      : [{ id: 'link.left-out.other-values', values: { count: others.length } }]),
    ...(headers.length === 0
      ? []
      : [{ id: 'link.left-out.headers', values: { names: headers.join(', ') } }]),
  ];
}

function wireItems(session: Session, wire: Wire | undefined): readonly LinkItem[] {
  const told = wire && publicWire(session, wire);
  if (told === undefined) return [];
  const names = [...new Set(told.headers.map(({ name }) => name))].join(', ');
  return [
    textItem('headers', writeHeaders(told.headers), names),
    item('body-known', told.bodyKnownFromWire ? 1 : 0),
  ];
}

function leftOut(name: string): Message {
  return { id: 'link.left-out.secret', values: { name } };
}

function publicFields({ fields }: Scheme) {
  return fields.filter(({ secret }) => !secret);
}

function isCustom({ accessPointId }: Session): boolean {
  return accessPointId === customAccessPointId;
}

function textItem(name: string, text = '', field?: string): LinkItem {
  return item(name, new TextEncoder().encode(text).length, field);
}

function item(name: string, bytes: number, field?: string): LinkItem {
  const id = `link.item.${name}`;
  return { label: field === undefined ? { id } : { id, values: { name: field } }, bytes };
}
