import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { hmac } from '#core/crypto/mac.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Session } from '#core/session/session.ts';

/** How many bytes of the MAC the value has: why so few, docs/link-format.md says. */
export const keyCheckBytes = 2;

/**
 * A short value that two people with the same key both see: the first 16 bits
 * of HMAC-SHA-256(key, constant, scheme, public values that are no time stamp),
 * as 4 hex digits. One in 65,536 other keys gives the same. Undefined when
 * there is no key or a text has no UTF-8.
 */
export async function keyCheckValue(session: Session): Promise<string | undefined> {
  const scheme = schemeById(session.schemeId);
  if (scheme === undefined) return undefined;
  const ids = scheme.fields.filter(({ secret, kind }) => !secret && kind === 'text');
  const names = ids.map(({ id }) => session.values[id] ?? '');
  const message = ['countersign key check 1', scheme.id, ...names].join('\n');
  const key = session.values[scheme.recipe.key.field] ?? '';
  if (key === '' || !key.isWellFormed() || !message.isWellFormed()) return undefined;
  return firstDigits(await hmac('SHA-256', encodeUtf8(key), encodeUtf8(message)));
}

/** Whether the key of a session is the one that a check value was made with, as far as 16 bits can tell. */
export async function compareKeyCheck(
  session: Session,
  expected: string,
): Promise<'same' | 'other' | 'no-key'> {
  const value = await keyCheckValue(session);
  if (value === undefined) return 'no-key';
  return value === expected ? 'same' : 'other';
}

function firstDigits(mac: Bytes): string {
  return encodeHex(mac.subarray(0, keyCheckBytes));
}
