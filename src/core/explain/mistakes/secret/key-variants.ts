import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { CoreError } from '#core/errors.ts';
import type { MessageValues } from '#core/messages.ts';
import { readKey } from '#core/schemes/key-reading.ts';
import type { Given, Variant } from '#core/schemes/mistake.ts';
import type { Recipe } from '#core/schemes/recipe.ts';

/** A text that stood in the secret's place, and what its mistake says of it. */
export type SecretText = readonly [text: string, values?: MessageValues];

/**
 * The keys of texts that stood in the secret's place, read as the recipe reads
 * a secret. A text that cannot be read so made no signature either: it is left out.
 */
export function* keysOf(texts: Iterable<SecretText>, given: Given): Iterable<Variant<Bytes>> {
  for (const [text, values] of texts) {
    const key = tryReadKey(text, given);
    if (key !== undefined) yield variant(key, values);
  }
}

/** A value with what fills the words of its mistake. */
export function variant<T>(value: T, values?: MessageValues): Variant<T> {
  return values === undefined ? { value } : { value, values };
}

/** The UTF-8 bytes of a secret; undefined when it holds half a character and so has none. */
export function textBytes(secret: string): Bytes | undefined {
  return secret.isWellFormed() ? encodeUtf8(secret) : undefined;
}

/** The key as the recipe reads a secret's text; undefined when it cannot be read. */
export function tryReadKey(text: string, { fields, recipe }: Given): Bytes | undefined {
  const field = fields.find(({ id }) => id === recipe.key.field);
  if (field === undefined) return undefined;
  try {
    return readKey(field, recipe.key, text);
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

/** The values that travel in headers beside the signature, in the order of the string to sign; never the secret. */
export function publicTexts({ recipe, values }: Given): readonly string[] {
  return publicFields(recipe).map((field) => values[field] ?? '');
}

function publicFields(recipe: Recipe): readonly string[] {
  const signed = recipe.message.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
  return signed.filter((field) => field !== recipe.key.field);
}
