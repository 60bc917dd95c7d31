import type { Message } from '#core/messages.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Hint } from '#core/schemes/scheme.ts';
import { accessIdPrefixes } from '#core/schemes/tpns/hosts.ts';
import type { TpnsWord } from '#core/schemes/tpns/words/en.ts';
import { strayCharacters } from '#core/schemes/value-hints.ts';

/**
 * What is unusual about the credentials, one hint per field at most. No message
 * holds a value of the SecretKey. The formats are those of the vendor's samples,
 * not of a rule that it publishes, so nothing here is ever a refusal.
 */
export function hints(values: Values, accessPointId: string): readonly Hint[] {
  const { accessId = '', secretKey = '' } = values;
  return [
    ...hint('accessId', accessIdHint(accessId, accessPointId)),
    ...hint('secretKey', secretKeyHint(secretKey, accessId)),
  ];
}

function hint(field: string, message: Message | undefined): readonly Hint[] {
  return message === undefined ? [] : [{ field, message }];
}

function accessIdHint(accessId: string, accessPointId: string): Message | undefined {
  if (accessId === '') return undefined;
  const stray = strayCharacters('AccessId', accessId);
  if (stray !== undefined) return stray;
  if (!/^[0-9]+$/.test(accessId)) return word('tpns.hint.access-id-not-digits');
  if (accessId.length !== 10) {
    return { id: 'tpns.hint.access-id-length', values: { count: accessId.length } };
  }
  return regionHint(accessId, accessPointId);
}

/** A custom base URL may stand for any region, so nothing is said about it. */
function regionHint(accessId: string, accessPointId: string): Message | undefined {
  if (accessPointId === 'custom') return undefined;
  const seen = accessIdPrefixes.find(({ prefix }) => accessId.startsWith(prefix));
  if (seen === undefined || seen.accessPointId === accessPointId) return undefined;
  const id: TpnsWord = `tpns.hint.access-id-seen-with-${seen.accessPointId}`;
  return { id, values: { prefix: seen.prefix } };
}

function secretKeyHint(secretKey: string, accessId: string): Message | undefined {
  if (secretKey === '' || /^[0-9a-f]{32}$/.test(secretKey)) return undefined;
  const stray = strayCharacters('SecretKey', secretKey);
  if (stray !== undefined) return stray;
  if (secretKey === accessId) return word('tpns.hint.secret-key-is-access-id');
  if (/^[0-9A-Z]{12}$/.test(secretKey)) return word('tpns.hint.secret-key-is-access-key');
  if (secretKey.startsWith('AKID')) return word('tpns.hint.secret-key-is-cloud-secret-id');
  return word('tpns.hint.secret-key-unusual');
}

function word(id: TpnsWord): Message {
  return { id };
}
