import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { serialisedBodyMistakes } from '#core/explain/mistakes/body/serialised/serialised.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import type { Variant } from '#core/schemes/mistake.ts';

/** The variants of one of these mistakes. */
export function variantsOf(id: string, body: Bytes): readonly Variant<Bytes>[] {
  const mistake = serialisedBodyMistakes.find((one) => one.id === id);
  if (mistake?.layer !== 'body') throw new Error(`no such mistake: ${id}`);
  return [...mistake.variants(body, givenWith({ body }))];
}

/** What a mistake may have signed in place of a text, as texts. */
export function signedFor(id: string, body: string): readonly string[] {
  return variantsOf(id, encodeUtf8(body)).map(({ value }) => decodeUtf8(value));
}
