import { decodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { CoreError } from '#core/errors.ts';
import type { Field, KeyReading, KeyRule } from '#core/schemes/recipe.ts';

const readers: Readonly<Record<KeyReading, (text: string) => Bytes>> = {
  utf8: encodeUtf8,
  hex: decodeHex,
  base64: decodeBase64,
};

/**
 * The key bytes of a secret's text, without the prefix of the rule where it stands there,
 * and with the text that the rule puts before it.
 * @throws CoreError `key-unreadable` {name, reading}: never the place or the
 * character, which would tell something of the secret
 */
export function readKey(
  field: Field,
  { reading, prefix = '', before = '' }: Pick<KeyRule, 'reading' | 'prefix' | 'before'>,
  text: string,
): Bytes {
  try {
    return readers[reading](before + (text.startsWith(prefix) ? text.slice(prefix.length) : text));
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    throw new CoreError('key-unreadable', { name: field.label, reading });
  }
}
